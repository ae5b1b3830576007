import { createWork } from '../solve/work.ts';
import type { Choice } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { listCuts } from './cuts.ts';
import type { Groups } from './groups.ts';
import { isEndless, toChoices, toStrip } from './strip.ts';

/** The most numbers that are tried to find the readings of one line. */
const BUDGET = 200_000;

/**
 * Cuts fused digits into one number for each place: `120000012` under seven columns is 12 0 0 0 0 0 12, for no
 * number begins with a needless 0 and the last of each group is the sum of the others. Where no cut keeps the sums,
 * `groups` being empty gives every cut.
 */
export function splitFused(tokens: readonly Token[], places: number, groups: Groups): Choice[] {
  if (isEndless(tokens)) return [];
  const strip = toStrip(tokens);
  const end = strip.marks.length;
  const cuts = listCuts(strip, { from: 0, least: end, most: end }, places, groups, createWork(BUDGET));
  return toChoices(strip, cuts);
}
