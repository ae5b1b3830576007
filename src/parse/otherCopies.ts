import type { CellId } from '../report/cell.ts';
import type { Span } from '../report/span.ts';
import { isTwice } from './locate/blankCopies.ts';
import type { Page, ReadTable } from './readers/tableRead.ts';
import { toHanStream } from './text/hanStream.ts';
import { isInSentence } from './text/inSentence.ts';

/** What each table prints once, wherever its values stand. */
const ONCE: Readonly<Record<string, string>> = {
  proactive: '第二十条第五项',
  requests: '没有现成信息需要另行制作',
  statistics: '按时办结数',
};
/** Copies with fewer numbers are a form that nobody filled in. */
const FEWEST = 5;
/** Copies that are read with more left open are the words of a narrative, which names rows too. */
const MOST_COST = 10;
/** Copies that differ in fewer cells are one table, in which one printing or one reading erred. */
const FEWEST_OTHER = 3;

/** A table that a text prints twice with different numbers: the one printed first, and the other. */
export interface Twice {
  readonly first: ReadTable;
  readonly second: ReadTable;
}

/**
 * The other copy of a table that was read, where the text prints one with other numbers: those of an office beside the
 * whole county's, or of the year before. `read` reads the table of a page.
 */
export function findTwice(page: Page, one: ReadTable, read: (page: Page) => ReadTable | undefined): Twice | undefined {
  const words = ONCE[one.table.id];
  const own = valuesOf(one);
  if (words === undefined || !isTwice(page.stream.text, words) || !isPrintedElsewhere(page, words, own))
    return undefined;
  const other = read(without(page, own));
  if (!other || other.table !== one.table || other.cost > MOST_COST || countNumbers(other) < FEWEST) return undefined;
  if (listOther(one, other).length < FEWEST_OTHER) return undefined;
  const isFirst = own.from < valuesOf(other).from;
  return isFirst ? { first: one, second: other } : { first: other, second: one };
}

/** Whether words stand outside of a table's values as well, where no sentence says them: the narrative may quote a row. */
function isPrintedElsewhere({ text, stream }: Page, words: string, { from, to }: Span): boolean {
  for (let index = stream.text.indexOf(words); index >= 0; index = stream.text.indexOf(words, index + 1)) {
    const at = stream.at[index] ?? 0;
    if ((at < from || at > to) && !isInSentence(text, at)) return true;
  }
  return false;
}

/** From the first of a table's values to the last one: its region may reach over another copy. */
export function valuesOf({ places, region }: ReadTable): Span {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { slot } of places) {
    if (!slot.span) continue;
    from = Math.min(from, slot.span.from);
    to = Math.max(to, slot.span.to);
  }
  return from <= to ? { from, to } : region;
}

/** A page with blanks in the place of a part. */
function without({ text, rows }: Page, { from, to }: Span): Page {
  const masked = text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to);
  const outside = rows.filter(({ distinct }) => distinct.every(({ span }) => span.to <= from || span.from >= to));
  return { text: masked, stream: toHanStream(masked), rows: outside };
}

function countNumbers({ places }: ReadTable): number {
  return places.filter(({ slot }) => slot.state === 'number').length;
}

/** The cells of a table in which the other copy has another number. */
export function listOther(one: ReadTable, other: ReadTable): readonly CellId[] {
  const values = new Map(other.places.map(({ id, slot }) => [id, slot.value]));
  return one.places.flatMap(({ id, slot }) => ((values.get(id) ?? null) === slot.value ? [] : [id]));
}
