import type { Work } from '../solve/work.ts';
import type { Groups } from './groups.ts';
import { type Cut, LONGEST, type Strip } from './strip.ts';

/** The most readings of one line that are kept. */
const MOST = 400;

/** Where a cut begins, and between which places it may end. */
export interface Stretch {
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

/** The cuts of a stretch into `places` numbers that keep the sums, those with the shorter first numbers first. */
export function listCuts(strip: Strip, stretch: Stretch, places: number, groups: Groups, work: Work): readonly Cut[] {
  if (groups.length === 0) return cutFreely(strip, stretch, places, work);
  const found = cutGroups(strip, stretch, groups, work);
  return found.length > 1 ? [...found].sort(inOrder) : found;
}

function inOrder(a: Cut, b: Cut): number {
  const at = a.at.findIndex((from, place) => from !== b.at[place]);
  return at < 0 ? a.to - b.to : (a.at[at] ?? 0) - (b.at[at] ?? 0);
}

/** Every cut, without a sum to keep. */
function cutFreely({ marks, decimals }: Strip, { from, least, most }: Stretch, places: number, work: Work): Cut[] {
  const found: Cut[] = [];
  const at: number[] = [];
  const visit = (position: number): void => {
    if (found.length >= MOST || !work.spend(1)) return;
    const left = places - at.length;
    if (left === 0) {
      if (position >= least) found.push({ at: [...at], to: position });
      return;
    }
    const mark = marks[position];
    if (!mark || most - position < left || position + left * LONGEST + decimals < least) return;
    at.push(position);
    for (let to = mark.first; to <= mark.last; to++) visit(marks[to]?.jump ?? to);
    at.pop();
  };
  visit(from);
  return found;
}

/** Cuts group after group: where its sum may stand is looked for first, then the numbers that add up to it. */
function cutGroups(strip: Strip, { from, least, most }: Stretch, groups: Groups, work: Work): Cut[] {
  const { marks } = strip;
  const found: Cut[] = [];
  const at: number[] = [];
  const visit = (group: number, position: number): void => {
    const size = groups[group];
    if (size === undefined) {
      if (position >= least) found.push({ at: [...at], to: position });
      return;
    }
    const behind = groups.slice(group + 1).reduce((sum, places) => sum + places, 0);
    const lowest = group === groups.length - 1 ? least : 0;
    for (const { start, to, sum } of listSums(strip, { from: position, least: lowest, most: most - behind }, size)) {
      if (found.length >= MOST) return;
      listAddends(strip, { from: position, to: start, count: size - 1, sum }, at, work, () => {
        at.push(start);
        visit(group + 1, marks[to]?.jump ?? to);
        at.pop();
      });
    }
  };
  visit(0, from);
  return found;
}

/** A number that may be the sum of those that stand before it. */
interface Sum {
  readonly start: number;
  readonly to: number;
  readonly sum: number;
}

/** Where the last of `size` numbers may stand: it is about as long as the longest of them, and leaves the same when divided by 9. */
function listSums({ marks, plain, digitSums, decimals }: Strip, { from, least, most }: Stretch, size: number): Sum[] {
  const sums: Sum[] = [];
  const furthest = Math.min(most - 1, from + (size - 1) * LONGEST + decimals);
  for (let start = from + size - 1; start <= furthest; start++) {
    const mark = marks[start];
    if (!mark || mark.jump !== start) continue;
    const rest = (digitSums[start] ?? 0) - (digitSums[from] ?? 0);
    let sum = 0;
    for (let to = start + 1; to <= Math.min(most, mark.last); to++) {
      sum = sum * 10 + (marks[to - 1]?.value ?? 0);
      if (to < mark.first || (marks[to]?.jump ?? to) < least) continue;
      if (plain && ((sum - rest) % 9 !== 0 || !canAddUp(start - from, size - 1, sum))) continue;
      sums.push({ start, to, sum });
    }
  }
  return sums;
}

/** Whether so many digits, cut into so many numbers, can come to a sum: neither too many digits nor too few. */
function canAddUp(digits: number, count: number, sum: number): boolean {
  if (digits < count || digits > count * countDigits(sum)) return false;
  return sum < count * 10 ** (digits - count + 1);
}

function countDigits(value: number): number {
  let digits = 1;
  for (let power = 10; power <= value; power *= 10) digits++;
  return digits;
}

/** Numbers that fill a stretch of a strip and add up. */
interface Addends {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sum: number;
}

/** Pushes each way to cut the addends to `at` and calls `found`. */
function listAddends(strip: Strip, whole: Addends, at: number[], work: Work, found: () => void): void {
  const { marks, plain } = strip;
  const visit = (from: number, count: number, sum: number): void => {
    if (!work.spend(1)) return;
    if (count === 0) {
      if (from === whole.to && sum === 0) found();
      return;
    }
    const mark = marks[from];
    if (!mark || (plain && !canAddUp(whole.to - from, count, sum))) return;
    at.push(from);
    const furthest = Math.min(mark.last, whole.to - count + 1);
    let value = 0;
    for (let to = from + 1; to <= furthest; to++) {
      value = value * 10 + (marks[to - 1]?.value ?? 0);
      if (plain && value > sum) break;
      if (to >= mark.first && (count > 1 || (marks[to]?.jump ?? to) === whole.to))
        visit(marks[to]?.jump ?? to, count - 1, sum - value);
    }
    at.pop();
  };
  visit(whole.from, whole.count, whole.sum);
}
