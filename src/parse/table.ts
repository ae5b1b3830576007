import type { Table } from '../report/form.ts';
import { readByGrid } from './grid/readGrid.ts';
import { listFormsPrinted } from './labels/formsPrinted.ts';
import { type Proposal, readByLabel } from './lines/assign.ts';
import type { Blanks } from './lines/habits.ts';
import type { LineKind } from './lines/lineReading.ts';
import { type Line, linesOf } from './lines/lines.ts';
import { type Located, locateMarked, locateTable, mayHold } from './locate/locate.ts';
import type { MarkedTable } from './marks/markTable.ts';
import { readBareValues } from './readers/bareValues.ts';
import { readByBlocks, readByColumnBlocks, readByCount } from './readers/count.ts';
import { COST, costOfFrame, type Draft, draft, weigh } from './readers/draft.ts';
import { readByHeaders } from './readers/headerRuns.ts';
import { readByChunks } from './readers/labelChunks.ts';
import { findPrintedLines } from './readers/printedColumns.ts';
import { withRivals } from './readers/rivals.ts';
import { readByStacks } from './readers/stacks.ts';
import type { Page, ReadTable } from './readers/tableRead.ts';
import { readTransposed } from './readers/transposed.ts';
import { findMarked, readMarked, readMarkedFields } from './straight/readMarked.ts';

/**
 * Reads one table in whichever of the forms explains the text best: every reader proposes, the cheapest explanation
 * is taken. What the identities say costs time: they are asked only where a proposal can still be the cheapest.
 */
export function readTable(page: Page, tables: readonly Table[], hint: Blanks = 'unknown'): ReadTable | undefined {
  const marked = findMarked(page.text, page.stream, tables);
  const straight = marked && (readMarked(page, marked) ?? readEmptied(page, marked, hint));
  if (straight) return straight;
  const gridded = page.rows.length > 0 ? readRows(page, tables) : undefined;
  if (gridded && gridded.cost <= COST.ungridded) return gridded;
  return readText(page, tables, hint, gridded, marked) ?? readBareValues(page, tables);
}

/** Reads a table with empty fields, whose places a grid knows best where there is one. */
function readEmptied(page: Page, marked: MarkedTable, hint: Blanks): ReadTable | undefined {
  return page.rows.length > 0 ? undefined : readMarkedFields(page, marked, hint);
}

/** Reads by the rows of the page's grids. */
function readRows({ text, stream, rows }: Page, tables: readonly Table[]): ReadTable | undefined {
  const drafts = listFormsPrinted(stream, tables).flatMap((table) => {
    const { frame, proposal } = readByGrid(text, rows, table) ?? {};
    return frame && proposal ? [draft(frame, proposal, { lines: linesOf(table), columns: 'of the form' })] : [];
  });
  return pickCheapest(drafts, undefined);
}

/**
 * Reads by the text alone, whose lines and separators say less than a grid does; `before` is what a grid says. Nothing
 * is searched for where all labels stand in the form's order, nor chosen where each line has its numbers behind it.
 */
function readText(
  { text, stream }: Page,
  tables: readonly Table[],
  hint: Blanks,
  before: ReadTable | undefined,
  marked: MarkedTable | undefined,
): ReadTable | undefined {
  const extra = before ? COST.ungridded : 0;
  if (!marked && !tables.some((table) => mayHold(stream, table))) return before;
  const located = marked && locateMarked(text, stream, marked);
  const labelled = located && draftByLabel(text, located, hint, extra);
  const first = labelled && pickCheapest([labelled], before);
  if (first && first.cost <= COST.unasked + extra) return first;
  const forms = labelled && isTold(labelled) ? [labelled.frame.table] : listFormsPrinted(stream, tables);
  if (first && forms.length === 1 && forms[0] === first.table && isSettled(labelled)) return first;
  return searchText({ text, stream, hint, extra }, forms, located, first ?? before);
}

/**
 * Whether the values behind each label of a table that is printed as its form prints it are what its line takes: sums
 * that do not hold are then the report's, and places that are not seen stay open.
 */
function isSettled({ frame, proposal: { lines, spare }, absent, lacking }: Draft): boolean {
  const left = spare.length > 0 || lacking.length > 0 || absent.length > 1;
  return !left && !lines.some(({ reading }) => UNSETTLED[frame.table.printedAs].has(reading.kind));
}

/** Whether all rows of a form are printed and hold no more than a line's values each: it can be no other form then. */
function isTold({ proposal: { lines, spare }, absent }: Draft): boolean {
  const isMore = ({ reading }: Proposal['lines'][number]) => !ONE_LINE.has(reading.kind);
  return spare.length === 0 && absent.length === 0 && !lines.some(isMore);
}

const ONE_LINE: ReadonlySet<LineKind> = new Set(['complete', 'gaps', 'blank', 'placed']);

/** What leaves values or places over; a line that is a whole table may go on behind other words. */
const UNSETTLED: Readonly<Record<Table['printedAs'], ReadonlySet<LineKind>>> = {
  grid: new Set(['over', 'lost']),
  row: new Set(['over', 'lost', 'placed', 'gaps']),
};

/** What a text is searched for with; `extra` is what reading it costs beside a grid. */
interface Search extends Pick<Page, 'text' | 'stream'> {
  readonly hint: Blanks;
  readonly extra: number;
}

/**
 * Searches for the table in any of the forms, and reads it by its labels, else in whatever way explains it. `marked` is
 * where it was found already, which `before` has read.
 */
function searchText(
  { text, stream, hint, extra }: Search,
  tables: readonly Table[],
  marked: Located | undefined,
  before: ReadTable | undefined,
): ReadTable | undefined {
  const others = tables.flatMap((table) => (table === marked?.table ? [] : (locateTable(text, stream, table) ?? [])));
  const found = marked ? [marked, ...others] : others;
  const best = pickCheapest(
    others.map((located) => draftByLabel(text, located, hint, extra)),
    before,
  );
  if (!best || best.cost <= COST.unasked + extra) return best;
  const hopeful = found.filter((located) => costOfFrame(located) + extra + COST.unasked < best.cost);
  const counted = hopeful.flatMap((located) => {
    const printed = findPrintedLines(located);
    return listReadings(located, printed.lines).map((proposal) =>
      draft(located, proposal, printed, extra + COST.unasked),
    );
  });
  return pickAmong(counted, best);
}

/** The cheapest of some readings by count, with the others that explain the text as well as it. */
function pickAmong(counted: readonly Draft[], before: ReadTable): ReadTable {
  const read = counted.filter(({ least }) => least <= before.cost).map(weigh);
  const best = read.reduce(cheaper, before);
  if (best === before) return before;
  const most = best.cost + (best.broken > 0 ? COST.broken : 0);
  const rivals = read.filter((one) => one !== best && one.table === best.table && one.cost <= most);
  return withRivals(best, rivals);
}

function draftByLabel(text: string, located: Located, hint: Blanks, extra: number): Draft {
  const printed = findPrintedLines(located);
  return draft(located, readByLabel(text, located, printed.lines, hint), printed, extra);
}

/** More values than any form has cells for, repeats and page marks counted in: not to be arranged in every way. */
const MOST_VALUES = 1000;

/** The readings that do not go by the labels of the rows, each where it is possible at all. */
function listReadings(located: Located, lines: readonly Line[]): readonly Proposal[] {
  if (located.tokens.filter(({ kind }) => kind === 'number' || kind === 'mark').length > MOST_VALUES) return [];
  const readings = [readTransposed, readByCount, readByStacks, readByBlocks, readByHeaders].flatMap(
    (read) => read(located, lines) ?? [],
  );
  return [...readings, ...readByColumnBlocks(located, lines), ...readByChunks(located, lines)];
}

function pickCheapest(drafts: readonly Draft[], before: ReadTable | undefined): ReadTable | undefined {
  const sorted = [...drafts].sort((a, b) => a.least - b.least);
  return sorted.reduce((best, one) => {
    if (!best) return weigh(one);
    return best.cost <= one.least ? best : cheaper(best, weigh(one));
  }, before);
}

function cheaper(best: ReadTable, other: ReadTable): ReadTable {
  return best.cost <= other.cost ? best : other;
}
