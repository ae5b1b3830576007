import { addend, blankSlot, type Choice, type Slot, slotOf } from './slot.ts';
import type { Groups } from './split.ts';
import type { Token } from './tokens.ts';

/** More ways than this to place a line's values say nothing about any of them. */
const MOST = 4000;

/** Every way to put the values into the places in their order that keeps the sums; `groups` being empty gives every way. */
export function listPlacements(values: readonly Token[], places: number, groups: Groups): readonly Choice[] {
  const slots = values.map((token) => slotOf(token, 'moved'));
  const ends = listEnds(groups);
  const choices: Choice[] = [];
  const path: Slot[] = [];
  const visit = (index: number, sum: number): void => {
    if (choices.length >= MOST) return;
    if (path.length === places) {
      if (index === slots.length) choices.push([...path]);
      return;
    }
    const isLast = ends.has(path.length + 1);
    const step = (slot: Slot, next: number) => {
      if (isLast && addend(slot) !== sum) return;
      path.push(slot);
      visit(next, isLast ? 0 : sum + addend(slot));
      path.pop();
    };
    const slot = slots[index];
    if (slot) step(slot, index + 1);
    if (places - path.length > slots.length - index) step(blankSlot(null), index);
  };
  visit(0, 0);
  return choices;
}

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
  let at = 0;
  return groups.every((size) => {
    const group = choice.slice(at, at + size);
    at += size;
    const total = group.at(-1);
    if (!total || group.some((slot) => slot.state === 'unreadable')) return false;
    return group.slice(0, -1).reduce((sum, slot) => sum + addend(slot), 0) === addend(total);
  });
}
