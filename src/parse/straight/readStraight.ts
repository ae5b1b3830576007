import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import { headerCharacters, isWords } from '../labels/words.ts';
import type { Blanks } from '../lines/habits.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { isParted, type Mark } from '../marks/mark.ts';
import { type MarkedTable, passValue } from '../marks/markTable.ts';
import { endOfWord, hasDigit, hasValue, readValues, trimOpening } from '../marks/values.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Slot } from '../tokens/slot.ts';
import { findValuesAtEnd } from '../tokens/tokens.ts';

/** A line of a table and what was read in its places. */
export interface StraightLine {
  readonly line: Line;
  readonly slots: readonly Slot[];
}

/** A table whose every line is printed whole. */
export interface StraightTable {
  readonly region: Span;
  readonly lines: readonly StraightLine[];
  /** What empty fields say about the places of blanks. */
  readonly blanks: Blanks;
}

/**
 * Reads a table whose labels stand where the form prints them and whose every line has its values behind it, as many
 * plain numbers as it has places: nothing is left to choose between. Any other is undefined here.
 */
export function readStraight(text: string, stream: HanStream, marked: MarkedTable): StraightTable | undefined {
  const lines = readLines(text, stream, marked);
  if (!lines) return undefined;
  const from = marked.marks[0]?.from ?? 0;
  return { region: { from, to: lines.at(-1)?.slots.at(-1)?.span?.to ?? from }, lines, blanks: 'unknown' };
}

/** The values behind each label up to the next one; undefined where something else stands there. */
function readLines(
  text: string,
  stream: HanStream,
  { table, marks }: MarkedTable,
): readonly StraightLine[] | undefined {
  const lines: StraightLine[] = [];
  let index = 0;
  for (const mark of marks) {
    const next = marks[++index];
    const line = lineBehind(table, mark, next);
    const to = next ? next.from : findEnd(text, stream, table, mark);
    if (to === undefined || (!line && isInterrupted(text, stream, mark))) return undefined;
    const slots = line && readOwn(text, stream, mark, { to, places: line.cells.length });
    if (line && slots) lines.push({ line, slots });
    else if (line) return undefined;
  }
  return lines;
}

/** What a line's values are read up to, and how many it has. */
interface Extent {
  readonly to: number;
  readonly places: number;
}

/** The values of a line behind its label, or beside one of the lines of text that the label is wrapped over. */
function readOwn(text: string, stream: HanStream, mark: Mark, { to, places }: Extent): readonly Slot[] | undefined {
  if (!isInterrupted(text, stream, mark)) return readValues(text, mark.to, to, places);
  const beside = findBeside(text, spanOf(stream, mark));
  const behind = beside && readValues(text, mark.to, to, 0);
  return behind && readValues(text, beside.from, beside.to, places);
}

/** Where values end one of the lines that a label is wrapped over, or fill it, and nothing else in it may be one. */
function findBeside(text: string, { from, to }: Span): Span | undefined {
  let found: Span | undefined;
  let start = from;
  for (let end = text.indexOf('\n', from); end >= 0 && end < to; end = text.indexOf('\n', start)) {
    const at = findValuesAtEnd(text.slice(start, end));
    const ends = at > 0 || (at === 0 && start > from);
    if (ends && found) return undefined;
    if (ends) found = { from: start + at, to: end };
    start = end + 1;
  }
  return found && !hasValue(text, from, found.from) && !hasValue(text, found.to, to) ? found : undefined;
}

/** From the first of a label's Han characters to the last one. */
function spanOf({ at }: HanStream, { hanFrom, hanTo }: Mark): Span {
  return { from: at[hanFrom] ?? 0, to: (at[hanTo - 1] ?? 0) + 1 };
}

/** The line whose values follow a label: its own, unless it is printed once more; behind the last header, that of all rows. */
function lineBehind(table: Table, { wording: { step } }: Mark, next: Mark | undefined): Line | undefined {
  if (table.printedAs === 'grid') return step === next?.wording.step ? undefined : step?.line;
  return next ? undefined : linesOf(table)[0];
}

/** Whether a label is wrapped over lines between which values may stand. */
export function isInterrupted(text: string, stream: HanStream, mark: Mark): boolean {
  if (!isParted(stream, mark)) return false;
  const { from, to } = spanOf(stream, mark);
  return mark.wording.step ? hasValue(text, from, to) : hasDigit(text, from, to);
}

/** Where the values behind the last label end: before other words, or with the text; undefined where that is not plain. */
export function findEnd(text: string, stream: HanStream, table: Table, { hanTo }: Mark): number | undefined {
  const { at } = stream;
  let index = hanTo;
  for (let behind = index; index < at.length && !isNumeral(text, at[index] ?? 0); index = behind) {
    behind = passValue(text, stream, index);
    if (behind === index) break;
  }
  const next = at[index];
  if (next === undefined) return text.length;
  const end = trimOpening(text, beforeYear(text, next));
  return isWords(text.slice(end, endOfWord(text, next)), headerCharacters(table)) ? end : undefined;
}

/** Before the year of a date whose 年 stands at `at`: what stands behind a table may be the day of its report. */
function beforeYear(text: string, at: number): number {
  if (text.charAt(at) !== '年') return at;
  return at - (/(?<=[\s|])\d{4} ?$/.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0);
}

/** Whether the character at `at` numbers a heading: `五、`, `(一)`. */
function isNumeral(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next === '、' || next === '.' || next === ')';
}
