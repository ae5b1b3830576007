import type { Token } from '../tokens/tokens.ts';
import { isCutAnyway } from './habits.ts';

/** The tokens of one line of a table and the lines of text that they stand between. */
export interface TextRow {
  readonly tokens: readonly Token[];
  readonly places: number;
  /** The line of text on which its label ends, and that on which the next label begins. */
  readonly from: number;
  readonly to: number;
}

/**
 * Puts a gap where a value is missing and the printing shows it without a separator: by the empty lines between
 * values that stand one on a line, or by the columns that the complete rows are aligned to.
 */
export function fillGaps(text: string, rows: readonly TextRow[]): readonly (readonly Token[])[] {
  const complete = rows.map((row) => isComplete(row));
  if (complete.every(Boolean)) return rows.map((row) => row.tokens);
  const step = usualStep(rows);
  const touching = rows.some(({ tokens }) => valuesOf(tokens).some(isCutAnyway));
  const isApart = ({ tokens }: TextRow) => !touching || valuesOf(tokens).length > 1;
  if (step !== null) return rows.map((row) => (isApart(row) ? fillLines(row, step) : row.tokens));
  return rows.map((row, index) => (complete[index] ? row.tokens : fillColumns(text, rows, index)));
}

function isComplete(row: TextRow): boolean {
  return row.places >= 3 && valuesOf(row.tokens).length === row.places;
}

function valuesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
}

function gapAt(at: number, like: Token): Token {
  return { ...like, kind: 'gap', from: at, to: at, text: '', digits: '' };
}

/**
 * Lines from one value to the next where every value has a line to itself: as most rows take up, from label to label,
 * one such step for each place and one more, else as all values stand; null where values share lines or nothing agrees.
 */
function usualStep(rows: readonly TextRow[]): number | null {
  if (rows.some(({ tokens }) => sharesLine(valuesOf(tokens)))) return null;
  const open = rows.filter(({ places, tokens }) => places >= 3 && tokens.every((token) => token.kind !== 'gap'));
  const counts = new Map<number, number>();
  for (const { from, to, places } of open) {
    const step = (to - from) / (places + 1);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [step, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return Number.isInteger(step) && step > 0 && count * 2 >= open.length ? step : stepOfValues(open);
}

/** Fewer rows with values than these say nothing of where values stand. */
const ENOUGH = 3;

/**
 * The same where rows end with lines of their own, as those of merged cells do: some value stands in the first place
 * and some in the last, all stand in one, and no row has fewer lines than places.
 */
function stepOfValues(rows: readonly TextRow[]): number | null {
  const filled = rows
    .map((row) => ({ row, offsets: valuesOf(row.tokens).map(({ line }) => line - row.from) }))
    .filter(({ offsets }) => offsets.length > 0);
  const step = Math.min(...filled.flatMap(({ offsets }) => offsets));
  const isLast = ({ row, offsets }: (typeof filled)[number]) => offsets.at(-1) === step * row.places;
  const fits = ({ row, offsets }: (typeof filled)[number]) =>
    row.to - row.from >= step * row.places && offsets.every((at) => at % step === 0 && at <= step * row.places);
  return step > 0 && filled.length >= ENOUGH && filled.some(isLast) && filled.every(fits) ? step : null;
}

export function sharesLine(values: readonly Token[]): boolean {
  return values.some((value, index) => index > 0 && value.line === values[index - 1]?.line);
}

/** Each value's line says its place; nothing is filled where a line would lie between two places, or where lines lack. */
function fillLines({ tokens, places, from, to }: TextRow, step: number): readonly Token[] {
  const values = valuesOf(tokens);
  const like = values[0];
  if (!like || values.length >= places || tokens.some((token) => token.kind === 'gap')) return tokens;
  if (to - from < step * (places + 1)) return tokens;
  if (values.length === 1 && isRowFused(like, places, 2 * (like.line - from) === to - from)) return tokens;
  if (values.length > 1 && holdsAll(values, places)) return tokens;
  const taken = new Map(values.map((value) => [(value.line - from) / step - 1, value]));
  const fits = [...taken.keys()].every((place) => Number.isInteger(place) && place >= 0 && place < places);
  if (!fits || taken.size < values.length) return tokens;
  return Array.from({ length: places }, (_, place) => taken.get(place) ?? gapAt(like.from, like));
}

/** Several runs of digits, each of several values, with enough of them for every place: groups of a fused row. */
function holdsAll(values: readonly Token[], places: number): boolean {
  const digits = values.reduce((sum, { text }) => sum + text.length, 0);
  return digits >= places && values.every(({ text }) => /^\d{3,}$/.test(text));
}

/** Enough digits for every place, and in the middle between two labels or more than one value has: a fused row. */
function isRowFused(token: Token, places: number, centred: boolean): boolean {
  const { text } = token;
  return /^\d+(?:\.\d+)?$/.test(text) && text.length >= places && (centred || places > 4 || /^00/.test(text));
}

/** How many complete rows above and below a short one say where its columns are. */
const NEIGHBOURS = 3;

function fillColumns(text: string, rows: readonly TextRow[], index: number): readonly Token[] {
  const tokens = rows[index]?.tokens ?? [];
  const values = valuesOf(tokens);
  const [first] = values;
  if (!first || tokens.length > values.length || values.some((value) => value.line !== first.line)) return tokens;
  if (isRagged(text, values)) return tokens;
  if (values.length === 1 && isRowFused(first, rows[index]?.places ?? 0, false)) return tokens;
  const near = rows
    .map((row, at) => ({ values: valuesOf(row.tokens), distance: Math.abs(at - index), complete: isComplete(row) }))
    .filter((row) => row.complete && row.values.every((value) => value.line === row.values[0]?.line))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEIGHBOURS);
  const columns = alignedColumns(near.map((row) => row.values.map((value) => centre(text, value))));
  return columns ? placeInColumns(text, values, columns) : tokens;
}

/** One tab or one blank before each value: columns are kept by wider space alone. */
function isRagged(text: string, values: readonly Token[]): boolean {
  return values.every(({ from }) => !/[\s]$/.test(text.slice(Math.max(0, from - 2), from - 1)));
}

/** The middle of each column when the rows agree on them, or null. */
function alignedColumns(rows: readonly (readonly number[])[]): readonly number[] | null {
  const first = rows[0];
  if (!first || rows.length < 2) return null;
  const columns = first.map((_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0) / rows.length);
  const near = halfSpacing(columns);
  const agree = rows.every((row) => row.every((x, place) => Math.abs(x - (columns[place] ?? 0)) < Math.min(near, 2)));
  return agree ? columns : null;
}

function halfSpacing(columns: readonly number[]): number {
  return Math.min(...columns.slice(1).map((x, index) => x - (columns[index] ?? 0))) / 2;
}

/** Nothing is known where the values stand in the first columns: one may be lost, and what follows moved to the left. */
function placeInColumns(text: string, values: readonly Token[], columns: readonly number[]): readonly Token[] {
  const taken = new Map<number, Token>();
  let last = -1;
  for (const value of values) {
    const x = centre(text, value);
    const place = nearest(columns, x);
    if (place <= last || Math.abs(x - (columns[place] ?? 0)) > halfSpacing(columns) + 1) return values;
    taken.set(place, value);
    last = place;
  }
  const like = values[0];
  if (!like || last < values.length) return values;
  return columns.map((_, place) => taken.get(place) ?? gapAt(like.from, like));
}

function nearest(columns: readonly number[], x: number): number {
  let best = 0;
  for (const [place, column] of columns.entries()) {
    if (Math.abs(column - x) < Math.abs((columns[best] ?? 0) - x)) best = place;
  }
  return best;
}

/** The middle of a value on its line, in columns of half-width characters. */
function centre(text: string, token: Token): number {
  const start = text.lastIndexOf('\n', token.from - 1) + 1;
  let x = 0;
  for (let at = start; at < token.from; at++) x += text.charCodeAt(at) > 0x2e80 ? 2 : 1;
  return x + (token.to - token.from) / 2;
}
