import { type Domains, type Net, propagate } from './propagate.ts';
import type { Work } from './work.ts';

/** So often a cheaper solution is looked for since the last one was found: the cheapest of all is seldom worth more. */
const PATIENCE = 100;

/** Cheap ranks, one for each open line, that leave at most `slack` sums broken; null where there are none. */
export function findCheapest(net: Net, domains: Domains, slack: number, work: Work): readonly number[] | null {
  let best: readonly number[] | null = null;
  let cost = Number.POSITIVE_INFINITY;
  let patience = PATIENCE;
  const visit = (before: Domains, changed: readonly number[]): void => {
    if (best && --patience < 0) return;
    const left = propagate(net, before, changed, slack, work);
    if (!left || leastCost(left) >= cost) return;
    const line = smallestOpen(left);
    if (line < 0) {
      best = left.map((ranks) => ranks[0] ?? 0);
      cost = leastCost(left);
      patience = PATIENCE;
    } else for (const rank of left[line] ?? []) visit(settleLine(left, line, rank), [line]);
  };
  visit(domains, [...domains.keys()]);
  return best;
}

/** A reading that a line is to take, and a solution that takes another. */
export interface Wanted {
  readonly line: number;
  readonly rank: number;
  readonly known: readonly number[];
}

/** Any ranks that leave at most `slack` sums broken while a line takes one of its readings: mostly few others must change. */
export function findWith(
  net: Net,
  domains: Domains,
  { line, rank, known }: Wanted,
  slack: number,
  work: Work,
): readonly number[] | null {
  const left = propagate(net, settleLine(domains, line, rank), [line], slack, work);
  if (!left) return null;
  const ranks = left.map((own, at) => (own.includes(known[at] ?? -1) ? (known[at] ?? 0) : (own[0] ?? 0)));
  const next = smallestOpen(left);
  if (next < 0 || isSolution(net, ranks, slack, work)) return ranks;
  for (const other of [ranks[next] ?? 0, ...(left[next] ?? []).filter((one) => one !== ranks[next])]) {
    const found = findWith(net, left, { line: next, rank: other, known }, slack, work);
    if (found) return found;
  }
  return null;
}

/** Whether ranks leave no more sums broken than `slack`, and all that share a strip touch. */
function isSolution({ settled, lines }: Net, ranks: readonly number[], slack: number, work: Work): boolean {
  const totals = [...settled];
  for (const [at, { sums, amounts, seam }] of lines.entries()) {
    const rank = ranks[at] ?? 0;
    work.spend(sums.length);
    if (seam && seam.above[ranks[at - 1] ?? 0]?.to !== seam.below[rank]?.from) return false;
    sums.forEach((sum, place) => {
      totals[sum] = (totals[sum] ?? 0) + (amounts[rank]?.[place] ?? 0);
    });
  }
  return totals.filter((total) => total !== 0).length <= slack;
}

function settleLine(domains: Domains, line: number, rank: number): Domains {
  return domains.map((ranks, index) => (index === line ? [rank] : ranks));
}

function leastCost(domains: Domains): number {
  return domains.reduce((sum, ranks) => sum + (ranks[0] ?? 0), 0);
}

function smallestOpen(domains: Domains): number {
  let line = -1;
  let size = Number.POSITIVE_INFINITY;
  for (const [index, ranks] of domains.entries()) {
    if (ranks.length < 2 || ranks.length >= size) continue;
    line = index;
    size = ranks.length;
  }
  return line;
}
