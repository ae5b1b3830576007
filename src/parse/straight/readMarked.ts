import type { Table } from '../../report/form.ts';
import type { Blanks } from '../lines/habits.ts';
import { type MarkedTable, markTable } from '../marks/markTable.ts';
import { isSingle } from '../marks/plan.ts';
import { COST } from '../readers/draft.ts';
import type { Page, ReadPlace, ReadTable } from '../readers/tableRead.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Slot } from '../tokens/slot.ts';
import { countBroken } from './broken.ts';
import { readFields } from './readFields.ts';
import { readStraight, type StraightLine, type StraightTable } from './readStraight.ts';

/** The form whose labels all stand where it prints them, or the fewest are left out; the newest of several. */
export function findMarked(text: string, stream: HanStream, tables: readonly Table[]): MarkedTable | undefined {
  let best: MarkedTable | undefined;
  for (const table of tables) {
    const marked = markTable(text, stream, table);
    if (marked && (!best || marked.absent.length < best.absent.length)) best = marked;
    if (best?.absent.length === 0) break;
  }
  return best;
}

/**
 * The values behind the labels of a table where each line has its own: sums that do not hold are the report's, unless
 * so many are broken that its values may be in another order than its headers.
 */
export function readMarked({ text, stream }: Page, marked: MarkedTable): ReadTable | undefined {
  const straight = costOf(marked) > COST.unasked ? undefined : readStraight(text, stream, marked);
  if (!straight) return undefined;
  const { broken, all } = countBroken(marked.table, straight.lines);
  return broken > MOST_BROKEN * all ? undefined : toRead(marked, straight, broken);
}

/**
 * The values of a table some of whose fields are empty, where separators show which: where sums are never filled in
 * hardly any holds. One that lacks a line may be of another form where they do not hold, one in a single line may go on
 * behind other words, and single values may be the codes of their lines.
 */
export function readMarkedFields({ text, stream }: Page, marked: MarkedTable, hint: Blanks): ReadTable | undefined {
  const read = costOf(marked) > COST.unasked ? undefined : readFields(text, stream, marked, hint);
  if (!read) return undefined;
  const { broken, all } = countBroken(marked.table, read.lines);
  const whole = marked.table.printedAs === 'grid' && marked.absent.length === 0;
  const most = !whole ? 0 : isSingle(marked.table) ? MOST_BROKEN * all : all;
  return broken > most ? undefined : toRead(marked, read, broken);
}

function costOf({ headersLost, absent }: MarkedTable): number {
  return COST.header * headersLost + COST.absent * absent.length;
}

function toRead(marked: MarkedTable, { region, lines, blanks }: StraightTable, broken: number): ReadTable {
  const { table, absent } = marked;
  const places = toPlaces(lines);
  const cost = costOf(marked);
  return { table, region, places, spare: [], doubts: [], open: [], lacking: [], absent, blanks, broken, cost };
}

function toPlaces(lines: readonly StraightLine[]): readonly ReadPlace[] {
  const places: ReadPlace[] = [];
  for (const { line, slots } of lines) {
    let place = 0;
    for (const slot of slots) places.push({ id: line.cells[place++] ?? '', slot, alternatives: NO_SLOTS });
  }
  return places;
}

/** A report that breaks a greater share of its identities than this is not only careless. */
const MOST_BROKEN = 0.4;

const NO_SLOTS: readonly Slot[] = [];
