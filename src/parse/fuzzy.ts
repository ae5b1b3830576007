import type { Label } from './labels.ts';
import { type HanStream, type Occurrence, toOccurrence } from './occurrences.ts';

/** The share of a label's characters that may be wrong, lost or added. */
const TOLERANCE = 0.3;
const SHORTEST = 4;
const LONGEST_GAP = 240;

/** The place between two Han positions that reads most like the label, or undefined where nothing is near enough. */
export function findFuzzy(
  text: string,
  stream: HanStream,
  label: Label,
  hanFrom: number,
  hanTo: number,
): Occurrence | undefined {
  const gap = stream.text.slice(hanFrom, Math.min(hanTo, hanFrom + LONGEST_GAP));
  let best: { from: number; to: number; cost: number } | undefined;
  for (const core of label.cores) {
    if (core.length < SHORTEST) continue;
    const match = alignTo(core, gap);
    const cost = match.distance / core.length;
    if (cost <= TOLERANCE && (!best || cost < best.cost)) best = { from: match.from, to: match.to, cost };
  }
  if (!best || best.to <= best.from) return undefined;
  return toOccurrence(text, stream, label, hanFrom + best.from, hanFrom + best.to);
}

/** The fewest edits that make a stretch of `text` the pattern. */
export function distanceWithin(pattern: string, text: string): number {
  return alignTo(pattern, text).distance;
}

/** Sellers' approximate matching: the stretch of `text` with the fewest edits to `pattern`. */
function alignTo(pattern: string, text: string): { distance: number; from: number; to: number } {
  let costs = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let starts = costs.map(() => 0);
  let best = { distance: pattern.length, from: 0, to: 0 };
  for (let at = 0; at < text.length; at++) {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let row = 1; row <= pattern.length; row++) {
      const same = pattern[row - 1] === text[at] ? 0 : 1;
      const options = [
        { cost: (costs[row - 1] ?? 0) + same, start: row === 1 ? at : (starts[row - 1] ?? 0) },
        { cost: (costs[row] ?? 0) + 1, start: starts[row] ?? 0 },
        { cost: (nextCosts[row - 1] ?? 0) + 1, start: nextStarts[row - 1] ?? 0 },
      ];
      const least = options.reduce((a, b) => (b.cost < a.cost ? b : a));
      nextCosts.push(least.cost);
      nextStarts.push(least.start);
    }
    costs = nextCosts;
    starts = nextStarts;
    const distance = costs[pattern.length] ?? pattern.length;
    if (distance < best.distance) best = { distance, from: starts[pattern.length] ?? 0, to: at + 1 };
  }
  return best;
}
