import type { CellId } from '../../report/cell.ts';
import { toAddend } from '../../report/cell.ts';
import { identitiesOf } from '../../report/identities.ts';
import type { Identity } from '../../report/identity.ts';
import type { Span } from '../../report/span.ts';
import type { Proposal } from '../lines/assign.ts';
import { type Line, linesOf, NO_CELL } from '../lines/lines.ts';
import type { Frame } from '../locate/locate.ts';
import { type SolvedLine, solveLines } from '../solve/solve.ts';
import type { PrintedLines } from './printedColumns.ts';
import type { Doubt, ReadPlace, ReadTable } from './tableRead.ts';

/** What it costs that a reading leaves something unexplained, or that it breaks an identity. */
export const COST = {
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
export interface Draft {
  readonly frame: Frame;
  readonly proposal: Proposal;
  readonly absent: readonly Line[];
  readonly lacking: readonly CellId[];
  readonly columns: PrintedLines['columns'];
  readonly least: number;
}

/** `extra` is what the reader itself costs, beside another that knows more. */
export function draft(frame: Frame, proposal: Proposal, { lines, columns }: PrintedLines, extra = 0): Draft {
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
export function costOfFrame({ headersLost, words }: Frame): number {
  return COST.header * headersLost + COST.words * words;
}

export function weigh({ frame: { table, region }, proposal, absent, lacking, columns, least }: Draft): ReadTable {
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
    spare: listSpare(proposal, solved),
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

/** The values that no line takes; a line with too many leaves over what the reading that was taken for it does. */
function listSpare({ lines, spare }: Proposal, solved: readonly SolvedLine[]): Proposal['spare'] {
  const others = lines.flatMap(({ reading: { choices, spares = [] } }, index) => {
    const { choice } = solved[index] ?? {};
    const taken = choice ? choices.indexOf(choice) : 0;
    return taken > 0 ? [{ before: spares[0] ?? [], now: spares[taken] ?? [] }] : [];
  });
  if (others.length === 0) return spare;
  const before = new Set(others.flatMap((other) => other.before));
  return [...spare.filter((token) => !before.has(token)), ...others.flatMap(({ now }) => now)].sort(byPlace);
}

function byPlace(a: Span, b: Span): number {
  return a.from - b.from;
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
