import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import type { HanStream } from '../hanStream.ts';
import { type Line, linesOf } from '../lines.ts';
import type { Slot } from '../slot.ts';
import { headerCharacters, isWords } from '../words.ts';
import { endOf, type Mark, startOf } from './mark.ts';
import type { MarkedTable } from './markTable.ts';
import { endOfWord, hasDigit, hasValue, readValues, trimOpening } from './values.ts';

/** A line of a table and what was read in its places. */
export interface StraightLine {
  readonly line: Line;
  readonly slots: readonly Slot[];
}

/** A table whose every line is printed whole. */
export interface StraightTable {
  readonly region: Span;
  readonly lines: readonly StraightLine[];
}

/**
 * Reads a table whose labels stand where the form prints them and whose every line has its values behind it, as many
 * plain numbers as it has places: nothing is left to choose between. Any other is undefined here.
 */
export function readStraight(text: string, stream: HanStream, marked: MarkedTable): StraightTable | undefined {
  const lines = readLines(text, stream, marked);
  if (!lines) return undefined;
  const from = stream.at[marked.marks[0]?.from ?? 0] ?? 0;
  return { region: { from, to: lines.at(-1)?.slots.at(-1)?.span?.to ?? from }, lines };
}

/** The values behind each label up to the next one; undefined where something else stands there. */
function readLines(
  text: string,
  stream: HanStream,
  { table, marks }: MarkedTable,
): readonly StraightLine[] | undefined {
  const lines: StraightLine[] = [];
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const line = lineBehind(table, mark, next);
    const from = endOf(stream, mark);
    const to = next ? startOf(text, stream, next) : findEnd(text, stream, table, mark);
    if (to === undefined || isInterrupted(text, stream, mark)) return undefined;
    const slots = line && readValues(text, from, to, line.cells.length);
    if (line && slots) lines.push({ line, slots });
    else if (line) return undefined;
  }
  return lines;
}

/** The line whose values follow a label: its own, unless it is printed once more; behind the last header, that of all rows. */
function lineBehind(table: Table, { step }: Mark, next: Mark | undefined): Line | undefined {
  if (table.printedAs === 'grid') return step === next?.step ? undefined : step?.line;
  return next ? undefined : linesOf(table)[0];
}

/** Whether values may stand between the lines that a label is wrapped over. */
function isInterrupted(text: string, { at }: HanStream, { from, to, step }: Mark): boolean {
  const [first = 0, last = 0] = [at[from], at[to - 1]];
  if (last - first === to - from - 1) return false;
  return step ? hasValue(text, first, last) : hasDigit(text, first, last);
}

/** Where the values behind the last label end: before other words, or with the text; undefined where that is not plain. */
function findEnd(text: string, { at }: HanStream, table: Table, { to }: Mark): number | undefined {
  const next = at[to];
  if (next === undefined) return text.length;
  const end = trimOpening(text, next);
  return isWords(text.slice(end, endOfWord(text, next)), headerCharacters(table)) ? end : undefined;
}
