import type { Table } from '../../report/form.ts';
import { COST } from '../draft.ts';
import type { HanStream } from '../hanStream.ts';
import type { Slot } from '../slot.ts';
import type { ReadPlace, ReadTable } from '../tableRead.ts';
import { countBroken } from './broken.ts';
import { type MarkedTable, markTable } from './markTable.ts';
import { readStraight } from './readStraight.ts';

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
export function readMarked(text: string, stream: HanStream, marked: MarkedTable): ReadTable | undefined {
  const { table, absent, headersLost } = marked;
  const cost = COST.header * headersLost + COST.absent * absent.length;
  const straight = cost > COST.unasked ? undefined : readStraight(text, stream, marked);
  if (!straight) return undefined;
  const { broken, all } = countBroken(table, straight.lines);
  if (broken > MOST_BROKEN * all) return undefined;
  const places: ReadPlace[] = [];
  for (const { line, slots } of straight.lines) {
    for (const [place, slot] of slots.entries()) {
      places.push({ id: line.cells[place] ?? '', slot, alternatives: NO_SLOTS });
    }
  }
  const { region } = straight;
  return {
    table,
    region,
    places,
    spare: [],
    doubts: [],
    open: [],
    absent,
    lacking: [],
    blanks: 'unknown',
    broken,
    cost,
  };
}

/** A report that breaks a greater share of its identities than this is not only careless. */
const MOST_BROKEN = 0.4;

const NO_SLOTS: readonly Slot[] = [];
