import type { Cell, CellId } from '../report/cell.ts';
import { toAddend } from '../report/cell.ts';
import type { Table } from '../report/form.ts';
import { identitiesOf } from '../report/identities.ts';
import type { Identity } from '../report/identity.ts';
import type { Span } from '../report/span.ts';
import { type Proposal, readByLabel } from './assign.ts';
import { readByBlocks, readByCount } from './count.ts';
import { type Line, linesOf } from './lines.ts';
import { type Located, locateTable } from './locate.ts';
import type { HanStream } from './occurrences.ts';
import type { Slot } from './slot.ts';
import { type SolvedLine, solveLines } from './solve.ts';
import type { Token } from './tokens.ts';

/** One place of a table as it was read: the slot taken and what else it could be. Spans are folded. */
export interface ReadPlace {
  readonly id: CellId;
  readonly slot: Slot;
  readonly alternatives: readonly Slot[];
}

export interface ReadTable {
  readonly table: Table;
  readonly region: Span;
  readonly places: readonly ReadPlace[];
  /** Values in the table that no cell explains. */
  readonly spare: readonly Token[];
  /** Rows whose label is lost and whose values were placed by their order. */
  readonly unlabelled: readonly Line[];
  /** How badly the reading explains the text; 0 is without a doubt. */
  readonly cost: number;
}

/** Reads one table in the form given: every reader proposes, the cheapest explanation of the text is taken. */
export function readTable(text: string, stream: HanStream, table: Table): ReadTable | undefined {
  const located = locateTable(text, stream, table);
  if (!located) return undefined;
  const lines = linesOf(table);
  const first = weigh(located, readByLabel(text, located, lines), lines);
  if (first.cost === 0) return first;
  const others = [readByCount(located, lines), readByBlocks(located, lines)]
    .filter((proposal) => proposal !== undefined)
    .map((proposal) => weigh(located, proposal, lines));
  return [first, ...others].reduce((best, other) => (other.cost < best.cost ? other : best));
}

/** What it costs that a reading leaves something unexplained, or that it breaks an identity. */
const COST = {
  spare: 3,
  placed: 4,
  over: 3,
  unlabelled: 1,
  absent: 0.7,
  open: 1,
  broken: 1.5,
  header: 8,
  words: 1,
  unasked: 2,
};

function weigh({ table, region, headersLost, words }: Located, proposal: Proposal, lines: readonly Line[]): ReadTable {
  const identities = identitiesOf(table);
  const open = proposal.lines.map(({ line, reading }) => ({ cells: line.cells, choices: reading.choices }));
  const places = toPlaces(proposal, solveLines(open, identities));
  const kinds = proposal.lines.map(({ reading }) => reading.kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const unlabelled = proposal.lines.filter(({ labelled }) => !labelled).map(({ line }) => line);
  const cost =
    COST.spare * proposal.spare.length +
    COST.placed * count('placed') +
    COST.over * count('over') +
    COST.unlabelled * unlabelled.length +
    COST.absent * countAbsent(proposal, lines) +
    COST.open * places.filter((place) => place.alternatives.length > 0).length +
    COST.header * headersLost +
    COST.words * words +
    (proposal.reader === 'label' ? 0 : COST.unasked) +
    COST.broken * countBroken(places, identities);
  return { table, region, places, spare: proposal.spare, unlabelled, cost };
}

function countAbsent(proposal: Proposal, lines: readonly Line[]): number {
  const read = new Set(proposal.lines.flatMap(({ line }) => line.cells));
  return lines.filter((line) => !line.cells.some((cell) => read.has(cell))).length;
}

function toPlaces(proposal: Proposal, solved: readonly SolvedLine[]): readonly ReadPlace[] {
  return proposal.lines.flatMap(({ line }, index) =>
    line.cells.flatMap((id, place) => {
      const slot = solved[index]?.choice[place];
      return slot ? [{ id, slot, alternatives: solved[index]?.alternatives[place] ?? [] }] : [];
    }),
  );
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
  const values = [slot, ...place.alternatives].flatMap((one) => (one.value === null ? [] : [one.value]));
  return place.alternatives.length > 0 ? { ...cell, candidates: [...new Set(values)] } : cell;
}
