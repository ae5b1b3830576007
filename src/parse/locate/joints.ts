import type { Token } from '../tokens/tokens.ts';

/** Fewest lines that begin with the same sign for it to be what a list puts before its items. */
const ITEMS = 8;

/**
 * Tokens of a table without the marks that are no values: what joins a group to its row, `不予公开-1.属于国家秘密`, and
 * what a list puts before each of its items, `- 行政许可: 3`.
 */
export function withoutJoints(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.flatMap((token, at) => (isMarkBeforeLabel(token, tokens[at + 1]) ? [at] : []));
  if (marks.length === 0) return tokens;
  const joints = marks.filter((at) => joins(tokens[at - 1], tokens[at], tokens[at + 1]));
  const items = marks.filter((at) => tokens[at - 1]?.line !== tokens[at]?.line);
  const taken = new Set([...joints, ...(items.length >= ITEMS && isAllOfKind(tokens, items) ? items : [])]);
  return taken.size === 0 ? tokens : tokens.filter((_, at) => !taken.has(at));
}

function isMarkBeforeLabel({ kind, line }: Token, next: Token | undefined): boolean {
  return kind === 'mark' && next?.kind === 'label' && next.line === line;
}

/** Whether a mark stands between a group's label and a row's with nothing else, not even a space. */
function joins(before: Token | undefined, mark: Token | undefined, behind: Token | undefined): boolean {
  return before?.occurrence?.label.role === 'group' && before.to === mark?.from && behind?.from === mark.to;
}

/** Whether the marks in these places are all that the table has of their sign. */
function isAllOfKind(tokens: readonly Token[], places: readonly number[]): boolean {
  const signs = new Set(places.map((at) => tokens[at]?.text));
  const count = tokens.filter(({ kind, text }) => kind === 'mark' && signs.has(text)).length;
  return signs.size === 1 && count === places.length;
}
