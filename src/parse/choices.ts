import { type Groups, keepsSums } from './groups.ts';
import type { Line } from './lines.ts';
import { listPlacements } from './places.ts';
import type { Joint } from './propagate.ts';
import { addend, blankSlot, type Choice, slotOf } from './slot.ts';
import { isFused, splitFused } from './split.ts';
import type { Token } from './tokens.ts';

/** How a line's values came to their places. */
export type LineKind = 'complete' | 'blank' | 'gaps' | 'split' | 'placed' | 'over' | 'lost';

/** What the tokens of one line can be read as, the likeliest first, and the values that no place is left for. */
export interface LineReading {
  readonly kind: LineKind;
  readonly choices: readonly Choice[];
  readonly spare: readonly Token[];
  /** Where each reading lies in the strip of digits that the line shares with its neighbours. */
  readonly joints?: readonly Joint[];
}

export type Blanks = 'kept' | 'collapsed' | 'unknown';

/** Which of a line's fields hold its values. */
export interface Fields {
  /** Empty fields between a label and its first value; `end` where the values fill the last fields instead. */
  readonly offset: number | 'end';
  /** The field of its line that a first value stands in, counted by its bars, or null where lines have none. */
  readonly field: number | null;
}

/** What the other lines of the table teach about this one. */
export interface Habits extends Fields {
  /** Whether empty fields stand where the blanks are, or all behind the values of their line. */
  readonly blanks: Blanks;
  /** `last`: every line prints one value, the total. `no-last`: no line prints its total. */
  readonly filled: 'all' | 'last' | 'no-last';
  /** Whether neighbouring values stand apart from each other, or touch so that their digits run together. */
  readonly joined: 'apart' | 'touching' | 'unknown';
}

/** Reads the tokens behind one label as `places` values. */
export function listChoices(tokens: readonly Token[], line: Line, habits: Habits): LineReading {
  const { groups } = line;
  const places = line.cells.length;
  const values = tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
  const fields = closeFields(
    tokens.filter((token) => token.kind !== 'label' && token.kind !== 'text'),
    places,
    groups,
  );
  if (values.length === places) return { kind: 'complete', choices: [values.map((token) => slotOf(token))], spare: [] };
  if (values.length === 0) return { kind: 'blank', choices: [blanks(fields, places)], spare: [] };
  if (values.length > places) return readOver(tokens, values, places, groups);
  return readGaps(fields, values, line, habits) ?? readShort(values, line, habits);
}

/** One field short: a blank at the line's end that nothing closes, or one at its beginning where the sums say so. */
function closeFields(fields: readonly Token[], places: number, groups: Groups): readonly Token[] {
  const closed = closeLast(fields, places);
  const [first] = fields;
  if (closed === fields || !first || groups.length === 0 || !isGap(first)) return closed;
  const keeps = (tokens: readonly Token[]) => keepsSums(toChoice(tokens), groups);
  const opened = [{ ...first, to: first.from }, ...fields];
  return !keeps(closed) && keeps(opened) ? opened : closed;
}

function toChoice(fields: readonly Token[]): Choice {
  return fields.map((field) => (isGap(field) ? blankSlot(field.from) : slotOf(field)));
}

/** One field short: where every field begins with a bar, nothing closes the last one. */
function closeLast(fields: readonly Token[], places: number): readonly Token[] {
  const last = fields.at(-1);
  if (!last || fields.length !== places - 1 || !fields.some(isGap)) return fields;
  return [...fields, { ...last, kind: 'gap', from: last.to, text: '', digits: '' }];
}

function blanks(fields: readonly Token[], places: number): Choice {
  return Array.from({ length: places }, (_, index) => blankSlot(fields[index]?.from ?? null));
}

/** Too many values: repeats of merged cells, else the run of them that keeps the sums; the rest is spare. */
function readOver(tokens: readonly Token[], values: readonly Token[], places: number, groups: Groups): LineReading {
  const merged = places < 3 ? dropRepeats(values, places) : undefined;
  if (merged) return { kind: 'complete', choices: [merged.map((token) => slotOf(token))], spare: [] };
  const from = places === 1 ? findBehindUnit(tokens, values) : findSummed(values, places, groups);
  const taken = values.slice(from, from + places);
  const choices = [taken.map((token) => slotOf(token, from > 0 && places > 1 ? 'moved' : 'read'))];
  return { kind: 'over', choices, spare: values.filter((token) => !taken.includes(token)) };
}

/** A cell that spans columns is printed once for each where its format was flattened: `100 | 100 | 100`. */
function dropRepeats(values: readonly Token[], places: number): readonly Token[] | undefined {
  if (values.length !== 3) return undefined;
  const single = values.filter((token, index) => token.text !== values[index - 1]?.text);
  if (single.length === 1) return values.slice(0, places);
  return single.length === places ? single : undefined;
}

/** Of several values the one behind the printed unit, else the first. */
function findBehindUnit(tokens: readonly Token[], values: readonly Token[]): number {
  const behind = values.findIndex((value) => {
    const before = tokens[tokens.indexOf(value) - 1];
    return before?.kind === 'text' && /^(?:[件条次篇个人项]|人次|万元)$/.test(before.text);
  });
  return Math.max(0, behind);
}

function findSummed(values: readonly Token[], places: number, groups: Groups): number {
  for (let at = 0; at + places <= values.length; at++) {
    if (
      keepsSums(
        values.slice(at, at + places).map((token) => slotOf(token)),
        groups,
      )
    )
      return at;
  }
  return 0;
}

/** Empty fields say where the blanks are, unless they have collapsed to the line's end. */
function readGaps(fields: readonly Token[], values: readonly Token[], line: Line, habits: Habits): LineReading | null {
  const { groups } = line;
  const places = line.cells.length;
  if (fields.length < places) return null;
  const windows = rank(windowsOf(fields, places, habits), habits);
  const usual = windows[0];
  if (!usual) return null;
  if (habits.blanks !== 'kept' && isCollapsed(usual, values)) return readCollapsed(values, line, usual, habits);
  const choice = windows.find((window) => keepsSums(window, groups)) ?? usual;
  return { kind: 'gaps', choices: [choice], spare: [] };
}

/** Blanks that collapsed to the line's end: the values may belong to any of the places. */
function readCollapsed(values: readonly Token[], line: Line, printed: Choice, { blanks }: Habits): LineReading {
  const placed = rankPlausible(line, listPlacements(values, line.cells.length, line.groups));
  return blanks === 'collapsed' || !keepsSums(printed, line.groups)
    ? { kind: 'placed', choices: placed, spare: [] }
    : { kind: 'gaps', choices: [printed, ...placed.filter((choice) => !isAlike(choice, printed))], spare: [] };
}

function isAlike(a: Choice, b: Choice): boolean {
  return a.every((slot, place) => slot.state === b[place]?.state && slot.value === b[place]?.value);
}

/** All values first and all blanks behind them, none of the values being 0: the blanks may have stood between. */
function isCollapsed(choice: Choice, values: readonly Token[]): boolean {
  const blank = choice.findIndex((slot) => slot.state === 'blank');
  return blank === values.length && choice.slice(0, blank).every((slot) => slot.value !== 0);
}

/** Whether fields with nothing in them show that blanks kept their places, or that they did not. */
export function judgeBlanks(tokens: readonly Token[], { cells, groups }: Line, habits: Fields): Blanks {
  const places = cells.length;
  const values = tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
  const fields = closeLast(
    tokens.filter((token) => token.kind !== 'label' && token.kind !== 'text'),
    places,
  );
  if (values.length === 0 || values.length >= places || fields.length < places) return 'unknown';
  const [printed] = windowsOf(fields, places, habits);
  if (!printed || !isCollapsed(printed, values)) return 'kept';
  const moves = listPlacements(values, places, groups).some((choice) => keepsSums(choice, groups));
  return !keepsSums(printed, groups) && moves ? 'collapsed' : 'unknown';
}

function isGap(token: Token): boolean {
  return token.kind === 'gap';
}

/** The runs of fields that hold every value, the one nearest to what the other lines have first. */
function windowsOf(fields: readonly Token[], places: number, { offset, field }: Fields): Choice[] {
  const inColumn = field === null ? -1 : fields.findIndex((token) => token.field === field);
  const usual = inColumn >= 0 ? inColumn : offset === 'end' ? fields.length - places : offset;
  const first = fields.findIndex((field) => !isGap(field));
  const last = fields.findLastIndex((field) => !isGap(field));
  const fits: number[] = [];
  for (let at = 0; at + places <= fields.length; at++) if (at <= first && last < at + places) fits.push(at);
  fits.sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual) || a - b);
  return fits.map((at) => toChoice(fields.slice(at, at + places)));
}

/** Fewer values than places and no empty fields: fused digits, or values whose places only the sums can tell. */
function readShort(values: readonly Token[], line: Line, habits: Habits): LineReading {
  const { groups } = line;
  const places = line.cells.length;
  const usual = values.length > 1 && fillUsual(values, places, habits);
  if (usual) return { kind: 'gaps', choices: [usual], spare: [] };
  if (groups.length === 0) return readUnsummed(values, line, habits);
  const summed = splitFused(values, places, groups);
  if (summed.length > 0) return { kind: 'split', choices: rankPlausible(line, byLikelihood(summed)), spare: [] };
  const cut = values.some(isFused) ? splitFused(values, places, []) : [];
  if (cut.length > 0) return { kind: 'split', choices: rankPlausible(line, byLikelihood(cut)), spare: [] };
  const placed = listPlacements(values, places, groups);
  return { kind: 'placed', choices: rank(rankPlausible(line, placed), habits), spare: [] };
}

/** As above where nothing adds up: digits that begin with a 0 are several values for sure, others may be one number. */
function readUnsummed(values: readonly Token[], line: Line, { joined }: Habits): LineReading {
  const places = line.cells.length;
  const cuts = values.some(isFused) ? rankPlausible(line, byLikelihood(splitFused(values, places, []))) : [];
  const placed = rankPlausible(line, listPlacements(values, places, []));
  if (cuts.length === 0) return { kind: 'placed', choices: placed, spare: [] };
  const sure = joined === 'touching' || values.some((token) => /^0\d/.test(token.digits));
  if (sure) return { kind: 'split', choices: cuts, spare: [] };
  if (joined === 'apart') return { kind: 'placed', choices: [...placed, ...cuts], spare: [] };
  return { kind: 'split', choices: [...cuts, ...placed], spare: [] };
}

/** The reading that every line of the table shares: only the total printed, or all but the total. */
function fillUsual(values: readonly Token[], places: number, habits: Habits): Choice | undefined {
  if (habits.filled !== 'no-last' || values.length !== places - 1) return undefined;
  return [...values.map((token) => slotOf(token)), blankSlot(null)];
}

/** Most counts are 0 and great ones are rare: fewer numbers above 0 first, then the smaller sum. */
function byLikelihood(choices: readonly Choice[]): readonly Choice[] {
  const filled = (choice: Choice) => choice.filter((slot) => addend(slot) !== 0).length;
  const sum = (choice: Choice) => choice.reduce((total, slot) => total + addend(slot), 0);
  return [...choices].sort((a, b) => filled(a) - filled(b) || sum(a) - sum(b));
}

function rank(choices: readonly Choice[], habits: Habits): readonly Choice[] {
  if (habits.filled === 'all') return choices;
  const likely = choices.filter((choice) => {
    const last = choice.at(-1)?.state !== 'blank';
    return habits.filled === 'last' ? last : !last;
  });
  return [...likely, ...choices.filter((choice) => !likely.includes(choice))];
}

/** The readings that keep what a form's columns say of each other first; in a short line, values at both its ends. */
function rankPlausible({ groups, order }: Line, choices: readonly Choice[]): readonly Choice[] {
  if (groups.length > 0) return choices;
  const value = (choice: Choice, place: number) => addend(choice[place] ?? NOTHING);
  const doubt = (choice: Choice) => {
    const broken = order.filter(([less, more]) => value(choice, less) > value(choice, more)).length;
    return 4 * broken + (choice.at(-1)?.state === 'blank' ? 2 : 0) + (choice[0]?.state === 'blank' ? 1 : 0);
  };
  return choices
    .map((choice) => ({ choice, doubt: doubt(choice) }))
    .sort((a, b) => a.doubt - b.doubt)
    .map(({ choice }) => choice);
}

const NOTHING = blankSlot(null);
