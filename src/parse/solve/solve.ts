import type { Identity } from '../../report/identity.ts';
import type { Choice, Slot } from '../tokens/slot.ts';
import { type Domains, type Net, propagate } from './propagate.ts';
import { findCheapest, findWith } from './search.ts';
import { type OpenLine, toNet } from './sums.ts';
import { createWork, type Work } from './work.ts';

/** The reading taken for a line, and for each of its places the other values that remain possible. */
export interface SolvedLine {
  readonly choice: Choice;
  readonly alternatives: readonly (readonly Slot[])[];
  /** All that it can be read as, the reading taken first, where no other line has a say in it; else none. */
  readonly open: readonly Choice[];
  /** Of its readings one was taken although identities stay broken, or although not all could be tried. */
  readonly doubtful: boolean;
}

/** Readings held against a sum; about as many as a slow machine does in 50 ms. */
const BUDGET = 1_000_000;
/** The most identities that may stay broken: four cells that an office mistyped break eight. */
const MOST_BROKEN = 8;

/** Of each line's readings takes those that keep the identities between the lines, or break as few as can be. */
export function solveLines(lines: readonly OpenLine[], identities: readonly Identity[]): readonly SolvedLine[] {
  const open = lines.flatMap((line, index) => (line.choices.length > 1 ? [index] : []));
  if (open.length === 0) return lines.map((line) => settle(line, [0]));
  const net = toNet(lines, open, identities);
  const domains = open.map((line) => lines[line]?.choices.map((_, rank) => rank) ?? []);
  const { taken, sure } = solve(net, domains);
  return lines.map((line, index) => {
    const at = open.indexOf(index);
    if (at < 0) return settle(line, [0]);
    const solved = settle(line, taken[at] ?? []);
    const readings = isAlone(net, at) ? (taken[at] ?? []).flatMap((rank) => [line.choices[rank] ?? []]) : [];
    return { ...solved, open: readings, doubtful: isDoubtful(net, at, sure) };
  });
}

interface Solution {
  /** For each open line the ranks that remain possible, that of the reading taken first. */
  readonly taken: Domains;
  readonly sure: boolean;
}

function solve(net: Net, domains: Domains): Solution {
  const work = createWork(BUDGET);
  for (let slack = 0; slack <= Math.min(MOST_BROKEN, net.settled.length) && !work.isExhausted(); slack++) {
    const left = propagate(net, domains, [...domains.keys()], slack, work);
    const best = left && findCheapest(net, left, slack, work);
    if (!best) continue;
    const taken = listSupported(net, left, best, slack, work);
    return { taken, sure: slack === 0 && !work.isExhausted() };
  }
  return { taken: domains, sure: false };
}

/** The ranks that some solution as good as the best one takes; without work left to find out, all that are not ruled out. */
function listSupported(net: Net, domains: Domains, best: readonly number[], slack: number, work: Work): Domains {
  const seen = domains.map((_, line) => new Set([best[line] ?? 0]));
  domains.forEach((ranks, line) => {
    for (const rank of ranks) {
      if (seen[line]?.has(rank)) continue;
      const found = findWith(net, domains, { line, rank, known: best }, slack, work);
      if (found) for (const [at, other] of found.entries()) seen[at]?.add(other);
      else if (work.isExhausted()) seen[line]?.add(rank);
    }
  });
  return seen.map((ranks, line) => [best[line] ?? 0, ...[...ranks].filter((rank) => rank !== best[line]).sort(byRank)]);
}

function byRank(a: number, b: number): number {
  return a - b;
}

/** Whether identities would have had to tell a line's readings apart, and could not. */
function isDoubtful({ lines }: Net, line: number, sure: boolean): boolean {
  if (lines[line]?.hopeless) return true;
  if (sure) return false;
  const { sums = [], amounts = [], seam = null } = lines[line] ?? {};
  const varies = sums.some((_, at) => amounts.some((row) => row[at] !== amounts[0]?.[at]));
  return varies || seam !== null || (lines[line + 1]?.seam ?? null) !== null;
}

/** Whether no identity and no strip of digits holds a line's readings against those of other lines. */
function isAlone({ lines }: Net, line: number): boolean {
  const { sums = [], seam = null } = lines[line] ?? {};
  return sums.length === 0 && seam === null && (lines[line + 1]?.seam ?? null) === null;
}

const NO_OTHERS: readonly Slot[] = [];

function settle(line: OpenLine, taken: readonly number[]): SolvedLine {
  const choice = line.choices[taken[0] ?? 0] ?? [];
  const others = taken.slice(1).flatMap((rank) => [line.choices[rank] ?? []]);
  return { choice, alternatives: listAlternatives(choice, others), open: [], doubtful: false };
}

/** For each place of a reading, the other values that it has in other readings. */
export function listAlternatives(choice: Choice, others: readonly Choice[]): readonly (readonly Slot[])[] {
  if (others.length === 0) return choice.map(() => NO_OTHERS);
  return choice.map((slot, place) =>
    distinct(
      slot,
      others.flatMap((other) => other[place] ?? []),
    ),
  );
}

function distinct(slot: Slot, others: readonly Slot[]): Slot[] {
  const kept: Slot[] = [];
  for (const other of others) {
    if ([slot, ...kept].some((one) => one.value === other.value && one.state === other.state)) continue;
    kept.push(other);
  }
  return kept;
}
