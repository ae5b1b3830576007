import type { HanStream } from '../text/hanStream.ts';
import type { Label } from './labels.ts';
import { type Occurrence, toOccurrence } from './occurrences.ts';

/** The share of a label's characters that may be wrong, lost or added where it is expected. */
const TOLERANCE = 0.3;
const SHORTEST = 4;
const LONGEST_GAP = 240;

/** The place between two Han positions that shares the most characters with the label, or undefined where nothing is near enough. */
export function findFuzzy(
  text: string,
  stream: HanStream,
  label: Label,
  hanFrom: number,
  hanTo: number,
  tolerance = TOLERANCE,
): Occurrence | undefined {
  const gap = stream.text.slice(hanFrom, Math.min(hanTo, hanFrom + LONGEST_GAP));
  let best: { from: number; to: number; kept: number } | undefined;
  for (const core of label.cores) {
    if (core.length < SHORTEST) continue;
    const match = alignTo(core, gap);
    const kept = core.length - match.distance;
    if (match.distance <= tolerance * core.length && kept > (best?.kept ?? 0))
      best = { from: match.from, to: match.to, kept };
  }
  if (!best || best.to <= best.from) return undefined;
  const from = wordEnd(stream, hanFrom + best.from, hanFrom, -1);
  const to = wordEnd(stream, hanFrom + best.to, Math.min(hanTo, stream.at.length), 1);
  return toOccurrence(text, stream, label, from, to);
}

/** The most characters that a match may miss at the end of its word. */
const MISSED = 2;

/** The end of the word that a match ends in, where it is near and within `limit`: the last character may be mistaken. */
function wordEnd(stream: HanStream, end: number, limit: number, step: 1 | -1): number {
  const touches = (at: number) =>
    Math.abs((stream.at[step > 0 ? at : at - 1] ?? -9) - (stream.at[step > 0 ? at - 1 : at] ?? -9)) === 1;
  let at = end;
  while (at !== limit && Math.abs(at - end) <= MISSED && touches(at)) at += step;
  return Math.abs(at - end) <= MISSED ? at : end;
}

/**
 * The word between two Han positions that is the label shortened, its characters in the label's order: 国家秘密 for
 * 属于国家秘密; the longest one, or undefined where there is none.
 */
export function findShortened(
  text: string,
  stream: HanStream,
  label: Label,
  hanFrom: number,
  hanTo: number,
): Occurrence | undefined {
  const [core = ''] = label.cores;
  const words = wordsOf(text, stream, hanFrom, Math.min(hanTo, hanFrom + LONGEST_GAP)).filter(({ from, to }) => {
    const length = to - from;
    return length >= Math.max(3, SHARE * core.length) && isShortFor(stream.text.slice(from, to), core);
  });
  const [longest] = words.sort((a, b) => b.to - b.from - (a.to - a.from));
  return longest && toOccurrence(text, stream, label, longest.from, longest.to);
}

/** The least share of a label's characters that a short form keeps. */
const SHARE = 0.3;

/** Whether a word is made of a label's characters in their order, one in five being another. */
function isShortFor(word: string, core: string): boolean {
  let at = -1;
  let kept = 0;
  for (const character of word) {
    const next = core.indexOf(character, at + 1);
    if (next >= 0) {
      at = next;
      kept++;
    }
  }
  return kept >= 0.8 * word.length;
}

/** Runs of Han characters with nothing between them but commas and quotes. */
function wordsOf(text: string, stream: HanStream, hanFrom: number, hanTo: number): { from: number; to: number }[] {
  const words: { from: number; to: number }[] = [];
  for (let from = hanFrom; from < hanTo; ) {
    let to = from + 1;
    while (to < hanTo && /^[、,“”"]*$/.test(text.slice((stream.at[to - 1] ?? 0) + 1, stream.at[to]))) to++;
    words.push({ from, to });
    from = to;
  }
  return words;
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
