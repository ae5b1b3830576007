import type { Token } from '../tokens/tokens.ts';

/** How much text above a table's first line holds the heads of its columns. */
const ABOVE = 160;

/** A year's column, or one of what was before, what it all sums up to and by how much it changed. */
const HEAD =
  /(?<!\d)(20[012]\d)(?:年度?)?(?=\s|[|)]|$)|本年度?|今年|本期|上年度?|上一年度?|去年|上期|累计|(?:同比)?增减|同比|增幅|增长/g;
const OF_THIS_YEAR = /^(?:本年|今年|本期)/;

/**
 * Tokens of a table of single values that is printed beside those of another year, `单位 | 2023年 | 2024年`, without
 * what its other columns hold: the report is of the latest year, or of the one that is called this one.
 */
export function withoutOtherYears(text: string, tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isRow);
  const heads = first < 0 ? [] : listHeads(text.slice(0, tokens[first]?.from));
  const own = findOwn(heads);
  if (own === undefined) return tokens;
  const others = new Set(
    cutRows(tokens.slice(first)).flatMap((values) =>
      values.length < heads.length ? [] : values.slice(0, heads.length).filter((_, column) => column !== own),
    ),
  );
  return tokens.filter((token) => !others.has(token));
}

/** The heads of the columns of years in the last line above that holds any, or in the lines one by one. */
function listHeads(above: string): readonly string[] {
  const lines = above
    .slice(-ABOVE)
    .split('\n')
    .map((line) => [...line.matchAll(HEAD)].map(([head]) => head));
  const last = lines.findLastIndex(({ length }) => length > 0);
  if ((lines[last]?.length ?? 0) > 1) return lines[last] ?? [];
  const begin = lines.findLastIndex(({ length }, index) => index < last && length !== 1) + 1;
  return lines.slice(begin, last + 1).flat();
}

/** Which of the columns is the report's own year's; undefined where there is no other one. */
function findOwn(heads: readonly string[]): number | undefined {
  if (heads.length < 2) return undefined;
  const named = heads.findIndex((head) => OF_THIS_YEAR.test(head));
  if (named >= 0) return named;
  const years = heads.map((head) => Number.parseInt(head, 10) || 0);
  const latest = Math.max(...years);
  return latest > 0 ? years.indexOf(latest) : undefined;
}

/** The values behind the label of each row. */
function cutRows(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = [];
  let open: Token[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'label') {
      open = isRow(token) ? [] : undefined;
      if (open) rows.push(open);
    } else if (token.kind === 'number' || token.kind === 'mark') open?.push(token);
  }
  return rows;
}

function isRow({ occurrence }: Token): boolean {
  return occurrence?.label.role === 'row';
}
