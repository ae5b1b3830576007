import type { Cell, CellId } from '../report/cell.ts';
import { toAddend } from '../report/cell.ts';
import type { Table } from '../report/form.ts';
import { identitiesOf } from '../report/identities.ts';
import type { Identity } from '../report/identity.ts';
import type { Span } from '../report/span.ts';
import { type Proposal, readByLabel } from './assign.ts';
import { readByBlocks, readByColumnBlocks, readByCount } from './count.ts';
import { listFormsPrinted } from './formsPrinted.ts';
import { readByGrid } from './grid/readGrid.ts';
import type { Blanks } from './habits.ts';
import type { HanStream } from './hanStream.ts';
import { readByHeaders } from './headerRuns.ts';
import { readByChunks } from './labelChunks.ts';
import type { LineKind } from './lineReading.ts';
import { type Line, linesOf, NO_CELL } from './lines.ts';
import { type Frame, type Located, locateMarked, locateTable } from './locate.ts';
import { findPrintedLines, type PrintedLines } from './printedColumns.ts';
import { withRivals } from './rivals.ts';
import type { Slot } from './slot.ts';
import { type SolvedLine, solveLines } from './solve.ts';
import { readByStacks } from './stacks.ts';
import { countBroken as countBrokenSums } from './straight/broken.ts';
import { type MarkedTable, markTable } from './straight/markTable.ts';
import { readStraight } from './straight/readStraight.ts';
import type { Doubt, Page, ReadPlace, ReadTable } from './tableRead.ts';
import { readTransposed } from './transposed.ts';

/**
 * Reads one table in whichever of the forms explains the text best: every reader proposes, the cheapest explanation
 * is taken. What the identities say costs time: they are asked only where a proposal can still be the cheapest.
 */
export function readTable(page: Page, tables: readonly Table[], hint: Blanks = 'unknown'): ReadTable | undefined {
  const marked = findMarked(page.text, page.stream, tables);
  const straight = marked && readMarked(page.text, page.stream, marked);
  if (straight) return straight;
  const gridded = page.rows.length > 0 ? readRows(page, tables) : undefined;
  return gridded && gridded.cost <= COST.ungridded ? gridded : readText(page, tables, hint, gridded, marked);
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
  const located = marked && locateMarked(text, stream, marked);
  const labelled = located && draftByLabel(text, located, hint, extra);
  const first = labelled && pickCheapest([labelled], before);
  if (first && first.cost <= COST.unasked + extra) return first;
  const forms = listFormsPrinted(stream, tables);
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

/** The form whose labels all stand where it prints them, or the fewest are left out; the newest of several. */
function findMarked(text: string, stream: HanStream, tables: readonly Table[]): MarkedTable | undefined {
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
function readMarked(text: string, stream: HanStream, marked: MarkedTable): ReadTable | undefined {
  const { table, absent, headersLost } = marked;
  const cost = COST.header * headersLost + COST.absent * absent.length;
  const straight = cost > COST.unasked ? undefined : readStraight(text, stream, marked);
  if (!straight) return undefined;
  const { broken, all } = countBrokenSums(table, straight.lines);
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

/** What it costs that a reading leaves something unexplained, or that it breaks an identity. */
const COST = {
  spare: 3,
  placed: 4,
  losing: 4,
  lost: 1,
  over: 3,
  unlabelled: 1,
  absent: 1.1,
  open: 0.2,
  broken: 1.5,
  header: 8,
  words: 1,
  unasked: 2,
  ungridded: 2,
};

/** A proposal and what it costs at least, before the identities are asked. */
interface Draft {
  readonly frame: Frame;
  readonly proposal: Proposal;
  readonly absent: readonly Line[];
  readonly lacking: readonly CellId[];
  readonly columns: PrintedLines['columns'];
  readonly least: number;
}

/** `extra` is what the reader itself costs, beside another that knows more. */
function draft(frame: Frame, proposal: Proposal, { lines, columns }: PrintedLines, extra = 0): Draft {
  const kinds = proposal.lines.map(({ reading }) => reading.kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const read = new Set<CellId>();
  for (const { line } of proposal.lines) for (const cell of line.cells) read.add(cell);
  const absent = lines.filter((line) => !line.cells.some((cell) => read.has(cell)));
  const lacking = columns === 'of the form' ? listLacking(read, lines) : listLacking(read, linesOf(frame.table));
  const least =
    COST.spare * proposal.spare.length +
    COST.placed * count('placed') +
    (count('lost') > 0 ? COST.losing + COST.lost * count('lost') : 0) +
    COST.over * count('over') +
    COST.unlabelled * proposal.lines.filter(({ labelled }) => !labelled).length +
    COST.absent * (absent.length + listLacking(read, lines).length) +
    costOfFrame(frame) +
    extra;
  return { frame, proposal, absent, lacking, columns, least };
}

/** What every reading of a table costs there, before what it reads. */
function costOfFrame({ headersLost, words }: Frame): number {
  return COST.header * headersLost + COST.words * words;
}

function weigh({ frame: { table, region }, proposal, absent, lacking, columns, least }: Draft): ReadTable {
  const identities = identitiesOf(table);
  const open = proposal.lines.map(({ line, reading: { choices, joints } }) => ({
    cells: line.cells,
    choices,
    ...(joints && { joints }),
  }));
  const solved = solveLines(open, identities);
  const places = toPlaces(proposal, solved);
  const broken = countBroken(places, identities);
  const cost =
    least + COST.open * places.filter((place) => place.alternatives.length > 0).length + COST.broken * broken;
  const doubts = [...listDoubts(proposal, solved), ...(columns === 'likely' ? [toDoubt(places)] : [])];
  return {
    table,
    region,
    places,
    spare: proposal.spare,
    doubts,
    open: solved.flatMap(({ open: choices }, at) =>
      choices.length > 1 ? [{ cells: proposal.lines[at]?.line.cells ?? [], choices }] : [],
    ),
    absent,
    lacking,
    blanks: proposal.blanks,
    broken,
    cost,
  };
}

/** Of the lines that were read in part, the cells that were not. */
function listLacking(read: ReadonlySet<CellId>, lines: readonly Line[]): readonly CellId[] {
  return lines.flatMap(({ cells }) =>
    cells.some((cell) => read.has(cell)) ? cells.filter((cell) => !read.has(cell)) : [],
  );
}

function listDoubts(proposal: Proposal, solved: readonly SolvedLine[]): readonly Doubt[] {
  return proposal.lines.flatMap(({ line: { cells }, reading, labelled }, index): Doubt[] => {
    const { choice = [], alternatives = [], doubtful = false } = solved[index] ?? {};
    const open = cells.filter((_, place) => (alternatives[place] ?? []).length > 0);
    const placed = choice.some(({ origin }) => origin === 'moved') || (reading.kind === 'over' && cells.length > 1);
    const unsure = doubtful || placed || reading.kind === 'lost';
    const kind = open.length > 0 || !placed ? 'readings' : 'places';
    return [
      ...(labelled ? [] : [{ kind: 'labels', cells } as const]),
      ...(open.length > 0 || unsure ? [{ kind, cells: unsure ? cells : open } as const] : []),
    ];
  });
}

/** Headers whose order is likely, but not sure. */
function toDoubt(places: readonly ReadPlace[]): Doubt {
  return { kind: 'columns', cells: places.map(({ id }) => id) };
}

function toPlaces(proposal: Proposal, solved: readonly SolvedLine[]): readonly ReadPlace[] {
  const places: ReadPlace[] = [];
  for (const [index, { line }] of proposal.lines.entries()) {
    const { choice = [], alternatives = [] } = solved[index] ?? {};
    line.cells.forEach((id, place) => {
      const slot = choice[place];
      if (slot && id !== NO_CELL) places.push({ id, slot, alternatives: alternatives[place] ?? [] });
    });
  }
  return places;
}

function countBroken(places: readonly ReadPlace[], identities: readonly Identity[]): number {
  const slots = new Map(places.map((place) => [place.id, place.slot]));
  return identities.filter((identity) => {
    const sum = identity.terms.reduce(
      (total, term) => total + term.coefficient * (toAddend(slots.get(term.cell)) ?? 0),
      0,
    );
    return identity.relation === '=' ? sum !== 0 : sum > 0;
  }).length;
}

/** A slot as a cell of the report, its span in the source. */
export function toCell(place: ReadPlace, toSource: (span: Span) => Span, source: string): Cell {
  const { slot } = place;
  const span = slot.span && toSource(slot.span);
  const raw = span && slot.raw !== '' ? source.slice(span.from, span.to) : '';
  const cell = { id: place.id, value: slot.value, state: slot.state, raw, span, origin: slot.origin };
  if (place.alternatives.length === 0) return cell;
  const values = [slot, ...place.alternatives].flatMap((one) => (one.value === null ? [] : [one.value]));
  return { ...cell, candidates: [...new Set(values)] };
}
