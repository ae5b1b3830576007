import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import type { HanStream } from '../hanStream.ts';
import { type Line, linesOf } from '../lines.ts';
import type { Slot } from '../slot.ts';
import { headerCharacters, isWords } from '../words.ts';
import { isParted, type Mark } from './mark.ts';
import { isOfValue, type MarkedTable } from './markTable.ts';
import { endOfWord, hasDigit, hasValue, readValues, trimOpening } from './values.ts';

/** A line of a table and what was read in its places. */
export interface StraightLine {
  readonly line: Line;
  readonly slots: readonly Slot[];
}

/** A table whose every line is printed whole. */
interface StraightTable {
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
  const from = marked.marks[0]?.from ?? 0;
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
    if (isParted(stream, mark) && isInterrupted(text, stream, mark)) return undefined;
    const line = lineBehind(table, mark, next);
    const to = next ? next.from : findEnd(text, stream, table, mark);
    if (to === undefined) return undefined;
    const slots = line && readValues(text, mark.to, to, line.cells.length);
    if (line && slots) lines.push({ line, slots });
    else if (line) return undefined;
  }
  return lines;
}

/** The line whose values follow a label: its own, unless it is printed once more; behind the last header, that of all rows. */
function lineBehind(table: Table, { wording: { step } }: Mark, next: Mark | undefined): Line | undefined {
  if (table.printedAs === 'grid') return step === next?.wording.step ? undefined : step?.line;
  return next ? undefined : linesOf(table)[0];
}

/** Whether values may stand between the lines that a label is wrapped over. */
function isInterrupted(text: string, { at }: HanStream, { wording, hanFrom, to }: Mark): boolean {
  const from = at[hanFrom] ?? 0;
  return wording.step ? hasValue(text, from, to) : hasDigit(text, from, to);
}

/** Where the values behind the last label end: before other words, or with the text; undefined where that is not plain. */
function findEnd(text: string, { at }: HanStream, table: Table, { hanTo }: Mark): number | undefined {
  let index = hanTo;
  while (isOfValue(text.charAt(at[index] ?? text.length)) && !isNumeral(text, at[index] ?? 0)) index++;
  const next = at[index];
  if (next === undefined) return text.length;
  const end = trimOpening(text, next);
  return isWords(text.slice(end, endOfWord(text, next)), headerCharacters(table)) ? end : undefined;
}

/** Whether the character at `at` numbers a heading: `五、`, `(一)`. */
function isNumeral(text: string, at: number): boolean {
  return '、.)'.includes(text.charAt(at + 1));
}
