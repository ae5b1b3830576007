import { blankSlot, type Choice, slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Groups, keepsSums } from './groups.ts';

/** Which of a line's fields hold its values. */
export interface Fields {
  /** Empty fields between a label and its first value; `end` where the values fill the last fields instead. */
  readonly offset: number | 'end';
  /** The field of its line that a first value stands in, counted by its bars, or null where lines have none. */
  readonly field: number | null;
}

/** The values of a line and its empty fields, in order. */
export function toFields(tokens: readonly Token[], places: number, groups: Groups): readonly Token[] {
  const fields = tokens.filter((token) => token.kind !== 'label' && token.kind !== 'text');
  return closeFields(moveKept(fields, places), places, groups);
}

/**
 * Where some blanks kept their fields, space around each, and the others are a run of bars at the line's end, the values
 * have moved to the left as well: the blanks that were kept say no more of their places, and go to the end with the rest.
 */
function moveKept(fields: readonly Token[], places: number): readonly Token[] {
  const end = startOfRun(fields);
  if (end === fields.length || end >= places) return fields;
  const kept = fields.slice(0, end).filter(isGap);
  const isApart = (gap: Token) => (fields[fields.indexOf(gap) + 1]?.from ?? gap.from) > gap.from + 1;
  if (kept.length === 0 || kept.length === end || !kept.every(isApart)) return fields;
  return [...fields.slice(0, end).filter((field) => !isGap(field)), ...fields.slice(end), ...kept];
}

/** Whether a line's blanks that were kept are at its end with the others. */
export function hasMoved(fields: readonly Token[]): boolean {
  return fields.some(({ from }, at) => from < (fields[at - 1]?.from ?? 0));
}

/** Where the empty fields begin that end a line bar by bar, nothing between them; the end where there are no two of them. */
function startOfRun(fields: readonly Token[]): number {
  const last = fields.length - 1;
  const before = fields.findLastIndex(
    (field, at) => !isGap(field) || (at < last && fields[at + 1]?.from !== field.from + 1),
  );
  return last - before > 1 ? before + 1 : fields.length;
}

/** One field short: a blank at the line's end that nothing closes, or one at its beginning where the sums say so. */
function closeFields(fields: readonly Token[], places: number, groups: Groups): readonly Token[] {
  const closed = closeLast(fields, places);
  const [first] = fields;
  if (closed === fields || !first || groups.length === 0) return closed;
  const keeps = (tokens: readonly Token[]) => keepsSums(toChoice(tokens), groups);
  const opened: readonly Token[] = [{ ...first, kind: 'gap', to: first.from, text: '', digits: '' }, ...fields];
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

function isGap(token: Token): boolean {
  return token.kind === 'gap';
}

/** All values first and all blanks behind them: the blanks may have stood between. */
export function isCollapsed(choice: Choice, values: readonly Token[]): boolean {
  return choice.findIndex((slot) => slot.state === 'blank') === values.length;
}

/** The runs of fields that hold every value, the one nearest to what the other lines have first. */
export function windowsOf(fields: readonly Token[], places: number, { offset, field }: Fields): Choice[] {
  const inColumn = field === null ? -1 : fields.findIndex((token) => token.field === field);
  const usual = inColumn >= 0 ? inColumn : offset === 'end' ? fields.length - places : offset;
  const first = fields.findIndex((field) => !isGap(field));
  const last = fields.findLastIndex((field) => !isGap(field));
  const fits: number[] = [];
  for (let at = 0; at + places <= fields.length; at++) if (at <= first && last < at + places) fits.push(at);
  fits.sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual) || a - b);
  return fits.map((at) => toChoice(fields.slice(at, at + places)));
}
