import type { Cell, CellId } from '../report/cell.ts';
import type { Table } from '../report/form.ts';
import { listPlaces } from '../report/forms.ts';
import type { Problem } from '../report/report.ts';
import { joinSpans, type Span } from '../report/span.ts';
import { listDamaged } from './damage.ts';
import type { Folded } from './fold.ts';
import type { Line } from './lines.ts';
import {
  ambiguous,
  cellsMissing,
  converted,
  damaged,
  manyUnexplained,
  moved,
  rowsMissing,
  unexplained,
  unread,
} from './problems.ts';
import { toCell } from './table.ts';
import type { ReadPlace, ReadTable } from './tableRead.ts';
import { convertSlot } from './units.ts';

/** The cells of a table, their spans in the source, and what is doubtful about them. */
export interface CellsRead {
  readonly cells: readonly Cell[];
  readonly problems: readonly Problem[];
}

/** Makes cells of a table as it was read. */
export function toCells(read: ReadTable, folded: Folded, source: string): CellsRead {
  const problems: Problem[] = [];
  const cells: Cell[] = [];
  for (const place of read.places) {
    const inUnit = place.slot.unit === null ? undefined : toUnit(place, read.table);
    const cell = toCell(inUnit?.place ?? place, folded.toSource, source);
    if (inUnit) problems.push(converted(cell, place.slot.unit ?? '', inUnit.unit));
    cells.push(cell);
  }
  const harmed = listDamaged(source, cells);
  const lost = harmed.length > 0 ? [damaged(read.table, harmed)] : [];
  return { cells, problems: [...problems, ...lost, ...listDoubts(read, cells, folded)] };
}

/** A place with its value in the unit of its column, where another one is printed. */
function toUnit(place: ReadPlace, table: Table): { readonly place: ReadPlace; readonly unit: string } | undefined {
  const unit = unitsOf(table).get(place.id) ?? '';
  const slot = convertSlot(place.slot, unit);
  return slot && { place: { ...place, slot }, unit };
}

function unitsOf(table: Table): ReadonlyMap<CellId, string> {
  const units = UNITS.get(table) ?? new Map(listPlaces(table).map(({ id, unit }) => [id, unit]));
  UNITS.set(table, units);
  return units;
}

const UNITS = new Map<Table, ReadonlyMap<CellId, string>>();

/** What the reading leaves open: several readings, values placed by the identities, values that belong nowhere. */
function listDoubts(read: ReadTable, cells: readonly Cell[], folded: Folded): readonly Problem[] {
  const rows = read.absent.filter(isExpected);
  const absent = rows.length > 0 ? [rowsMissing(read.table, rows)] : [];
  const lacking = read.lacking.length > 0 ? [cellsMissing(read.table, read.lacking)] : [];
  const spare = read.spare.length > 0 ? [...listSpare(read, folded), ...listUnread(read, cells)] : [];
  return [...listUnsure(read, cells), ...absent, ...lacking, ...spare];
}

function listUnsure({ doubts }: ReadTable, cells: readonly Cell[]): readonly Problem[] {
  if (doubts.length === 0) return [];
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return doubts.map(({ kind, cells: ids }) => {
    const unsure = ids.flatMap((id) => byId.get(id) ?? []);
    return kind === 'readings' ? ambiguous(unsure) : moved(unsure, kind);
  });
}

/** Values that belong to no cell are named one by one up to this many; a text with more is no table. */
const MOST_NAMED = 100;

function listSpare({ table, spare }: ReadTable, folded: Folded): Problem[] {
  const named = spare.slice(0, MOST_NAMED).map((token) => unexplained(table, folded.toSource(token), token.text));
  const rest = spare.slice(MOST_NAMED).map((token): Span => token);
  const [first] = rest;
  return first
    ? [...named, manyUnexplained(table, folded.toSource(rest.reduce(joinSpans, first)), rest.length)]
    : named;
}

function listUnread({ table, spare }: ReadTable, cells: readonly Cell[]): Problem[] {
  const blanks = cells.filter(({ state }) => state === 'blank');
  return blanks.length > 0 ? [unread(table, blanks, spare.length)] : [];
}

/** Most bodies make no regulations and leave that row out of their form; any other row is missed. */
function isExpected({ row }: Line): boolean {
  return row !== 'regulations';
}
