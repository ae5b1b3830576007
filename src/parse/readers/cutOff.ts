import { linesOf } from '../lines/lines.ts';
import type { ReadTable } from './tableRead.ts';

/** What may close the last value of a text: the bar of its field. */
const CLOSING = /^\s*(?:\|\s*)?$/;

/**
 * A table in the middle of whose row the text ends, without the places behind its last value: they were not printed
 * blank but cut off with the rest of the page, and nothing can be said of their sums.
 */
export function withoutCutOff(text: string, read: ReadTable): ReadTable {
  if (read.table.printedAs !== 'grid') return read;
  const last = read.places.reduce((end, { slot }) => Math.max(end, slot.span?.to ?? 0), 0);
  if (last === 0 || text.length - last > LONGEST || !CLOSING.test(text.slice(last))) return read;
  const id = read.places.findLast(({ slot }) => slot.span?.to === last)?.id ?? '';
  const line = linesOf(read.table).find(({ cells }) => cells.includes(id));
  const behind = new Set(line?.cells.slice(line.cells.indexOf(id) + 1));
  const cut = read.places.filter(({ id: other, slot }) => behind.has(other) && slot.span === null);
  if (cut.length === 0) return read;
  const ids = new Set(cut.map((place) => place.id));
  return {
    ...read,
    places: read.places.filter((place) => !ids.has(place.id)),
    lacking: [...read.lacking, ...ids],
  };
}

/** More blanks than a page has at its end. */
const LONGEST = 200;
