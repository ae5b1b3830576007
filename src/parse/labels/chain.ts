import type { Table } from '../../report/form.ts';
import type { Label } from './labels.ts';
import type { Occurrence } from './occurrences.ts';

/** The occurrences that best follow the form's order, closest together: where the table stands in the text. */
export interface Chain {
  readonly links: readonly Occurrence[];
  readonly score: number;
}

/** How many earlier occurrences a link may look back over: bounds the work on hostile text. */
const WINDOW = 160;
/** What each Han character between two links that is no label's costs, and the most that a gap can cost. */
const GAP = 0.12;
const LONGEST_GAP = 14;
/** The most Han characters between two headers of one table that only has headers. */
const WIDEST = 40;

/** Finds the chain of highest weight, less what stands between its links. */
export function findChain(table: Table, occurrences: readonly Occurrence[]): Chain {
  const chained = occurrences.filter((occurrence) => occurrence.label.role !== 'group');
  const gap = measureGaps(occurrences);
  const scores: number[] = [];
  const before: number[] = [];
  let best = -1;
  chained.forEach((occurrence, index) => {
    const [score, from] = bestBefore(table, chained, gap, scores, index);
    scores.push(score + occurrence.weight);
    before.push(from);
    if (best < 0 || (scores[index] ?? 0) >= (scores[best] ?? 0)) best = index;
  });
  const links: Occurrence[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const link = chained[at];
    if (link) links.unshift(link);
  }
  return { links, score: scores[best] ?? 0 };
}

function bestBefore(
  table: Table,
  chained: readonly Occurrence[],
  gapBetween: (from: number, to: number) => number,
  scores: readonly number[],
  index: number,
): [score: number, from: number] {
  const occurrence = chained[index];
  let best: [number, number] = [0, -1];
  for (let at = index - 1; occurrence && at >= Math.max(0, index - WINDOW); at--) {
    if ((scores[at] ?? 0) <= best[0]) continue;
    const previous = chained[at];
    if (!previous || previous.hanTo > occurrence.hanFrom || !follows(table, previous.label, occurrence.label)) continue;
    const between = gapBetween(previous.hanTo, occurrence.hanFrom);
    if (table.printedAs === 'row' && between > WIDEST) continue;
    const score = (scores[at] ?? 0) - Math.min(LONGEST_GAP, GAP * between);
    if (score > best[0]) best = [score, at];
  }
  return best;
}

/** Whether a form may print `b` after `a`. The disputes table repeats its headers, in an order of its own. */
function follows(table: Table, a: Label, b: Label): boolean {
  if (table.printedAs === 'row') return b.role !== 'heading';
  return a.order < b.order;
}

/** Counts the Han characters between two places that belong to no label. */
function measureGaps(occurrences: readonly Occurrence[]): (from: number, to: number) => number {
  const starts: number[] = [];
  const covered: number[] = [];
  let end = 0;
  let sum = 0;
  for (const { hanFrom, hanTo } of occurrences) {
    if (hanTo <= end) continue;
    const from = Math.max(hanFrom, end);
    starts.push(from);
    covered.push(sum);
    sum += hanTo - from;
    end = hanTo;
  }
  const coveredTo = (at: number) => {
    const index = lastAtMost(starts, at);
    if (index < 0) return 0;
    const from = starts[index] ?? 0;
    const length = (covered[index + 1] ?? sum) - (covered[index] ?? 0);
    return (covered[index] ?? 0) + Math.min(at - from, length);
  };
  return (from, to) => Math.max(0, to - from - (coveredTo(to) - coveredTo(from)));
}

function lastAtMost(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
