import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Line } from './lines.ts';
import { isFused } from './strip.ts';

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
  const spaced = rows.some((row) => isLined(row) && row.tokens.filter(isValue).length > 1);
  const lined = rows.map((row) => (isLined(row) && (spaced || !isFusedRow(row)) ? row : undefined));
  if (lined.every((row) => row === undefined || isComplete(row))) return rows.map(({ tokens }) => tokens);
  const readings = WIDTHS.map((wide) => lined.map((row) => row && placeRow({ text, wide }, located, row)));
  const [best, other] = readings.sort((a, b) => compareFits(lined, a, b));
  return rows.map(({ tokens }, index) => {
    const row = lined[index];
    const placed = best?.[index];
    if (!row || isComplete(row) || !placed) return tokens;
    const rival = other?.[index];
    const sure = isBorneOut(lined, best) && (!rival || isAlike(placed, rival) || compareFits(lined, best, other) < 0);
    return sure ? placed.tokens : hint(tokens, placed.tokens);
  });
}

/** The values with the places that they seem to have. */
function hint(tokens: readonly Token[], placed: readonly Token[]): readonly Token[] {
  const places = new Map(placed.map((token, place) => [token, place]));
  return tokens.map((token) => {
    const under = places.get(token);
    return under === undefined ? token : { ...token, under };
  });
}

/** So many lines under their headers bear each other out; a single one may be printed beside them all. */
const LINES = 3;

/** Whether a complete line stands under the headers, each value under its own, or several lines do in part. */
function isBorneOut(rows: readonly (LineTokens | undefined)[], reading: Reading): boolean {
  const placed = rows.filter((row, index) => row && reading[index]);
  return placed.length >= LINES || placed.some((row) => row && isComplete(row));
}

/** How many columns a Han character takes: two as printed, one where a program counted characters. */
const WIDTHS = [2, 1];

/** Text in which a Han character is `wide` columns wide. */
interface Ruled {
  readonly text: string;
  readonly wide: number;
}

/** Values under headers, and how far each stands from its header's left, middle and right. */
interface Placed {
  readonly tokens: readonly Token[];
  readonly off: readonly (readonly number[])[];
}

type Reading = readonly (Placed | null | undefined)[];

/** Whether all values of a line stand on one line of text, with nothing that says where one is missing. */
function isLined({ line, tokens }: LineTokens): boolean {
  const values = tokens.filter(isValue);
  const places = line.cells.length;
  const [first] = values;
  if (!first || places < 2 || values.length > places || values.some((value) => value.line !== first.line)) return false;
  return tokens.every((token) => isValue(token) || token.kind === 'text');
}

/** One run of digits, enough for every place of its line. */
function isFusedRow({ line, tokens }: LineTokens): boolean {
  const values = tokens.filter(isValue);
  const places = line.cells.length;
  return values.length < places && values.every((value) => isFused(value) && value.text.length >= places);
}

function isComplete({ line, tokens }: LineTokens): boolean {
  return tokens.filter(isValue).length === line.cells.length;
}

/** The reading under which more lines stand under their headers first, complete ones before all, then the one with less off. */
function compareFits(rows: readonly (LineTokens | undefined)[], a: Reading = [], b: Reading = []): number {
  const fits = (reading: Reading) => rows.filter((row, index) => row && isComplete(row) && reading[index]).length;
  const off = (reading: Reading) => {
    const all = reading.flatMap((placed) => placed?.off ?? []);
    return Math.min(...[0, 1, 2].map((edge) => all.reduce((sum, one) => sum + (one[edge] ?? 0), 0)));
  };
  const placed = (reading: Reading) => reading.filter(Boolean).length;
  const [offA, offB] = [off(a), off(b)];
  return fits(b) - fits(a) || placed(b) - placed(a) || (2 * offA < offB ? -1 : 2 * offB < offA ? 1 : 0);
}

function isAlike(a: Placed, b: Placed): boolean {
  return a.tokens.every((token, place) => token.kind === b.tokens[place]?.kind);
}

function placeRow(ruled: Ruled, located: Located, { line, tokens }: LineTokens): Placed | null {
  const values = tokens.filter(isValue);
  const head = findHead(ruled.text, located, { line, first: values[0]?.from ?? 0 });
  const columns = findColumns(ruled, head, located.table, line.cells.length);
  return columns && placeUnder(ruled, values, columns);
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

/** Where the headers over a line stand: behind the block above or from the line that the table begins on, before the first row of its own. */
function findHead(
  text: string,
  { table, region, tokens }: Located,
  { line, first }: { readonly line: Line; readonly first: number },
): Span {
  const rowsOf = (block: number) => new Set(table.blocks[block]?.rows.map(({ id }) => id));
  const isRow = (ids: ReadonlySet<string>) => (token: Token) =>
    token.occurrence?.label.role === 'row' && ids.has(token.occurrence.label.row?.id ?? '');
  if (table.printedAs === 'row') return { from: region.from, to: first };
  const to = tokens.find(isRow(rowsOf(line.block)))?.from ?? first;
  const above = tokens.findLast((token) => token.to <= to && isValue(token));
  return { from: above?.to ?? text.lastIndexOf('\n', region.from) + 1, to };
}

/** From one edge to the other on its line, in half-width characters. */
interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where the last `places` columns stand by their headers, wrapped ones too, or null where they cannot be told apart. */
function findColumns(ruled: Ruled, head: Span, table: Table, places: number): readonly Extent[] | null {
  const pieces = readLeaves(ruled, head, table).sort((a, b) => a.left - b.left);
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
function readLeaves({ text, wide }: Ruled, head: Span, table: Table): Extent[] {
  const { known, upper } = headersOf(table);
  const pieces: Extent[] = [];
  let from = head.from;
  for (const line of text.slice(head.from, head.to).split('\n')) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    for (const match of line.replace(/总 {1,2}计/g, '总计').matchAll(/[^\s|]+/g)) {
      const word = match[0];
      const isLeaf = word.length <= LONGEST && [...word].every((character) => known.has(character));
      if (!isLeaf || (word.length > 2 && upper.some((label) => label.includes(word)))) continue;
      const left = widthOf(text.slice(start, from), wide) + widthOf(line.slice(0, match.index), wide);
      pieces.push({ left, right: left + widthOf(word, wide) });
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

function widthOf(text: string, wide: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e80 ? wide : 1;
  return width;
}

/** Each value under the column nearest to it, the others blank; null where two are as near or the order is lost. */
function placeUnder({ text, wide }: Ruled, values: readonly Token[], columns: readonly Extent[]): Placed | null {
  const [first] = values;
  if (!first) return null;
  const taken = new Map<number, Token>();
  let last = -1;
  const off: number[][] = [];
  for (const value of values) {
    const left = widthOf(text.slice(text.lastIndexOf('\n', value.from - 1) + 1, value.from), wide);
    const extent = { left, right: left + widthOf(value.text, wide) };
    const place = findUnder(extent, columns);
    const column = columns[place ?? -1];
    if (place === null || !column || place <= last) return null;
    taken.set(place, value);
    last = place;
    off.push(offOf(extent, column));
  }
  const tokens = columns.map(
    (_, place) => taken.get(place) ?? { ...first, kind: 'gap' as const, to: first.from, text: '', digits: '' },
  );
  return { tokens, off };
}

/** The one column that a value lies under, else the one whose middle is nearest, at most half as far as any other's. */
function findUnder(value: Extent, columns: readonly Extent[]): number | null {
  const over = columns.flatMap(({ left, right }, place) => (left < value.right && value.left < right ? [place] : []));
  if (over.length === 1) return over[0] ?? null;
  const near = columns
    .map((column, place) => ({ place, distance: Math.abs(middleOf(value) - middleOf(column)) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && (!second || 2 * first.distance <= second.distance) ? first.place : null;
}

function offOf(value: Extent, column: Extent): number[] {
  const pairs = [
    [value.left, column.left],
    [middleOf(value), middleOf(column)],
    [value.right, column.right],
  ] as const;
  return pairs.map(([a, b]) => Math.abs(a - b));
}

function middleOf({ left, right }: Extent): number {
  return (left + right) / 2;
}
