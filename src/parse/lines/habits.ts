import type { Token } from '../tokens/tokens.ts';
import { type Fields, hasMoved, isCollapsed, toFields, windowsOf } from './fields.ts';
import { keepsSums } from './groups.ts';
import type { Line } from './lines.ts';
import { canKeepSums } from './places.ts';
import { isFused } from './strip.ts';

export type Blanks = 'kept' | 'collapsed' | 'unknown';

/** What the other lines of the table teach about this one. */
export interface Habits extends Fields {
  /** Whether empty fields stand where the blanks are, or all behind the values of their line. */
  readonly blanks: Blanks;
  /** Whether neighbouring values stand apart from each other, or touch so that their digits run together. */
  readonly joined: 'apart' | 'touching' | 'unknown';
  /** Whether the widest lines have as many fields as places: no empty one stands before their values. */
  readonly fields: 'exact' | 'more';
  /** `last`: every line prints one value, the total. `no-last`: no line prints its total. */
  readonly filled: 'all' | 'last' | 'no-last';
}

/** The habits of values that were told apart already. */
export const PLAIN: Habits = { offset: 0, field: null, blanks: 'kept', joined: 'apart', fields: 'more', filled: 'all' };

/** What the lines of a table have in common, their blanks apart; `atEnd` where they fill the last fields. */
export function learnHabits(
  lines: readonly Line[],
  tokens: readonly (readonly Token[])[],
  atEnd: boolean,
): Omit<Habits, 'blanks'> {
  const offsets: number[] = [];
  const counts: number[] = [];
  const fields: number[] = [];
  lines.forEach((line, index) => {
    const own = tokens[index] ?? [];
    const values = own.filter(isValue).length;
    if (values === line.cells.length) {
      offsets.push(own.filter((token) => token.kind !== 'text').findIndex(isValue));
      if (values > 1) fields.push(firstField(own.filter(isValue)));
    }
    if (own.length > 0) counts.push(line.cells.length - values);
  });
  const wide = lines[0]?.cells.length ?? 1;
  const totals = (lines[0]?.groups ?? []).length > 0;
  const every = (missing: number) => totals && counts.length > 2 && counts.every((count) => count === missing);
  return {
    offset: atEnd ? 'end' : mostCommon(offsets),
    field: fields.length === 0 ? learnFieldFromEnd(lines, tokens) : fields.includes(-1) ? null : mostCommon(fields),
    joined: learnJoined(lines, tokens),
    fields: learnFields(lines, tokens),
    filled: every(wide - 1) ? 'last' : every(1) ? 'no-last' : 'all',
  };
}

function learnFields(lines: readonly Line[], tokens: readonly (readonly Token[])[]): Habits['fields'] {
  const widest = Math.max(...lines.map(({ cells }) => cells.length));
  const isExact = (own: readonly Token[]) => own.filter(({ kind }) => kind !== 'text').length === widest;
  return lines.every(({ cells }, index) => cells.length < widest || isExact(tokens[index] ?? [])) ? 'exact' : 'more';
}

/** A number that begins with a needless 0 shows fused digits; a line of several values shows that they stand apart. */
function learnJoined(lines: readonly Line[], tokens: readonly (readonly Token[])[]): Habits['joined'] {
  const shown = lines.flatMap(({ cells }, index): Habits['joined'][] => {
    const values = (tokens[index] ?? []).filter(isValue);
    if (cells.length < 2 || values.length === 0) return [];
    if (values.some(isCutAnyway)) return ['touching'];
    return values.length > 1 && !values.slice(1).some(isSigned) ? ['apart'] : [];
  });
  return shown.includes('touching') ? 'touching' : shown.includes('apart') ? 'apart' : 'unknown';
}

/** Digits that can be no single number, for none begins with a needless 0, is as long, or has a sign in it. */
export function isCutAnyway(token: Token): boolean {
  return isFused(token) && /^(?:[+-]?0\d|[+-]?\d{10}|\/\/)|[零〇一二三四五六七八九/—–无]/.test(token.text);
}

/** A sign begins a number, so that fused digits fall apart before it. */
function isSigned({ text }: Token): boolean {
  return /^[+-]\d/.test(text);
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

/** One line whose blanks kept their places says that all did; else one whose sum says that they did not. */
export function learnBlanks(lines: readonly Line[], tokens: readonly (readonly Token[])[], fields: Fields): Blanks {
  let learnt: Blanks = 'unknown';
  for (const [index, line] of lines.entries()) {
    const judged = judgeBlanks(tokens[index] ?? [], line, fields);
    if (judged === 'kept') return judged;
    if (judged === 'collapsed') learnt = judged;
  }
  return learnt;
}

/** Whether fields with nothing in them show that blanks kept their places, or that they did not. */
function judgeBlanks(tokens: readonly Token[], { cells, groups }: Line, habits: Fields): Blanks {
  const places = cells.length;
  const values = tokens.filter(isValue);
  if (values.length === 0 || values.length >= places) return 'unknown';
  const fields = toFields(tokens, places, groups);
  if (fields.length < places) return 'unknown';
  const [printed] = windowsOf(fields, places, habits);
  if (!printed || !isCollapsed(printed, values)) return 'kept';
  if (hasMoved(fields)) return 'collapsed';
  if (keepsSums(printed, groups)) return 'unknown';
  return canKeepSums(values, places, groups) ? 'collapsed' : 'unknown';
}

/**
 * Lines that all end with the same field, which holds a value in some, have their values in the last ones, though none
 * of them is filled throughout: where it holds none it may only be what a closing separator leaves behind each line.
 */
function learnFieldFromEnd(lines: readonly Line[], tokens: readonly (readonly Token[])[]): number | null {
  const ends = lines.flatMap(({ cells }, index) => {
    const own = tokens[index] ?? [];
    const last = own.findLast(({ line }) => line === own[0]?.line);
    return cells.length > 1 && last ? [{ last, field: last.field - cells.length + 1 }] : [];
  });
  const [first] = ends;
  if (!first || first.field < 0 || ends.length <= 2) return null;
  return ends.every(({ field }) => field === first.field) && ends.some(({ last }) => isValue(last))
    ? first.field
    : null;
}

/** The field of the first of some values, each standing in the field behind the last one's, or -1. */
function firstField(values: readonly Token[]): number {
  const first = values[0];
  const side = values.every((value, at) => value.field === (first?.field ?? 0) + at && value.line === first?.line);
  return side && first ? first.field : -1;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
