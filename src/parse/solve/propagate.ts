import type { Work } from './work.ts';

/** What is left to decide: for each open line its possible readings by rank, the likeliest being rank 0. */
export type Domains = readonly (readonly number[])[];

/** What the search runs over: the open lines and the sums that must come to 0. */
export interface Net {
  /** What the settled lines add to each sum. */
  readonly settled: readonly number[];
  readonly lines: readonly NetLine[];
}

/** An open line: the sums that it has a part in and, for each of its readings, what it adds to each of those. */
export interface NetLine {
  readonly sums: readonly number[];
  readonly amounts: readonly (readonly number[])[];
  /** Where it goes on in the digits of the open line before it: the two must touch. */
  readonly seam: Seam | null;
  /** Its readings add different amounts to a sum that none of them can keep. */
  readonly hopeless: boolean;
}

/** Where a reading begins and ends in its strip. */
export interface Joint {
  readonly from: number;
  readonly to: number;
}

/** By rank, where the readings of a line end and where those of the next one begin. */
export interface Seam {
  readonly above: readonly Joint[];
  readonly below: readonly Joint[];
}

/** Strikes out what cannot be, until nothing more can be struck; null where a line is left without a reading. */
export function propagate(
  net: Net,
  domains: Domains,
  changed: readonly number[],
  slack: number,
  work: Work,
): Domains | null {
  let left = domains;
  for (let dirty = [...changed]; dirty.length > 0; ) {
    const touching = strikeBySeams(net, left, dirty, work);
    const summed = strikeBySums(net, touching, slack, work);
    if (!summed) return null;
    dirty = [];
    for (let line = 0; line < summed.length; line++) {
      if (summed[line] === left[line]) continue;
      if (summed[line]?.length === 0) return null;
      dirty.push(line);
    }
    left = summed;
  }
  return left;
}

/** Readings that share a strip must touch. */
function strikeBySeams({ lines }: Net, domains: Domains, changed: readonly number[], work: Work): Domains {
  if (lines.every(({ seam }) => seam === null)) return domains;
  const left = [...domains];
  for (const line of changed) {
    const [own, above, below] = [left[line] ?? [], left[line - 1], left[line + 1]];
    const [seam, next] = [lines[line]?.seam, lines[line + 1]?.seam];
    if (seam && above) {
      work.spend(own.length + above.length);
      const starts = new Set(own.map((rank) => seam.below[rank]?.from));
      left[line - 1] = keep(above, (rank) => starts.has(seam.above[rank]?.to));
    }
    if (next && below) {
      work.spend(own.length + below.length);
      const ends = new Set(own.map((rank) => next.above[rank]?.to));
      left[line + 1] = keep(below, (rank) => ends.has(next.below[rank]?.from));
    }
  }
  return left;
}

/** The readings that pass; the same list where all do. */
function keep(ranks: readonly number[], test: (rank: number) => boolean): readonly number[] {
  return ranks.every(test) ? ranks : ranks.filter(test);
}

interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Strikes readings that would break more sums than `slack` allows, whatever the other lines say. */
function strikeBySums({ settled, lines }: Net, domains: Domains, slack: number, work: Work): Domains | null {
  const own = lines.map((line, index) => boundsOf(line, domains[index] ?? [], work));
  const whole = addUp(settled, lines, own);
  const broken = settled.filter((_, sum) => isBroken(whole, sum)).length;
  if (broken > slack || !work.spend(lines.length * settled.length)) return null;
  return domains.map((ranks, index) => {
    const [line, bounds] = [lines[index], own[index]];
    if (!line || !bounds || ranks.length < 2) return ranks;
    const limits = limitsOf(line, bounds, whole);
    if (!limits) return ranks;
    work.spend(ranks.length * line.sums.length);
    return keep(ranks, (rank) => countBreaks(line.amounts[rank] ?? [], limits) <= slack - broken);
  });
}

/** Bounds of readings that were not struck since they were last asked for. */
const KNOWN = new WeakMap<readonly number[], Bounds>();

function boundsOf({ sums, amounts }: NetLine, ranks: readonly number[], work: Work): Bounds {
  const known = KNOWN.get(ranks);
  if (known) return known;
  work.spend(ranks.length * sums.length);
  const only = ranks.length === 1 ? amounts[ranks[0] ?? 0] : undefined;
  if (only) return { low: only, high: only };
  const low = sums.map(() => Number.POSITIVE_INFINITY);
  const high = sums.map(() => Number.NEGATIVE_INFINITY);
  for (const rank of ranks) {
    const row = amounts[rank] ?? [];
    for (let at = 0; at < row.length; at++) {
      const amount = row[at] ?? 0;
      if (amount < (low[at] ?? 0)) low[at] = amount;
      if (amount > (high[at] ?? 0)) high[at] = amount;
    }
  }
  KNOWN.set(ranks, { low, high });
  return { low, high };
}

function addUp(settled: readonly number[], lines: readonly NetLine[], own: readonly Bounds[]): Bounds {
  const low = [...settled];
  const high = [...settled];
  for (let index = 0; index < lines.length; index++) {
    const sums = lines[index]?.sums ?? [];
    const bounds = own[index];
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] ?? 0;
      low[sum] = (low[sum] ?? 0) + (bounds?.low[at] ?? 0);
      high[sum] = (high[sum] ?? 0) + (bounds?.high[at] ?? 0);
    }
  }
  return { low, high };
}

function isBroken({ low, high }: Bounds, sum: number): boolean {
  return (low[sum] ?? 0) > 0 || (high[sum] ?? 0) < 0;
}

/** The least and the most that a line may add to each of its sums, broken ones apart; null where all that it adds is within. */
function limitsOf({ sums }: NetLine, own: Bounds, whole: Bounds): Bounds | null {
  if (sums.every((sum, at) => isWithin(own, at, whole, sum))) return null;
  const free = sums.map((sum) => isBroken(whole, sum));
  return {
    low: sums.map((sum, at) => (free[at] ? (own.low[at] ?? 0) : (own.high[at] ?? 0) - (whole.high[sum] ?? 0))),
    high: sums.map((sum, at) => (free[at] ? (own.high[at] ?? 0) : (own.low[at] ?? 0) - (whole.low[sum] ?? 0))),
  };
}

/** Whether the other lines can make up for all that a line may add to a sum, or for nothing of it. */
function isWithin(own: Bounds, at: number, whole: Bounds, sum: number): boolean {
  const spread = (own.high[at] ?? 0) - (own.low[at] ?? 0);
  return spread === 0 || isBroken(whole, sum) || (spread <= (whole.high[sum] ?? 0) && -spread >= (whole.low[sum] ?? 0));
}

function countBreaks(amounts: readonly number[], { low, high }: Bounds): number {
  let count = 0;
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0;
    if (amount < (low[at] ?? 0) || amount > (high[at] ?? 0)) count++;
  }
  return count;
}
