import { createWork, type Work } from '../solve/work.ts';
import { type Choice, unreadableSlot } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { listCuts } from './cuts.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';
import { type Cut, isEndless, isFused, type Strip, toChoices, toStrip } from './strip.ts';

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
  const lost = rows.at(-1)?.lost ?? [];
  if (rows.length + lost.length < 2) return undefined;
  const tokens = rows.flatMap((row) => row.tokens.filter(isValue));
  if (!tokens.some(isFused)) return undefined;
  if (isEndless(tokens)) return rows.length > 1 ? rows.map((row) => giveUp(row, tokens)) : undefined;
  const strip = toStrip(tokens);
  for (let count = lost.length; count >= 0; count--) {
    const lines = [...rows.map(({ line }) => line), ...lost.slice(0, count)];
    const readings = lines.length > 1 ? readRows(strip, lines) : undefined;
    if (readings)
      return lines.map((line, at) => ({ line, labelled: at < rows.length, reading: toReading(strip, readings[at]) }));
  }
  return rows.length > 1 ? rows.map((row) => giveUp(row, tokens)) : undefined;
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

function toReading(strip: Strip, cuts: readonly Cut[] = []): LineReading {
  const joints = cuts.map(({ at, to }) => ({ from: at[0] ?? 0, to }));
  return { kind: 'split', choices: toChoices(strip, cuts), spare: [], joints };
}

/** Digits of several rows that cannot be told apart: each row is unreadable where they stand. */
function giveUp({ line, labelled }: Printed, tokens: readonly Token[]): StripReading {
  const choice: Choice = line.cells.flatMap(() => (tokens[0] ? [unreadableSlot(tokens[0])] : []));
  return { line, labelled, reading: { kind: 'lost', choices: [choice], spare: [] } };
}

type Rows = readonly (readonly Cut[])[];

/** The most numbers that are tried on one strip: some 100 ms. */
const BUDGET = 4_000_000;
/** More readings than this of the rows of one strip are none. */
const MOST = 4000;

/** Every reading of each row from which the others can be read too: all of them keep their sums, or all but one. */
function readRows(strip: Strip, lines: readonly Line[]): Rows | undefined {
  const length = strip.marks.length;
  if (lines.some(({ groups }) => groups.length === 0) || length < countPlaces(lines)) return undefined;
  const work = createWork(BUDGET);
  const summed = cutterOf(strip, lines, work);
  const ahead = readForward(lines, summed);
  const whole = keepReached(ahead, length);
  if (work.isExhausted()) return undefined;
  if (whole.every((cuts) => cuts.length > 0)) return whole;
  const back = readBackward(lines, summed, length);
  const loose = lines.map((line, row) =>
    cutLoosely(strip, line, endsOf(ahead, row - 1), startsOf(back, row + 1, length), work),
  );
  const all = lines.map((_, row) => [...new Set([...(ahead[row] ?? []), ...(back[row] ?? []), ...(loose[row] ?? [])])]);
  const mended = keepReached(all, length);
  const count = mended.reduce((sum, cuts) => sum + cuts.length, 0);
  if (work.isExhausted()) return undefined;
  return count <= MOST && mended.every((cuts) => cuts.length > 0) ? mended : undefined;
}

function countPlaces(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.cells.length, 0);
}

type Cutter = (row: number, from: number) => readonly Cut[];

/** The readings of a row from a place on that keep its sum, each place of the strip cut only once for rows alike. */
function cutterOf(strip: Strip, lines: readonly Line[], work: Work): Cutter {
  const known = new Map<string, readonly Cut[]>();
  const before = lines.map((_, row) => countPlaces(lines.slice(0, row)));
  const most = lines.map((_, row) => strip.marks.length - countPlaces(lines.slice(row + 1)));
  const widest = Math.max(...most);
  return (row, from) => {
    const line = lines[row];
    if (!line || from < (before[row] ?? 0) || from + line.cells.length > (most[row] ?? 0)) return [];
    const key = `${from} ${line.groups.join()}`;
    const stretch = { from, least: 0, most: widest };
    const cuts = known.get(key) ?? listCuts(strip, stretch, line.cells.length, line.groups, work);
    known.set(key, cuts);
    return cuts.filter(({ to }) => to <= (most[row] ?? 0));
  };
}

/** The readings of each row that the rows before it lead to. */
function readForward(lines: readonly Line[], summed: Cutter): Rows {
  const rows: (readonly Cut[])[] = [];
  let starts: ReadonlySet<number> = new Set([0]);
  for (const row of lines.keys()) {
    rows.push([...starts].flatMap((from) => summed(row, from)));
    starts = new Set(rows.at(-1)?.map(({ to }) => to));
  }
  return rows;
}

/** The readings of each row that lead to those of the rows after it. */
function readBackward(lines: readonly Line[], summed: Cutter, length: number): Rows {
  const rows: (readonly Cut[])[] = [];
  let goals: ReadonlySet<number> = new Set([length]);
  for (const row of [...lines.keys()].reverse()) {
    const places = Array.from({ length }, (_, from) => from);
    rows.unshift(places.flatMap((from) => summed(row, from).filter(({ to }) => goals.has(to))));
    goals = new Set(rows[0]?.map(({ at }) => at[0] ?? 0));
  }
  return rows;
}

function endsOf(rows: Rows, row: number): ReadonlySet<number> {
  return new Set(rows[row]?.map(({ to }) => to) ?? [0]);
}

function startsOf(rows: Rows, row: number, length: number): ReadonlySet<number> {
  return new Set(rows[row]?.map(({ at }) => at[0] ?? 0) ?? [length]);
}

/** The readings of a row whose sum is wrong as printed, between the rows before and after it. */
function cutLoosely(
  strip: Strip,
  line: Line,
  starts: ReadonlySet<number>,
  goals: ReadonlySet<number>,
  work: Work,
): readonly Cut[] {
  const places = line.cells.length;
  return [...starts].flatMap((from) =>
    [...goals].flatMap((to) =>
      to - from < places ? [] : listCuts(strip, { from, least: to, most: to }, places, [], work),
    ),
  );
}

/** Without the readings that the strip's start does not lead to, or from which its end cannot be reached. */
function keepReached(rows: Rows, length: number): Rows {
  let starts: ReadonlySet<number> = new Set([0]);
  const reached = rows.map((cuts) => {
    const left = cuts.filter(({ at }) => starts.has(at[0] ?? 0));
    starts = new Set(left.map(({ to }) => to));
    return left;
  });
  const kept: (readonly Cut[])[] = [];
  let goals: ReadonlySet<number> = new Set([length]);
  for (const cuts of [...reached].reverse()) {
    const left = cuts.filter(({ to }) => goals.has(to));
    kept.unshift(left);
    goals = new Set(left.map(({ at }) => at[0] ?? 0));
  }
  return kept;
}
