import { TABLES } from '../../report/forms.ts';
import { identitiesOf, listIdentities } from '../../report/identities.ts';
import type { Identity } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';
import type { ExampleReport } from '../exampleReport.ts';
import { toFindings } from '../findIdentities.ts';
import { judge } from '../judge.ts';
import type { Example, Rule } from '../rule.ts';

/** The rules that the forms' identities follow, one for each kind, and those on what is left empty. */
export const IDENTITY_RULES: readonly Rule[] = [...groupByRule().map(toRule), ...listOmissions()];

/** Every kind of identity with one of its kind for the examples, of the newest form that has it. */
function groupByRule(): readonly Identity[] {
  const first = new Map<string, Identity>();
  for (const identity of TABLES.flatMap(identitiesOf))
    if (!first.has(identity.rule)) first.set(identity.rule, identity);
  return [...first.values()];
}

function toRule(identity: Identity): Rule {
  const { rule: id, title, basis, severity, table } = identity;
  return {
    id,
    title,
    basis,
    severity,
    reads: [table],
    check: (report) => findByRule(report, id),
    examples: listExamples(identity),
  };
}

function findByRule(report: Report, rule: string) {
  const judgements = listIdentities(report.forms).map((identity) => judge(identity, report.cells));
  return toFindings(judgements, report.cells, report.forms).filter((finding) => finding.rule === rule);
}

/** One case of each outcome, made from the terms: the last part and the whole agree, differ, or are no number. */
function listExamples({ terms, table }: Identity): readonly Example[] {
  const part = terms[0]?.cell ?? '';
  const whole = terms.at(-1)?.cell ?? '';
  const report = (cells: ExampleReport['cells']): ExampleReport => ({
    forms: { [table]: table === 'statistics' ? '2014' : '2021' },
    cells,
  });
  return [
    { title: '全部为 0', outcome: 'holds', report: report({}) },
    { title: '两边相等', outcome: 'holds', report: report({ [part]: 4, [whole]: 4 }) },
    { title: '两边不等', outcome: 'broken', report: report({ [part]: 4, [whole]: 3 }) },
    { title: '有一格不是数字', outcome: 'cannot tell', report: report({ [part]: 4, [whole]: '约三' }) },
  ];
}

function listOmissions(): readonly Rule[] {
  const cells = { 'disputes.reconsideration.upheld': 2, 'disputes.litigation_direct.pending': 1 };
  const row = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
  const absent = Object.fromEntries(row.map((column) => [`requests.granted.${column}`, null]));
  return [
    {
      id: 'tables/unfilled',
      title: { zh: '总数和分项都填写', en: 'Totals and parts are both filled in' },
      basis: '整行、整列或其中大半没有填写是一处遗漏，只提一次',
      severity: 'warning',
      reads: ['requests', 'disputes', 'statistics'],
      check: (report) => findByRule(report, 'tables/unfilled'),
      examples: [
        {
          title: '空格按 0 计，两边相等',
          outcome: 'holds',
          report: { forms: { disputes: '2021' }, cells: {}, rest: '' },
        },
        { title: '总计从未填写', outcome: 'broken', report: { forms: { disputes: '2021' }, cells, rest: '' } },
      ],
    },
    {
      id: 'tables/absent',
      title: { zh: '各行都印出', en: 'Every row is printed' },
      basis: '没有印出的行可能有数，不能判断',
      severity: 'note',
      reads: ['requests', 'disputes', 'statistics'],
      check: (report) => findByRule(report, 'tables/absent'),
      examples: [
        { title: '没有印出的行无须有数', outcome: 'holds', report: { forms: { requests: '2021' }, cells: absent } },
        {
          title: '缺的行里应当有数',
          outcome: 'cannot tell',
          report: {
            forms: { requests: '2021' },
            cells: {
              ...absent,
              'requests.new.natural_person': 1,
              'requests.new.total': 1,
              'requests.total.natural_person': 1,
              'requests.total.total': 1,
            },
          },
        },
      ],
    },
  ];
}
