import { addend, blankSlot, type Choice, slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { keepsSums } from './groups.ts';
import { type Habits, isCutAnyway } from './habits.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';
import { listPlacements } from './places.ts';
import { splitFused } from './split.ts';
import { isFused } from './strip.ts';

/** Fewer values than places and no empty fields: fused digits, or values whose places only the sums can tell. */
export function readShort(values: readonly Token[], line: Line, habits: Habits): LineReading {
  const places = line.cells.length;
  const usual = values.length > 1 && fillUsual(values, places, habits);
  if (usual) return { kind: 'gaps', choices: [usual], spare: [] };
  const cut = listSplits(values, line);
  const placed = cut.length > 0 && isSurelyCut(values, places) ? [] : listPlacements(values, places, line.groups);
  const [first, second] = inOrder(cut, placed, line, habits.joined);
  const choices = first.length === 0 ? second : [...first, ...second];
  const kind = choices[0] && cut.includes(choices[0]) ? 'split' : 'placed';
  return { kind, choices: byHeaders(rank(rankPlausible(line, choices), habits), values), spare: [] };
}

/** The readings that leave values under the headers that they seem to stand under first. */
function byHeaders(choices: readonly Choice[], values: readonly Token[]): readonly Choice[] {
  const hinted = values.filter(({ under }) => under !== undefined);
  if (hinted.length === 0) return choices;
  const beside = (choice: Choice) => hinted.filter(({ under = 0, from }) => choice[under]?.span?.from !== from).length;
  return choices
    .map((choice) => ({ choice, beside: beside(choice) }))
    .sort((a, b) => a.beside - b.beside)
    .map(({ choice }) => choice);
}

/** Digits that are no numbers as they stand, or one run of them that is enough for all of a long line. */
function isSurelyCut(values: readonly Token[], places: number): boolean {
  const [only] = values.length === 1 ? values : [];
  return values.some(isCutAnyway) || (only !== undefined && isFused(only) && places > 4 && only.text.length >= places);
}

/** The cuts that keep the sums; where none does, all. */
function listSplits(values: readonly Token[], { cells, groups }: Line): readonly Choice[] {
  const summed = splitFused(values, cells.length, groups);
  const cut = summed.length > 0 || !values.some(isFused) ? summed : splitFused(values, cells.length, []);
  return byLikelihood(cut);
}

/** What keeps the sums goes before what does not; else the table's habit says whether digits are cut or stand whole. */
function inOrder(
  cut: readonly Choice[],
  placed: readonly Choice[],
  { groups }: Line,
  joined: Habits['joined'],
): readonly [readonly Choice[], readonly Choice[]] {
  const keeps = ([one]: readonly Choice[]) => one !== undefined && keepsSums(one, groups);
  if (keeps(cut) !== keeps(placed)) return keeps(cut) ? [cut, []] : [placed, []];
  if (joined === 'touching') return [cut, cut.length > 0 ? [] : placed];
  return joined === 'apart' ? [placed, groups.length > 0 && !keeps(cut) ? [] : cut] : [cut, placed];
}

/** The reading that every line of the table shares: only the total printed, or all but the total. */
function fillUsual(values: readonly Token[], places: number, habits: Habits): Choice | undefined {
  if (habits.filled !== 'no-last' || values.length !== places - 1) return undefined;
  return [...values.map((token) => slotOf(token)), blankSlot(null)];
}

/** Most counts are 0, small and middling ones are about as likely, great ones are rarer: fewer numbers above 0 first. */
function byLikelihood(choices: readonly Choice[]): readonly Choice[] {
  if (choices.length < 2) return choices;
  const weighed = choices.map((choice) => {
    const sizes = choice.map((slot) => Math.abs(addend(slot))).filter((size) => size > 0);
    return { choice, filled: sizes.length, rarity: sizes.reduce((sum, size) => sum + rarityOf(size), 0) };
  });
  return weighed.sort((a, b) => a.filled - b.filled || a.rarity - b.rarity).map(({ choice }) => choice);
}

/** How rare a count is, as the logarithm of its chance: counts of offices are spread about as a log-normal law has them. */
function rarityOf(size: number): number {
  const magnitude = Math.log(size);
  return magnitude + 0.05 * magnitude ** 2;
}

/** The readings that do as the whole table does first: its totals alone filled, or never. */
export function rank(choices: readonly Choice[], habits: Habits): readonly Choice[] {
  if (habits.filled === 'all') return choices;
  const likely = choices.filter((choice) => {
    const last = choice.at(-1)?.state !== 'blank';
    return habits.filled === 'last' ? last : !last;
  });
  return [...likely, ...choices.filter((choice) => !likely.includes(choice))];
}

/** The readings that keep what a form's columns say of each other first; in a short line, values at both its ends. */
export function rankPlausible({ groups, order, signed }: Line, choices: readonly Choice[]): readonly Choice[] {
  if (groups.length > 0) return choices;
  const size = (choice: Choice, place: number) => Math.abs(addend(choice[place] ?? NOTHING));
  const doubt = (choice: Choice) => {
    const broken = order.filter(([less, more]) => size(choice, less) > size(choice, more)).length;
    const below = choice.filter((slot, place) => addend(slot) < 0 && !signed.includes(place)).length;
    return 8 * below + 4 * broken + (choice.at(-1)?.state === 'blank' ? 2 : 0) + (choice[0]?.state === 'blank' ? 1 : 0);
  };
  return choices
    .map((choice) => ({ choice, doubt: doubt(choice) }))
    .sort((a, b) => a.doubt - b.doubt)
    .map(({ choice }) => choice);
}

const NOTHING = blankSlot(null);
