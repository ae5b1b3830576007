import type { CellId } from '../report/cell.ts';
import type { Identity } from '../report/identity.ts';
import { addend, type Choice, type Slot } from './slot.ts';

/** A line whose cells have one reading or several, the likeliest first. */
export interface OpenLine {
  readonly cells: readonly CellId[];
  readonly choices: readonly Choice[];
}

/** The reading taken for a line, and for each of its places the other values that remain possible. */
export interface SolvedLine {
  readonly choice: Choice;
  readonly alternatives: readonly (readonly Slot[])[];
}

const BUDGET = 120_000;
const MOST = 64;

/** Of each line's readings takes those that keep the identities between the lines. */
export function solveLines(lines: readonly OpenLine[], identities: readonly Identity[]): readonly SolvedLine[] {
  const open = lines.flatMap((line, index) => (line.choices.length > 1 ? [index] : []));
  if (open.length === 0) return lines.map((line) => settle(line, [0]));
  const sums = identities.filter((identity) => identity.relation === '=').map((identity) => toSumOf(identity, lines));
  const tied = open.filter((line) => sums.some((sum) => sum.varies[line]));
  const across = sums.filter((sum) => tied.some((line) => sum.varies[line]));
  const { solutions, complete } = tied.length > 0 ? findSolutions(lines, tied, across) : NONE;
  return lines.map((line, index) => {
    if (!open.includes(index)) return settle(line, [0]);
    const at = tied.indexOf(index);
    const taken = at < 0 ? [] : solutions.map((solution) => solution[at] ?? 0);
    const rest = complete && taken.length > 0 ? [] : line.choices.map((_, rank) => rank);
    return settle(line, [...new Set([...taken, ...rest])]);
  });
}

interface Solutions {
  /** For each solution, the rank of the reading that each tied line takes. */
  readonly solutions: readonly (readonly number[])[];
  /** Whether these are all; else any reading may still be the right one. */
  readonly complete: boolean;
}

const NONE: Solutions = { solutions: [], complete: false };

function settle(line: OpenLine, taken: readonly number[]): SolvedLine {
  const choice = line.choices[taken[0] ?? 0] ?? [];
  return {
    choice,
    alternatives: choice.map((slot, place) => {
      const others = taken.slice(1).flatMap((index) => line.choices[index]?.[place] ?? []);
      return distinct(slot, others);
    }),
  };
}

function distinct(slot: Slot, others: readonly Slot[]): Slot[] {
  const kept: Slot[] = [];
  for (const other of others) {
    if ([slot, ...kept].some((one) => one.value === other.value && one.state === other.state)) continue;
    kept.push(other);
  }
  return kept;
}

/** What each reading of each line adds to one identity. */
interface SumOf {
  readonly added: readonly (readonly number[])[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Whether the line's readings add different amounts. */
  readonly varies: readonly boolean[];
}

function toSumOf(identity: Identity, lines: readonly OpenLine[]): SumOf {
  const coefficients = new Map(identity.terms.map((term) => [term.cell, term.coefficient]));
  const added = lines.map((line) =>
    line.choices.map((choice) =>
      choice.reduce((sum, slot, place) => sum + (coefficients.get(line.cells[place] ?? '') ?? 0) * addend(slot), 0),
    ),
  );
  const low = added.map((amounts) => Math.min(...amounts));
  const high = added.map((amounts) => Math.max(...amounts));
  return { added, low, high, varies: low.map((value, index) => value !== high[index]) };
}

/** Readings of the open lines that keep every identity; where none does, that keep all but one, else all but two. */
function findSolutions(lines: readonly OpenLine[], open: readonly number[], sums: readonly SumOf[]): Solutions {
  const possible = sums.filter((sum) => total(sum.low) <= 0 && total(sum.high) >= 0);
  for (const left of leaveOut(possible)) {
    const found = search(lines, open, left);
    if (found.solutions.length > 0) return found;
  }
  return NONE;
}

/** The list itself, then without each one, then without each two. */
function* leaveOut(sums: readonly SumOf[]): Generator<readonly SumOf[]> {
  yield sums;
  for (let a = 0; a < sums.length; a++) yield sums.filter((_, index) => index !== a);
  for (let a = 0; a < sums.length; a++) {
    for (let b = a + 1; b < sums.length; b++) yield sums.filter((_, index) => index !== a && index !== b);
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Depth first over the open lines, leaving a branch as soon as an identity can no longer come to 0. */
function search(lines: readonly OpenLine[], open: readonly number[], sums: readonly SumOf[]): Solutions {
  const order = narrow(lines, open, sums).sort((a, b) => a.left.length - b.left.length);
  const fixed = sums.map((sum) => total(sum.low.map((value, line) => (open.includes(line) ? 0 : value))));
  const rest = restBounds(order, sums);
  const solutions: { ranks: number[]; cost: number }[] = [];
  const path: number[] = [];
  let steps = 0;

  const visit = (depth: number, partial: readonly number[]): void => {
    if (solutions.length >= MOST || ++steps > BUDGET) return;
    const next = order[depth];
    if (!next) {
      const ranks = open.map((line) => path[order.findIndex((one) => one.line === line)] ?? 0);
      solutions.push({ ranks, cost: total(ranks) });
      return;
    }
    for (const rank of next.left) {
      const after = partial.map((value, index) => value + (sums[index]?.added[next.line]?.[rank] ?? 0));
      const bounds = rest[depth + 1];
      if (
        !bounds ||
        after.some((value, index) => value + (bounds.low[index] ?? 0) > 0 || value + (bounds.high[index] ?? 0) < 0)
      )
        continue;
      path[depth] = rank;
      visit(depth + 1, after);
    }
  };
  visit(0, fixed);
  const ranked = [...solutions].sort((a, b) => a.cost - b.cost).map((solution) => solution.ranks);
  return { solutions: ranked, complete: solutions.length < MOST && steps <= BUDGET };
}

interface Narrowed {
  readonly line: number;
  /** Readings that no single identity rules out. */
  readonly left: readonly number[];
}

/** Strikes out readings that break an identity whatever the other lines say, until nothing more can be struck. */
function narrow(lines: readonly OpenLine[], open: readonly number[], sums: readonly SumOf[]): Narrowed[] {
  let left = open.map((line) => ({ line, left: lines[line]?.choices.map((_, rank) => rank) ?? [] }));
  for (let round = 0; round < 8; round++) {
    const bounds = sums.map((sum) => boundsOf(sum, left));
    const next = left.map(({ line, left: ranks }) => ({
      line,
      left: ranks.filter((rank) =>
        sums.every((sum, index) => {
          const own = boundsOfLine(sum, line, ranks);
          const value = sum.added[line]?.[rank] ?? 0;
          const low = (bounds[index]?.low ?? 0) - own.low + value;
          const high = (bounds[index]?.high ?? 0) - own.high + value;
          return low <= 0 && high >= 0;
        }),
      ),
    }));
    const struck = next.some((line, index) => line.left.length < (left[index]?.left.length ?? 0));
    left = next;
    if (!struck) break;
  }
  return left;
}

function boundsOfLine(sum: SumOf, line: number, ranks: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const rank of ranks) {
    const value = sum.added[line]?.[rank] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function boundsOf(sum: SumOf, left: readonly Narrowed[]): { low: number; high: number } {
  let low = total(sum.low);
  let high = total(sum.high);
  for (const { line, left: ranks } of left) {
    const own = boundsOfLine(sum, line, ranks);
    low += own.low - (sum.low[line] ?? 0);
    high += own.high - (sum.high[line] ?? 0);
  }
  return { low, high };
}

/** For each depth, the least and the most that the lines from there on can still add to each identity. */
function restBounds(order: readonly Narrowed[], sums: readonly SumOf[]): { low: number[]; high: number[] }[] {
  const rest = [{ low: sums.map(() => 0), high: sums.map(() => 0) }];
  for (const { line, left } of [...order].reverse()) {
    const after = rest[0] ?? { low: [], high: [] };
    const own = sums.map((sum) => boundsOfLine(sum, line, left));
    rest.unshift({
      low: own.map((bound, index) => bound.low + (after.low[index] ?? 0)),
      high: own.map((bound, index) => bound.high + (after.high[index] ?? 0)),
    });
  }
  return rest;
}
