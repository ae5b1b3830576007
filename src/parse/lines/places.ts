import { addend, blankSlot, type Choice, type Slot, slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { countBroken, type Groups, keepsSums, listEnds } from './groups.ts';

/** More ways than this to place a line's values say nothing about any of them. */
const MOST = 4000;

/** The ways to put the values into the places in their order that break the fewest sums. */
export function listPlacements(values: readonly Token[], places: number, groups: Groups): readonly Choice[] {
  const kept = listSummed(values, places, groups);
  if (kept.length > 0 || groups.length === 0) return kept;
  const all = listSummed(values, places, []);
  const broken = all.map((choice) => countBroken(choice, groups));
  const least = Math.min(...broken);
  return all.filter((_, index) => broken[index] === least);
}

/** Whether some way to put the values into the places in their order keeps the sums. */
export function canKeepSums(values: readonly Token[], places: number, groups: Groups): boolean {
  return listSummed(values, places, groups).some((choice) => keepsSums(choice, groups));
}

/** Every way that keeps the sums; `groups` being empty gives every way. */
function listSummed(values: readonly Token[], places: number, groups: Groups): readonly Choice[] {
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
