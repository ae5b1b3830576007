import type { Table } from '../report/form.ts';
import type { Span } from '../report/span.ts';
import type { Line } from './lines.ts';
import type { Located } from './locate.ts';
import { isFused } from './split.ts';
import type { Token } from './tokens.ts';

/** A line of a table and the tokens behind its label. */
export interface LineTokens {
  readonly line: Line;
  readonly tokens: readonly Token[];
}

/**
 * Puts a gap where a value is missing in text whose columns are kept by spaces: a value belongs to the header that it
 * stands under. A line whose values do not each stand under a header of their own stays as it is.
 */
export function alignToHeaders(
  text: string,
  located: Located,
  rows: readonly LineTokens[],
): readonly (readonly Token[])[] {
  return rows.map(({ line, tokens }) => {
    const values = tokens.filter(isValue);
    const places = line.cells.length;
    const [first] = values;
    const alone = tokens.every((token) => isValue(token) || token.kind === 'text');
    if (
      !first ||
      !alone ||
      places < 3 ||
      values.length >= places ||
      values.every((value) => isFused(value) && value.text.length >= places)
    )
      return tokens;
    if (values.some((value) => value.line !== first.line)) return tokens;
    const columns = findColumns(text, findHead(located, line, first.from), located.table, places);
    return (columns && placeUnder(text, values, columns)) ?? tokens;
  });
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

/** Where the headers over a line stand: behind the block above, before the first row of its own. */
function findHead({ table, region, tokens }: Located, line: Line, first: number): Span {
  const rowsOf = (block: number) => new Set(table.blocks[block]?.rows.map(({ id }) => id));
  const isRow = (ids: ReadonlySet<string>) => (token: Token) =>
    token.occurrence?.label.role === 'row' && ids.has(token.occurrence.label.row?.id ?? '');
  if (table.printedAs === 'row') return { from: region.from, to: first };
  const to = tokens.find(isRow(rowsOf(line.block)))?.from ?? first;
  return { from: tokens.findLast((token) => token.to <= to && isValue(token))?.to ?? region.from, to };
}

/** From one edge to the other on its line, in half-width characters. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where the last `places` columns stand by their headers, wrapped ones too, or null where they cannot be told apart. */
function findColumns(text: string, head: Span, table: Table, places: number): readonly Extent[] | null {
  const pieces = readLeaves(text, head, table).sort((a, b) => a.left - b.left);
  const columns: Extent[] = [];
  for (const piece of pieces) {
    const last = columns.at(-1);
    if (last && piece.left < last.right) columns[columns.length - 1] = join(last, piece);
    else columns.push(piece);
  }
  return columns.length < places ? null : columns.slice(-places);
}

function join(a: Extent, b: Extent): Extent {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

/** The pieces of the lowest headers, a piece for each word on each line. */
function readLeaves(text: string, head: Span, table: Table): Extent[] {
  const { known, upper } = headersOf(table);
  const pieces: Extent[] = [];
  let from = head.from;
  for (const line of text.slice(head.from, head.to).split('\n')) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    for (const match of line.replace(/总 {1,2}计/g, '总计').matchAll(/[^\s|]+/g)) {
      const word = match[0];
      const isLeaf = word.length <= LONGEST && [...word].every((character) => known.has(character));
      if (!isLeaf || (word.length > 2 && upper.some((label) => label.includes(word)))) continue;
      const left = widthOf(text.slice(start, from)) + widthOf(line.slice(0, match.index));
      pieces.push({ left, right: left + widthOf(word) });
    }
    from += line.length + 1;
  }
  return pieces;
}

/** The most characters of a header's piece. */
const LONGEST = 8;

/** The characters of the headers over single columns, and the headers over several. */
function headersOf(table: Table): { known: ReadonlySet<string>; upper: readonly string[] } {
  const columns = table.blocks.flatMap((block) => block.columns);
  const rows = table.printedAs === 'row' ? table.blocks.flatMap((block) => block.rows) : [];
  return {
    known: new Set(
      columns.flatMap(({ label, variants }) => [...label, ...variants.flatMap((variant) => [...variant])]),
    ),
    upper: [...table.columnGroups, ...rows].map(({ label }) => label),
  };
}

function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e80 ? 2 : 1;
  return width;
}

/** Each value under the column nearest to it, the others blank; null where two are as near or the order is lost. */
function placeUnder(text: string, values: readonly Token[], columns: readonly Extent[]): readonly Token[] | null {
  const [first] = values;
  if (!first) return null;
  const taken = new Map<number, Token>();
  let last = -1;
  for (const value of values) {
    const left = widthOf(text.slice(text.lastIndexOf('\n', value.from - 1) + 1, value.from));
    const place = findNearest(left + widthOf(value.text) / 2, columns);
    if (place === null || place <= last) return null;
    taken.set(place, value);
    last = place;
  }
  return columns.map((_, place) => taken.get(place) ?? { ...first, kind: 'gap', to: first.from, text: '', digits: '' });
}

/** The column whose middle is nearest to `x`, at most half as far as any other's. */
function findNearest(x: number, columns: readonly Extent[]): number | null {
  const near = columns
    .map(({ left, right }, place) => ({ place, distance: Math.abs(x - (left + right) / 2) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && (!second || 2 * first.distance <= second.distance) ? first.place : null;
}
