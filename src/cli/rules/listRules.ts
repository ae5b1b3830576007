import type { Rule } from '../../check/rule.ts';
import { IDENTITY_RULES } from '../../check/rules/identityRules.ts';
import { RULES } from '../../check/rules.ts';
import type { Severity } from '../../report/finding.ts';

export const BEGIN = '<!-- rules:begin -->';
export const END = '<!-- rules:end -->';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '存疑 warning',
  note: '提示 note',
};

const GROUPS: readonly (readonly [heading: string, test: (rule: Rule) => boolean])[] = [
  ['勾稽关系 · Identities of the forms', (rule) => IDENTITY_RULES.includes(rule)],
  ['合理性 · Plausibility', ({ id }) => /^(?:cells|proactive|tables)\//.test(id)],
  ['叙述 · The narrative, against the tables and by itself', ({ id }) => id.startsWith('narrative/')],
  ['结构 · Structure', ({ id }) => id.startsWith('structure/')],
];

/** Every rule as README lists it, in the order of the rule page, each in the first group that it belongs to. */
export function listRules(): string {
  const groups = GROUPS.map(([heading, test], index) => {
    const own = RULES.filter((rule) => GROUPS.findIndex(([, belongs]) => belongs(rule)) === index && test(rule));
    return [
      `**${heading}**`,
      '',
      '| rule | what must hold | severity | basis |',
      '|---|---|---|---|',
      ...own.map(toRow),
    ];
  });
  return groups.map((lines) => lines.join('\n')).join('\n\n');
}

function toRow({ id, title, severity, basis }: Rule): string {
  return `| \`${id}\` | ${title.zh}<br>${title.en} | ${SEVERITIES[severity]} | ${basis} |`;
}

/** The text with the list between its markers; null where it has none. */
export function writeRules(text: string): string | null {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) return null;
  return `${text.slice(0, from + BEGIN.length)}\n${listRules()}\n${text.slice(to)}`;
}
