import type { Joint, SumOf } from './sums.ts';
import type { Work } from './work.ts';

/** What is left to decide: for each open line its possible readings by rank, the likeliest being rank 0. */
export type Domains = readonly (readonly number[])[];

/** What the search runs over. */
export interface Net {
  readonly sums: readonly SumOf[];
  /** For each open line that goes on in the digits of the open line before it, where each reading of both begins. */
  readonly seams: readonly (Seam | null)[];
}

/** Where the readings of a line end and where those of the next one begin, by rank: the two must touch. */
export interface Seam {
  readonly above: readonly Joint[];
  readonly below: readonly Joint[];
}

/** The cheapest ranks, one for each open line, that leave at most `slack` sums broken; null where there are none. */
export function findCheapest(net: Net, domains: Domains, slack: number, work: Work): readonly number[] | null {
  let best: readonly number[] | null = null;
  let cost = Number.POSITIVE_INFINITY;
  const visit = (before: Domains): void => {
    const left = propagate(net, before, slack, work);
    if (!left || leastCost(left) >= cost) return;
    const line = smallestOpen(left);
    if (line < 0) {
      best = left.map((ranks) => ranks[0] ?? 0);
      cost = leastCost(left);
    } else for (const rank of left[line] ?? []) visit(settleLine(left, line, rank));
  };
  visit(domains);
  return best;
}

/** Any ranks that leave at most `slack` sums broken. */
export function findOne(net: Net, domains: Domains, slack: number, work: Work): readonly number[] | null {
  const left = propagate(net, domains, slack, work);
  if (!left) return null;
  const line = smallestOpen(left);
  if (line < 0) return left.map((ranks) => ranks[0] ?? 0);
  for (const rank of left[line] ?? []) {
    const found = findOne(net, settleLine(left, line, rank), slack, work);
    if (found) return found;
  }
  return null;
}

export function settleLine(domains: Domains, line: number, rank: number): Domains {
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

/** Strikes out what cannot be, until nothing more can be struck; null where a line is left without a reading. */
function propagate(net: Net, domains: Domains, slack: number, work: Work): Domains | null {
  let left: Domains | null = domains;
  for (let size = sizeOf(domains), before = size + 1; left && size < before; ) {
    before = size;
    left = strikeBySums(net, strikeBySeams(net, left), slack, work);
    size = left ? sizeOf(left) : 0;
  }
  return left;
}

function sizeOf(domains: Domains): number {
  return domains.reduce((sum, ranks) => sum + ranks.length, 0);
}

/** Readings that share a strip must touch. */
function strikeBySeams({ seams }: Net, domains: Domains): Domains {
  const left = [...domains];
  for (const [line, seam] of seams.entries()) {
    const above = left[line - 1];
    if (!seam || !above) continue;
    const ends = new Set(above.map((rank) => seam.above[rank]?.to));
    left[line] = (left[line] ?? []).filter((rank) => ends.has(seam.below[rank]?.from));
    const starts = new Set((left[line] ?? []).map((rank) => seam.below[rank]?.from));
    left[line - 1] = above.filter((rank) => starts.has(seam.above[rank]?.to));
  }
  return left;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Strikes readings that would break more sums than `slack` allows, whatever the other lines say. */
function strikeBySums({ sums }: Net, domains: Domains, slack: number, work: Work): Domains | null {
  if (!work.spend(sizeOf(domains) * sums.length) || domains.some((ranks) => ranks.length === 0)) return null;
  const own = sums.map((sum) => domains.map((ranks, line) => boundsOf(sum.added[line] ?? [], ranks)));
  const whole = own.map((bounds, index) => addUp(bounds, sums[index]?.settled ?? 0));
  const broken = whole.filter(({ low, high }) => low > 0 || high < 0).length;
  if (broken > slack) return null;
  return domains.map((ranks, line) => {
    if (ranks.length < 2) return ranks;
    return ranks.filter((rank) => {
      let worse = 0;
      for (const [index, sum] of sums.entries()) {
        const amount = sum.added[line]?.[rank];
        if (amount === undefined) continue;
        const { low, high } = whole[index] ?? NOTHING;
        const mine = own[index]?.[line] ?? NOTHING;
        const possible = low - mine.low + amount <= 0 && high - mine.high + amount >= 0;
        if (!possible && low <= 0 && high >= 0 && ++worse > slack - broken) return false;
      }
      return true;
    });
  });
}

const NOTHING: Bounds = { low: 0, high: 0 };

function boundsOf(added: readonly number[], ranks: readonly number[]): Bounds {
  if (added.length === 0) return NOTHING;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const rank of ranks) {
    const amount = added[rank] ?? 0;
    if (amount < low) low = amount;
    if (amount > high) high = amount;
  }
  return { low, high };
}

function addUp(bounds: readonly Bounds[], settled: number): Bounds {
  return bounds.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
    low: settled,
    high: settled,
  });
}
