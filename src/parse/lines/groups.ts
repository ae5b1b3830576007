import { addend, type Choice } from '../tokens/slot.ts';

/** Runs of places of which the last is the sum of the others: how many places each has; they add up to the line's places. */
export type Groups = readonly number[];

/** The places, counted from 1, that hold the sum of those before them. */
export function listEnds(groups: Groups): ReadonlySet<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const size of groups) {
    end += size;
    ends.add(end);
  }
  return ends;
}

/** Whether the last of each group is the sum of the others; blanks count as 0. */
export function keepsSums(choice: Choice, groups: Groups): boolean {
  return countBroken(choice, groups) === 0;
}

/** How many groups have a last place that is not the sum of their others. */
export function countBroken(choice: Choice, groups: Groups): number {
  let at = 0;
  return groups.filter((size) => {
    const group = choice.slice(at, at + size);
    at += size;
    const total = group.at(-1);
    if (!total || group.some((slot) => slot.state === 'unreadable')) return true;
    return group.slice(0, -1).reduce((sum, slot) => sum + addend(slot), 0) !== addend(total);
  }).length;
}
