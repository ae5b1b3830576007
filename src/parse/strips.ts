import type { LineReading } from './choices.ts';
import type { Line } from './lines.ts';
import { type Cut, isFused, listCuts, type Strip, toChoice, toStrip } from './split.ts';
import type { Token } from './tokens.ts';

/** A printed line and the tokens that stand behind its label. */
export interface Printed {
  readonly line: Line;
  readonly labelled: boolean;
  readonly tokens: readonly Token[];
  /** Lines of the form between this one and the next printed label, whose own labels are lost. */
  readonly lost: readonly Line[];
}

/** Lines whose values stand in one strip of digits, with what each of them can be read as. */
export interface StripReading {
  readonly line: Line;
  readonly labelled: boolean;
  readonly reading: LineReading;
}

/**
 * Reads rows whose digits run on from one to the next: a label after the other and then all the digits, or a group's
 * label alone before the digits of all its rows. Undefined where the tokens are no such strip.
 */
export function readStrip(rows: readonly Printed[]): readonly StripReading[] | undefined {
  const tokens = rows.flatMap((row) => row.tokens.filter(isValue));
  const lost = rows.at(-1)?.lost ?? [];
  if (!tokens.some(isFused)) return undefined;
  for (let count = lost.length; count >= 0; count--) {
    const lines = [...rows.map(({ line }) => line), ...lost.slice(0, count)];
    const readings = lines.length > 1 ? readRows(toStrip(tokens), lines) : undefined;
    if (readings)
      return lines.map((line, at) => ({ line, labelled: at < rows.length, reading: toReading(readings[at]) }));
  }
  return undefined;
}

interface RowReadings {
  readonly strip: Strip;
  readonly cuts: readonly Cut[];
}

function toReading(row: RowReadings | undefined): LineReading {
  const cuts = row?.cuts ?? [];
  const joints = cuts.map(({ at, to }) => ({ from: at[0] ?? 0, to }));
  return { kind: 'split', choices: row ? cuts.map((cut) => toChoice(row.strip, cut)) : [], spare: [], joints };
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

/** Every reading of each row that keeps its sum and from which the rows before and after it can be read too. */
function readRows(strip: Strip, lines: readonly Line[]): readonly RowReadings[] | undefined {
  const length = strip.marks.length;
  if (lines.some(({ groups }) => groups.length === 0) || length < countPlaces(lines)) return undefined;
  const ahead = lines.map((_, row) => countPlaces(lines.slice(row + 1)));
  const rows: (readonly Cut[])[] = [];
  let starts: readonly number[] = [0];
  for (const [row, line] of lines.entries()) {
    const most = length - (ahead[row] ?? 0);
    const least = row === lines.length - 1 ? length : 0;
    rows.push(starts.flatMap((from) => listCuts(strip, from, line.cells.length, line.groups, { least, most })));
    starts = [...new Set(rows.at(-1)?.map(({ to }) => to))].sort((a, b) => a - b);
  }
  const reached = keepReached(rows, length);
  return reached.every((cuts) => cuts.length > 0) ? reached.map((cuts) => ({ strip, cuts })) : undefined;
}

function countPlaces(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.cells.length, 0);
}

/** Without the readings from which the strip's end cannot be reached. */
function keepReached(rows: readonly (readonly Cut[])[], length: number): readonly (readonly Cut[])[] {
  const kept: (readonly Cut[])[] = [];
  let goals = new Set([length]);
  for (const cuts of [...rows].reverse()) {
    const left = cuts.filter(({ to }) => goals.has(to));
    kept.unshift(left);
    goals = new Set(left.map(({ at }) => at[0] ?? 0));
  }
  return kept;
}
