import type { Cell, CellId } from '../report/cell.ts';
import type { FormId, Table, TableId } from '../report/form.ts';
import { findTable, TABLE_IDS, TABLES } from '../report/forms.ts';
import type { Problem, Report, Section } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { Span } from '../report/span.ts';
import { type CellsRead, toCells } from './cells/cells.ts';
import { preferStated } from './cells/stated.ts';
import { findClaims } from './claims/claims.ts';
import { findFacts } from './facts/facts.ts';
import { type Folded, foldText, foldWithHan, type ToSimplified } from './fold/fold.ts';
import { toRuledRows } from './grid/ruled.ts';
import { toSquareRows } from './grid/squares.ts';
import type { Blanks } from './lines/habits.ts';
import { withoutBlankCopy } from './locate/blankCopies.ts';
import { findTwice, listOther, type Twice, valuesOf } from './otherCopies.ts';
import { findSections } from './outline/outline.ts';
import { findPictured, findPictures, isPlaceholder } from './outline/pictures.ts';
import { isOwnForm, sayOwnForm, sayUntabled } from './outline/untabled.ts';
import { leftOut, missing, noReport, noText, pictured, printedTwice } from './problems.ts';
import { withoutCutOff } from './readers/cutOff.ts';
import type { Page, ReadTable } from './readers/tableRead.ts';
import { readTable } from './table.ts';
import type { HanStream } from './text/hanStream.ts';

export interface ParseOptions {
  /** Given when the text holds traditional characters (`isTraditional`); loaded only then, for it is large. */
  readonly toSimplified?: ToSimplified;
}

/** Reads the tables and the facts of one report. Never throws: what it cannot read is a problem with a span. */
export function parseReport(source: Source, options: ParseOptions = {}): Report {
  return parseFolded(source, foldSource(source, options));
}

/** A source's text as it is read, and its Han characters. */
export interface FoldedSource {
  readonly folded: Folded;
  readonly stream: HanStream;
  readonly pageTitle: string;
}

export function foldSource({ text, pageTitle = '' }: Source, { toSimplified }: ParseOptions): FoldedSource {
  const { folded, stream } = foldWithHan(text, toSimplified);
  return { folded, stream, pageTitle: foldText(pageTitle, toSimplified).text };
}

/** Reads one report from a source that is folded already. */
export function parseFolded(source: Source, { folded, stream, pageTitle }: FoldedSource): Report {
  const { text } = folded;
  const body = withoutBlankCopy(text, stream);
  const drawn = source.grids.length > 0 ? toSquareRows(folded, source.grids) : toRuledRows(body.text);
  const { read, others } = readOnce({ text: body.text, stream: body.stream, rows: drawn });
  const facts = findFacts(folded, toExtent(text, read), pageTitle);
  const own = read.find((table) => isOwnForm(table, facts.year, body.stream));
  const official = read.filter((table) => table !== own);
  const forms = toForms(official, facts.year);
  const regions = [...read, ...others.map(({ second }) => second)].map(valuesOf);
  const claims = findClaims(folded, regions, {
    forms,
    year: facts.year,
    organization: facts.organization,
    source: source.text,
  });
  const tables = official.map((table) =>
    toCells(preferStated(withoutCutOff(text, table), claims), folded, source.text),
  );
  const sections = findSections(folded, regions);
  const lost = own
    ? [sayOwnForm(folded.toSource(own.region))]
    : listMissing(source, { forms, year: facts.year, sections });
  const twice = others.map(({ first, second }) =>
    printedTwice(first.table, listOther(first, second), folded.toSource(valuesOf(second))),
  );
  const problems = [...tables.flatMap((table) => table.problems), ...twice, ...lost];
  return {
    source,
    title: facts.title,
    organization: facts.organization,
    year: facts.year,
    period: facts.period,
    issued: facts.issued,
    forms,
    cells: indexCells(tables),
    claims,
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

function indexCells(tables: readonly CellsRead[]): ReadonlyMap<CellId, Cell> {
  const byId = new Map<CellId, Cell>();
  for (const { cells } of tables) for (const cell of cells) byId.set(cell.id, cell);
  return byId;
}

/** The tables of a report, of those that it prints twice the first, and which these are. */
function readOnce(page: Page): { readonly read: readonly ReadTable[]; readonly others: readonly Twice[] } {
  const read = readTables(page);
  const others = read.flatMap((one) => findTwice(page, one, (rest) => readBest(rest, one.table.id, one.blanks)) ?? []);
  const first = (one: ReadTable) => others.find(({ second }) => second === one)?.first ?? one;
  return { read: others.length === 0 ? read : read.map(first), others };
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
  return readTable(page, FORMS.get(id) ?? [], hint);
}

/** The forms of each table, the newest first; a table that is the same in all of them is read as the newest. */
const FORMS: ReadonlyMap<TableId, readonly Table[]> = new Map(
  TABLE_IDS.map((id) => [
    id,
    TABLES.filter((table) => table.id === id && (table.printedAs === 'grid' || table.form === '2021')),
  ]),
);

/** The disputes table is the same in both forms: it follows the year, or the other tables where no year is known. */
function toForms(read: readonly ReadTable[], year: number | null): Partial<Record<TableId, FormId>> {
  const forms: Partial<Record<TableId, FormId>> = {};
  for (const { table } of read) forms[table.id] = table.form;
  if (forms.disputes) forms.disputes = year === null ? (forms.requests ?? '2021') : year >= 2021 ? '2021' : '2019';
  return forms;
}

/** The tables that were not found; where a picture stands in a table's section, that may be the table. */
function listMissing(
  source: Source,
  { forms, year, sections }: Pick<Report, 'forms' | 'year'> & { readonly sections: readonly Section[] },
): readonly Problem[] {
  if (forms.statistics) return [];
  const form = forms.requests ?? forms.proactive ?? forms.disputes;
  const ids = (['proactive', 'requests', 'disputes'] as const).filter((id) => !forms[id]);
  if (ids.length === 0) return [];
  const pictures = findPictures(source);
  const lost = ids.flatMap((id) => {
    const table = findTable(form ?? '2021', id);
    return table ? [{ table, picture: findPictured(pictures, sections, id) }] : [];
  });
  if (form) return lost.map(({ table, picture }) => (picture ? sayLost(source, [table], picture) : missing(table)));
  const shown = lost.filter(({ picture }) => picture);
  const [first] = shown;
  if (!first?.picture) return source.text.trim() === '' ? [noText()] : orNoReport(sayUntabled(sections, year));
  const tables = shown.map(({ table }) => table);
  return [sayLost(source, tables, first.picture), noReport()];
}

function orNoReport(problems: readonly Problem[]): readonly Problem[] {
  return problems.length > 0 ? problems : [noReport()];
}

function sayLost(source: Source, tables: readonly Table[], place: Span): Problem {
  return isPlaceholder(source, place) ? leftOut(tables, place) : pictured(tables, place);
}
