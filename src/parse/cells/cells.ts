import type { Cell, CellId } from '../../report/cell.ts';
import type { Table } from '../../report/form.ts';
import { listPlaces } from '../../report/forms.ts';
import type { Problem } from '../../report/report.ts';
import { joinSpans, type Span } from '../../report/span.ts';
import type { Folded } from '../fold/fold.ts';
import { perTable } from '../labels/perTable.ts';
import type { Line } from '../lines/lines.ts';
import {
  ambiguous,
  cellsMissing,
  converted,
  damaged,
  manyUnexplained,
  moved,
  rowsMissing,
  scrambled,
  unexplained,
  unread,
} from '../problems.ts';
import type { ReadPlace, ReadTable } from '../readers/tableRead.ts';
import type { Token } from '../tokens/tokens.ts';
import { changesOf, withBrackets } from './bracketed.ts';
import { listDamaged } from './damage.ts';
import { listOtherRows } from './otherRows.ts';
import { convertSlot, findUnit } from './units.ts';

/** The cells of a table, their spans in the source, and what is doubtful about them. */
export interface CellsRead {
  readonly cells: readonly Cell[];
  readonly problems: readonly Problem[];
}

/** Makes cells of a table as it was read. */
export function toCells(read: ReadTable, folded: Folded, source: string): CellsRead {
  const problems: Problem[] = [];
  const cells: Cell[] = [];
  const amounts = amountsOf(read.table);
  const changes = changesOf(read.table);
  for (const bare of read.places) {
    const place = changes.has(bare.id) ? withBrackets(bare, folded.text) : bare;
    const printed = amounts.has(place.id) ? withUnit(place, folded.text) : place;
    const inUnit = printed.slot.unit === null ? undefined : toUnit(printed, read.table);
    const cell = toCell(inUnit?.place ?? place, folded, source);
    if (inUnit) problems.push(converted(cell, printed.slot.unit ?? '', inUnit.unit));
    cells.push(cell);
  }
  const others = listOtherRows(read, folded.text);
  const harmed = listDamaged(source, cells);
  const lost = harmed.length > 0 ? [damaged(read.table, harmed)] : [];
  const doubts = [...listDoubts(read, cells, folded), ...listSpare(read.table, others, folded)];
  return { cells, problems: [...problems, ...lost, ...doubts] };
}

/** A slot as a cell of the report, its span in the source. */
function toCell({ id, slot, alternatives }: ReadPlace, folded: Folded, source: string): Cell {
  const { value, state, origin } = slot;
  const span = slot.span && !folded.keepsPlaces ? folded.toSource(slot.span) : slot.span;
  const raw = span && slot.raw !== '' ? source.slice(span.from, span.to) : '';
  if (alternatives.length === 0) return { id, value, state, raw, span, origin };
  const values = [slot, ...alternatives].flatMap((one) => (one.value === null ? [] : [one.value]));
  return { id, value, state, raw, span, origin, candidates: [...new Set(values)] };
}

/** A place with the unit that is printed over an amount or before it, where none is printed with it. */
function withUnit(place: ReadPlace, text: string): ReadPlace {
  const { slot } = place;
  if (slot.unit !== null || !slot.span || !slot.value) return place;
  return { ...place, slot: { ...slot, unit: findUnit(text, slot.span.from) } };
}

/** A place with its value in the unit of its column, where another one is printed. */
function toUnit(place: ReadPlace, table: Table): { readonly place: ReadPlace; readonly unit: string } | undefined {
  const unit = unitsOf(table).get(place.id) ?? '';
  const slot = convertSlot(place.slot, unit);
  return slot && { place: { ...place, slot }, unit };
}

/** The places of a table whose values are amounts of money, which are printed in 元 as well. */
const amountsOf = perTable(
  (table): ReadonlySet<CellId> => new Set(listPlaces(table).flatMap(({ id, unit }) => (unit === '万元' ? [id] : []))),
);

const unitsOf = perTable(
  (table): ReadonlyMap<CellId, string> => new Map(listPlaces(table).map(({ id, unit }) => [id, unit])),
);

/** What the reading leaves open: several readings, values placed by the identities, values that belong nowhere. */
function listDoubts(read: ReadTable, cells: readonly Cell[], folded: Folded): readonly Problem[] {
  const rows = read.absent.filter((line) => isExpected(line) || isPrinted(read, folded));
  const absent = rows.length > 0 ? [rowsMissing(read.table, rows)] : [];
  const lacking = read.lacking.length > 0 ? [cellsMissing(read.table, read.lacking)] : [];
  const spare = read.spare.length > 0 ? [...listSpare(read.table, read.spare, folded), ...listUnread(read, cells)] : [];
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

function listSpare(table: Table, spare: readonly Token[], folded: Folded): Problem[] {
  const named = spare.slice(0, MOST_NAMED).map((token) => unexplained(table, folded.toSource(token), token.text));
  const rest = spare.slice(MOST_NAMED).map((token): Span => token);
  const [first] = rest;
  return first
    ? [...named, manyUnexplained(table, folded.toSource(rest.reduce(joinSpans, first)), rest.length)]
    : named;
}

/** So many broken sums beside values that belong to no cell show that these have left their places to others. */
const BROKEN = 3;

function listUnread({ table, spare, broken }: ReadTable, cells: readonly Cell[]): Problem[] {
  const blanks = cells.filter(({ state }) => state === 'blank');
  if (blanks.length === 0)
    return broken >= BROKEN && isScrambled(table, spare) ? [scrambled(table, cells, spare.length)] : [];
  return [unread(table, { blanks, doubted: isScrambled(table, spare) ? cells : blanks }, spare.length)];
}

/** So many values that belong to no cell may have left their places to others, sooner where a line has only one. */
function isScrambled({ blocks }: Table, spare: readonly unknown[]): boolean {
  const single = blocks.every(({ columns }) => columns.length === 1);
  return spare.length >= (single ? 5 : 10);
}

/** Whether the row of regulations is named in the table whose values for it were not found. */
function isPrinted({ region }: ReadTable, { text }: Folded): boolean {
  return /规\s?章(?!制度)/.test(text.slice(region.from, region.to));
}

/** Most bodies make no regulations and leave that row out of their form; any other row is missed. */
function isExpected({ row }: Line): boolean {
  return row !== 'regulations';
}
