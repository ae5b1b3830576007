import type { Cell, CellId } from '../report/cell.ts';
import type { FormId, TableId } from '../report/form.ts';
import { findTable, listPlaces, TABLE_IDS, TABLES } from '../report/forms.ts';
import type { Problem, Report, Section } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { joinSpans, type Span } from '../report/span.ts';
import { withoutBlankCopy } from './blankCopies.ts';
import { findClaims } from './claims.ts';
import { listDamaged } from './damage.ts';
import { findFacts } from './facts.ts';
import { type Folded, foldText, type ToSimplified } from './fold.ts';
import { toSquareRows } from './grid/squares.ts';
import type { Blanks } from './habits.ts';
import { toHanStream } from './hanStream.ts';
import type { Line } from './lines.ts';
import { findSections } from './outline.ts';
import { findPictured, findPictures } from './pictures.ts';
import {
  ambiguous,
  cellsMissing,
  converted,
  damaged,
  manyUnexplained,
  missing,
  moved,
  noReport,
  noText,
  pictured,
  rowsMissing,
  unexplained,
  unread,
} from './problems.ts';
import { readTable, toCell } from './table.ts';
import type { Page, ReadTable } from './tableRead.ts';
import { convertSlot } from './units.ts';

export interface ParseOptions {
  /** Given when the text holds traditional characters (`isTraditional`); loaded only then, for it is large. */
  readonly toSimplified?: ToSimplified;
}

/** Reads the tables and the facts of one report. Never throws: what it cannot read is a problem with a span. */
export function parseReport(source: Source, options: ParseOptions = {}): Report {
  const folded = foldText(source.text, options.toSimplified);
  const { text } = folded;
  const body = withoutBlankCopy(text, toHanStream(text));
  const read = readTables({ ...body, rows: toSquareRows(folded, source.grids) });
  const facts = findFacts(folded, toExtent(text, read));
  const forms = toForms(read, facts.year);
  const tables = read.map((table) => toTable(table, folded, source.text));
  const regions = read.map(findValues);
  const sections = findSections(folded, regions);
  const problems = [...tables.flatMap((table) => table.problems), ...listMissing(source, forms, sections)];
  return {
    source,
    title: facts.title,
    organization: facts.organization,
    year: facts.year,
    period: facts.period,
    issued: facts.issued,
    forms,
    cells: new Map(tables.flatMap((table) => table.cells)),
    claims: findClaims(folded, regions, {
      forms,
      year: facts.year,
      organization: facts.organization,
      source: source.text,
    }),
    sections,
    problems: [...facts.problems, ...problems],
  };
}

/** From the first table to the end of the last one; a text without tables is all of it the report's opening. */
function toExtent(text: string, read: readonly ReadTable[]): Span {
  if (read.length === 0) return { from: text.length, to: 0 };
  return {
    from: Math.min(...read.map(({ region }) => region.from)),
    to: Math.max(...read.map(({ region }) => region.to)),
  };
}

/** Where the values of a table stand, from the first to the last: what stands around them may be narrative. */
function findValues({ places, region }: ReadTable): Span {
  const spans = places.flatMap(({ slot }) => (slot.span ? [slot.span] : []));
  return spans.reduce(joinSpans, spans[0] ?? region);
}

/** Reads every table; what one of them shows about its blanks holds for those that do not show it. */
function readTables(page: Page): readonly ReadTable[] {
  const read = TABLE_IDS.flatMap((id) => readBest(page, id, 'unknown') ?? []);
  const shown = new Set(read.map(({ blanks }) => blanks));
  const hint = shown.has('kept') ? 'kept' : shown.has('collapsed') ? 'collapsed' : 'unknown';
  if (hint === 'unknown') return read;
  return read.flatMap((one) =>
    one.blanks === 'unknown' && hasBlank(one) ? (readBest(page, one.table.id, hint) ?? []) : [one],
  );
}

function hasBlank({ places }: ReadTable): boolean {
  return places.some(({ slot }) => slot.state === 'blank');
}

/** The table in the form that explains the text best; the newest where two explain it alike. */
function readBest(page: Page, id: TableId, hint: Blanks): ReadTable | undefined {
  const forms = TABLES.filter((table) => table.id === id && (table.printedAs === 'grid' || table.form === '2021'));
  return readTable(page, forms, hint);
}

/** The disputes table is the same in both forms: it follows the year, or the other tables where no year is known. */
function toForms(read: readonly ReadTable[], year: number | null): Partial<Record<TableId, FormId>> {
  const forms: Partial<Record<TableId, FormId>> = {};
  for (const { table } of read) forms[table.id] = table.form;
  if (forms.disputes) forms.disputes = year === null ? (forms.requests ?? '2021') : year >= 2021 ? '2021' : '2019';
  return forms;
}

/** The tables that were not found; where a picture stands in a table's section, that may be the table. */
function listMissing(source: Source, forms: Report['forms'], sections: readonly Section[]): readonly Problem[] {
  if (forms.statistics) return [];
  const form = forms.requests ?? forms.proactive ?? forms.disputes;
  const pictures = findPictures(source);
  const lost = (['proactive', 'requests', 'disputes'] as const).flatMap((id) => {
    const table = forms[id] ? undefined : findTable(form ?? '2021', id);
    return table ? [{ table, picture: findPictured(pictures, sections, id) }] : [];
  });
  if (form) return lost.map(({ table, picture }) => (picture ? pictured([table], picture) : missing(table)));
  const shown = lost.filter(({ picture }) => picture);
  const [first] = shown;
  return first?.picture
    ? [
        pictured(
          shown.map(({ table }) => table),
          first.picture,
        ),
        noReport(),
      ]
    : [source.text.trim() === '' ? noText() : noReport()];
}

interface CellsRead {
  readonly cells: readonly (readonly [CellId, Cell])[];
  readonly problems: readonly Problem[];
}

function toTable(read: ReadTable, folded: Folded, source: string): CellsRead {
  const problems: Problem[] = [];
  const units = new Map(listPlaces(read.table).map(({ id, unit }) => [id, unit]));
  const cells = read.places.map((place) => {
    const unit = units.get(place.id) ?? '';
    const slot = convertSlot(place.slot, unit);
    const cell = toCell(slot ? { ...place, slot } : place, folded.toSource, source);
    if (slot) problems.push(converted(cell, slot.unit ?? '', unit));
    return [place.id, cell] as const;
  });
  const byId = new Map(cells);
  const harmed = listDamaged(source, byId.values());
  const lost = harmed.length > 0 ? [damaged(read.table, harmed)] : [];
  return { cells, problems: [...problems, ...lost, ...listDoubts(read, byId, folded)] };
}

/** What the reading leaves open: several readings, values placed by the identities, values that belong nowhere. */
function listDoubts(read: ReadTable, cells: ReadonlyMap<CellId, Cell>, folded: Folded): Problem[] {
  const doubts = read.doubts.map(({ kind, cells: ids }) =>
    kind === 'readings' ? ambiguous(pick(cells, ids)) : moved(pick(cells, ids), kind),
  );
  const rows = read.absent.filter(isExpected);
  const absent = rows.length > 0 ? [rowsMissing(read.table, rows)] : [];
  const lacking = read.lacking.length > 0 ? [cellsMissing(read.table, read.lacking)] : [];
  return [...doubts, ...absent, ...lacking, ...listSpare(read, folded), ...listUnread(read, cells)];
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

function listUnread({ table, spare }: ReadTable, cells: ReadonlyMap<CellId, Cell>): Problem[] {
  const blanks = [...cells.values()].filter(({ state }) => state === 'blank');
  return spare.length > 0 && blanks.length > 0 ? [unread(table, blanks, spare.length)] : [];
}

/** Most bodies make no regulations and leave that row out of their form; any other row is missed. */
function isExpected({ row }: Line): boolean {
  return row !== 'regulations';
}

function pick(cells: ReadonlyMap<CellId, Cell>, ids: readonly CellId[]): Cell[] {
  return ids.flatMap((id) => cells.get(id) ?? []);
}
