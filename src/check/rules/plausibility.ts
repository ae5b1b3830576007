import { type Cell, toAddend } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import type { TableId } from '../../report/form.ts';
import { findPlace } from '../../report/forms.ts';
import type { Report } from '../../report/report.ts';
import { nameCell } from '../names.ts';
import { type Rule, toFinding } from '../rule.ts';

const EVERY: readonly TableId[] = ['proactive', 'requests', 'disputes', 'statistics'];
const GRANTED = 'requests.granted.natural_person';

const COUNTS: Omit<Rule, 'check'> = {
  id: 'cells/count',
  title: { zh: '件数是不小于零的整数', en: 'Counts are whole and not negative' },
  basis: '金额可以有小数；“本年增/减”可以为负',
  severity: 'warning',
  reads: EVERY,
  examples: [
    { title: '整数', outcome: 'holds', report: { forms: { requests: '2021' }, cells: { [GRANTED]: 3 } } },
    {
      title: '金额有小数',
      outcome: 'holds',
      report: { forms: { proactive: '2021' }, cells: { 'proactive.fees.amount': 190.457379 } },
    },
    {
      title: '减少的项目数',
      outcome: 'holds',
      report: { forms: { proactive: '2019' }, cells: { 'proactive.licensing.change': -8 } },
    },
    { title: '负数', outcome: 'broken', report: { forms: { requests: '2021' }, cells: { [GRANTED]: -1 } } },
    {
      title: '件数有小数',
      outcome: 'broken',
      report: { forms: { proactive: '2021' }, cells: { 'proactive.penalty.decisions': 12.5 } },
    },
  ],
};

function checkCounts(report: Report): readonly Finding[] {
  const odd: Cell[] = [];
  for (const cell of report.cells.values()) if (isOdd(cell)) odd.push(cell);
  return odd.flatMap((cell) => {
    const place = findPlace(report.forms, cell.id);
    const isChange = place?.column.id === 'change';
    const isMoney = place?.unit === '万元' || place?.row.id === 'fees';
    if (!place || cell.value === null || isChange || (isMoney && cell.value >= 0)) return [];
    const name = nameCell(report.forms, cell.id);
    const message =
      cell.value < 0
        ? { zh: `${name}为 ${cell.value}，不应为负数`, en: `${name} is ${cell.value}: it cannot be negative` }
        : { zh: `${name}为 ${cell.value}，件数应为整数`, en: `${name} is ${cell.value}: a count is whole` };
    return [toFinding(COUNTS, { at: cell.id, cells: [cell.id], actual: cell.value, message })];
  });
}

function isOdd({ value }: Cell): boolean {
  return value !== null && (value < 0 || !Number.isInteger(value));
}

const ISSUED = 'proactive.normative_documents.issued';
const REPEALED = 'proactive.normative_documents.repealed';
const IN_FORCE = 'proactive.normative_documents.in_force';

const DOCUMENTS: Omit<Rule, 'check'> = {
  id: 'proactive/documents',
  title: { zh: '现行有效 + 本年废止 ≥ 本年制发', en: 'In force + repealed ≥ issued' },
  basis: '本年制发的文件年末或者有效，或者已废止',
  severity: 'warning',
  reads: ['proactive'],
  examples: [
    {
      title: '制发后仍有效',
      outcome: 'holds',
      report: { forms: { proactive: '2021' }, cells: { [ISSUED]: 2, [REPEALED]: 1, [IN_FORCE]: 9 } },
    },
    {
      title: '现行有效没有填',
      outcome: 'holds',
      report: { forms: { proactive: '2021' }, cells: { [ISSUED]: 2, [IN_FORCE]: '' } },
    },
    {
      title: '制发多于有效与废止之和',
      outcome: 'broken',
      report: { forms: { proactive: '2021' }, cells: { [ISSUED]: 4, [REPEALED]: 1, [IN_FORCE]: 2 } },
    },
    {
      title: '现行有效不是数字',
      outcome: 'cannot tell',
      report: { forms: { proactive: '2021' }, cells: { [ISSUED]: 4, [IN_FORCE]: '若干' } },
    },
  ],
};

function checkDocuments(report: Report): readonly Finding[] {
  if (report.forms.proactive !== '2021') return [];
  return ['regulations', 'normative_documents'].flatMap((row) => {
    const ids = ['issued', 'repealed', 'in_force'].map((column) => `proactive.${row}.${column}`);
    const [issued, repealed, inForce] = ids.map((id) => report.cells.get(id));
    const label = row === 'regulations' ? '规章' : '规范性文件';
    if (inForce?.state === 'unreadable' && (issued?.value ?? 0) > 0) {
      const message = {
        zh: `${label}的现行有效件数不是数字，不能与制发件数核对`,
        en: `The number of ${label} in force is no number: it cannot be held against those issued`,
      };
      return [toFinding(DOCUMENTS, { at: row, severity: 'note', outcome: 'cannot tell', cells: ids, message })];
    }
    const end = (inForce?.value ?? Number.NaN) + (toAddend(repealed) ?? Number.NaN);
    const made = issued?.value ?? 0;
    if (!(end < made)) return [];
    const message = {
      zh: `${label}：本年制发 ${made}，而现行有效 ${inForce?.value}+本年废止 ${toAddend(repealed)}=${end}，少 ${made - end}`,
      en: `${label}: ${made} issued, but ${inForce?.value} in force + ${toAddend(repealed)} repealed = ${end}, ${made - end} short`,
    };
    return [toFinding(DOCUMENTS, { at: row, cells: ids, expected: made, actual: end, message })];
  });
}

const PUBLISHED: Omit<Rule, 'check'> = {
  id: 'proactive/published',
  title: { zh: '本年新公开数量 ≤ 对外公开总数量', en: 'Newly published ≤ published in all' },
  basis: '对外公开总数量包括本年新公开的（国办公开办函〔2019〕60号）',
  severity: 'warning',
  reads: ['proactive'],
  examples: [
    {
      title: '包括',
      outcome: 'holds',
      report: {
        forms: { proactive: '2019' },
        cells: { 'proactive.normative_documents.published': 3, 'proactive.normative_documents.total_public': 14 },
      },
    },
    {
      title: '新公开多于总数',
      outcome: 'broken',
      report: {
        forms: { proactive: '2019' },
        cells: { 'proactive.normative_documents.published': 3, 'proactive.normative_documents.total_public': 1 },
      },
    },
    {
      title: '总数不是数字',
      outcome: 'cannot tell',
      report: {
        forms: { proactive: '2019' },
        cells: { 'proactive.normative_documents.published': 3, 'proactive.normative_documents.total_public': '若干' },
      },
    },
  ],
};

function checkPublished(report: Report): readonly Finding[] {
  if (report.forms.proactive !== '2019') return [];
  return ['regulations', 'normative_documents'].flatMap((row) => {
    const ids = [`proactive.${row}.published`, `proactive.${row}.total_public`] as const;
    const [published, total] = ids.map((id): Cell | undefined => report.cells.get(id));
    const [made, all] = [published?.value ?? null, total?.value ?? null];
    const label = row === 'regulations' ? '规章' : '规范性文件';
    if (made !== null && made > 0 && total?.state === 'unreadable') {
      const message = {
        zh: `${label}的对外公开总数不是数字，不能与本年新公开的核对`,
        en: `The number of ${label} published in all is no number: it cannot be held against those newly published`,
      };
      return [toFinding(PUBLISHED, { at: row, severity: 'note', outcome: 'cannot tell', cells: ids, message })];
    }
    if (made === null || all === null || made <= all) return [];
    const message = {
      zh: `${label}：本年新公开 ${made}，大于对外公开总数 ${all}`,
      en: `${label}: ${made} newly published, more than ${all} published in all`,
    };
    return [toFinding(PUBLISHED, { at: row, cells: ids, expected: made, actual: all, message })];
  });
}

/** What numbers may be at all, whatever their table. */
export const PLAUSIBILITY: readonly Rule[] = [
  { ...COUNTS, check: checkCounts },
  { ...DOCUMENTS, check: checkDocuments },
  { ...PUBLISHED, check: checkPublished },
];
