import { type Domains, type Net, propagate } from './propagate.ts';
import type { Work } from './work.ts';

/** The cheapest ranks, one for each open line, that leave at most `slack` sums broken; null where there are none. */
export function findCheapest(net: Net, domains: Domains, slack: number, work: Work): readonly number[] | null {
  let best: readonly number[] | null = null;
  let cost = Number.POSITIVE_INFINITY;
  const visit = (before: Domains, changed: readonly number[]): void => {
    const left = propagate(net, before, changed, slack, work);
    if (!left || leastCost(left) >= cost) return;
    const line = smallestOpen(left);
    if (line < 0) {
      best = left.map((ranks) => ranks[0] ?? 0);
      cost = leastCost(left);
    } else for (const rank of left[line] ?? []) visit(settleLine(left, line, rank), [line]);
  };
  visit(domains, [...domains.keys()]);
  return best;
}

/** Any ranks that leave at most `slack` sums broken while a line takes one of its readings. */
export function findWith(
  net: Net,
  domains: Domains,
  { line, rank }: { readonly line: number; readonly rank: number },
  slack: number,
  work: Work,
): readonly number[] | null {
  const left = propagate(net, settleLine(domains, line, rank), [line], slack, work);
  if (!left) return null;
  const next = smallestOpen(left);
  if (next < 0) return left.map((ranks) => ranks[0] ?? 0);
  for (const other of left[next] ?? []) {
    const found = findWith(net, left, { line: next, rank: other }, slack, work);
    if (found) return found;
  }
  return null;
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
