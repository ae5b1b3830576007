import { toExampleReport } from '../check/exampleReport.ts';
import type { Example, Rule } from '../check/rule.ts';
import { RULES } from '../check/rules.ts';
import type { Finding, Message, Severity } from '../report/finding.ts';
import { nameCell } from './names.ts';

/** A rule as its page shows it. */
export interface RulePage {
  readonly id: string;
  readonly title: Message;
  readonly basis: string;
  readonly severity: Severity;
}

/** A case of a rule: what is given, and what the rule says of it. */
export interface RuleCase {
  readonly title: string;
  readonly outcome: 'holds' | Finding['outcome'];
  readonly facts: readonly string[];
  readonly messages: readonly Message[];
}

/** A part of the list of rules. */
export interface RuleGroup {
  readonly id: 'identities' | 'plausibility' | 'narrative' | 'structure';
  readonly rules: readonly RulePage[];
}

/** The rules by what they look at, in the order in which README lists them. */
export function listRuleGroups(): readonly RuleGroup[] {
  return (['identities', 'plausibility', 'narrative', 'structure'] as const).map((id) => ({
    id,
    rules: RULES.filter((rule) => groupOf(rule) === id),
  }));
}

function groupOf({ id }: Rule): RuleGroup['id'] {
  if (id.startsWith('narrative/')) return 'narrative';
  if (id.startsWith('structure/')) return 'structure';
  const plausible = /^(?:cells|proactive)\/|^tables\/(?:missing|marks|blank)$/;
  return plausible.test(id) ? 'plausibility' : 'identities';
}

/** The cases of a rule, each checked as a report would be. */
export function listRuleCases(id: string): readonly RuleCase[] {
  const rule = RULES.find((one) => one.id === id);
  return (rule?.examples ?? []).map((example) => toCase(example, rule));
}

function toCase({ title, outcome, report }: Example, rule: Rule | undefined): RuleCase {
  const messages = (rule?.check(toExampleReport(report)) ?? []).map(({ message }) => message);
  return { title, outcome, facts: listFacts(report), messages };
}

/** What a case gives beside zeros, in words. */
function listFacts({ forms, cells, rest, claims = [], title, period }: Example['report']): readonly string[] {
  const numbers = Object.entries(cells).flatMap(([id, value]) =>
    value === null ? [] : [`${nameCell(forms, id)} ${value === '' ? '空白' : value}`],
  );
  return [
    ...(title === undefined ? [] : [`标题：${title}`]),
    ...(period === undefined ? [] : [`统计期限：${period.from} 至 ${period.to}`]),
    ...claims.map(([text, , , , from]) => `正文：“${text}”${from ? `（旁边的数 ${from.join('、')}）` : ''}`),
    ...(numbers.length > 0 ? [numbers.join('、')] : []),
    ...(rest === undefined ? [] : [rest === '' ? '其余各格空白' : `其余各格“${rest}”`]),
  ];
}
