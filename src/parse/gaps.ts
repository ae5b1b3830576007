import type { Token } from './tokens.ts';

/**
 * Puts a gap where a value is missing and the printing shows it without a separator: by the empty lines between
 * values that stand one on a line, or by the columns that the complete rows are aligned to.
 */
export function fillGaps(
  text: string,
  rows: readonly (readonly Token[])[],
  places: readonly number[],
): readonly (readonly Token[])[] {
  const complete = rows.map((tokens, index) => valuesOf(tokens).length === places[index] && (places[index] ?? 0) >= 3);
  if (complete.every(Boolean)) return rows;
  const step = usualStep(rows, complete);
  if (step !== null) return rows.map((tokens, index) => fillLines(tokens, places[index] ?? 0, step));
  return rows.map((tokens, index) => (complete[index] ? tokens : fillColumns(text, rows, complete, index)));
}

function valuesOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
}

function gapAt(at: number, like: Token): Token {
  return { ...like, kind: 'gap', from: at, to: at, text: '', digits: '' };
}

/** Line ends between two values of the complete rows, when all have the same; null where values share lines. */
function usualStep(rows: readonly (readonly Token[])[], complete: readonly boolean[]): number | null {
  let step: number | null = null;
  for (const [index, tokens] of rows.entries()) {
    if (!complete[index]) continue;
    const values = valuesOf(tokens);
    for (let at = 1; at < values.length; at++) {
      const lines = (values[at]?.line ?? 0) - (values[at - 1]?.line ?? 0);
      if (lines === 0 || (step !== null && lines !== step)) return null;
      step = lines;
    }
  }
  return step;
}

function fillLines(tokens: readonly Token[], places: number, step: number): readonly Token[] {
  const values = valuesOf(tokens);
  if (values.length === 0 || values.length >= places || tokens.length > values.length) return tokens;
  const filled: Token[] = [];
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    const missing = before ? (value.line - before.line) / step - 1 : 0;
    if (!Number.isInteger(missing) || missing < 0 || missing > places) return tokens;
    for (let count = 0; count < missing; count++) filled.push(gapAt(value.from, value));
    filled.push(value);
  }
  return filled.length === places ? filled : tokens;
}

/** How many complete rows above and below a short one say where its columns are. */
const NEIGHBOURS = 3;

function fillColumns(
  text: string,
  rows: readonly (readonly Token[])[],
  complete: readonly boolean[],
  index: number,
): readonly Token[] {
  const tokens = rows[index] ?? [];
  const values = valuesOf(tokens);
  const line = values[0]?.line ?? -1;
  if (values.length === 0 || tokens.length > values.length || values.some((value) => value.line !== line))
    return tokens;
  const near = rows
    .map((row, at) => ({ values: valuesOf(row), distance: Math.abs(at - index), complete: complete[at] }))
    .filter((row) => row.complete && row.values.every((value) => value.line === row.values[0]?.line))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEIGHBOURS);
  const columns = alignedColumns(near.map((row) => row.values.map((value) => centre(text, value))));
  return columns ? placeInColumns(text, values, columns) : tokens;
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
  return like ? columns.map((_, place) => taken.get(place) ?? gapAt(like.from, like)) : values;
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
