import type { Table } from '../../report/form.ts';
import { distanceWithin } from '../labels/fuzzy.ts';
import { type Label, labelsOf } from '../labels/labels.ts';
import type { Matcher } from './matcher.ts';
import { listSquares, type Square, type SquareRow } from './squares.ts';

/** A square that names a row of the form. */
export interface RowLabel {
  readonly square: Square;
  readonly label: Label;
}

/** A row label that is in doubt: what it adds to a sequence of labels in the form's order. */
interface Candidate extends RowLabel {
  readonly weight: number;
}

/** Sequences begun in another grid cost this much, so that of a table that stands twice one is read whole. */
const OTHER_GRID = 0.5;
/** More candidates than a report has, which bounds the work. */
const MOST = 600;
/** The share of a row label's characters that may be wrong or lost. */
const TOLERANCE = 0.3;

/** The squares that name the form's rows, by place: in the form's order as far as they go, then what is displaced. */
export function findRowLabels(table: Table, rows: readonly SquareRow[], matcher: Matcher): readonly RowLabel[] {
  const candidates = listCandidates(rows, matcher);
  const taken = [...findSequence(rows, candidates)];
  if (taken.length === 0) return [];
  const grids = new Set(taken.map(({ square }) => rows[square.row]?.grid));
  for (const { square, label } of candidates) {
    const near = grids.has(rows[square.row]?.grid);
    if (near && isFree(square, label, taken)) taken.push({ square, label });
  }
  for (const label of labelsOf(table)) {
    const damaged = label.role === 'row' && !has(taken, label) ? findDamaged(rows, label, taken, matcher) : undefined;
    if (damaged) taken.push({ square: damaged, label });
  }
  return taken.sort((a, b) => a.square.row - b.square.row || a.square.cell.column - b.square.cell.column);
}

/** Whether a row is a header: it names at least two columns. */
export function isHeader(row: SquareRow | undefined, matcher: Matcher): boolean {
  const named = listSquares(row).filter(({ han }) => matcher.columns(han).length > 0);
  return new Set(named.map(({ han }) => han)).size >= 2;
}

function listCandidates(rows: readonly SquareRow[], matcher: Matcher): readonly Candidate[] {
  const candidates: Candidate[] = [];
  rows.forEach((row, at) => {
    if (candidates.length > MOST || isHeader(row, matcher)) return;
    for (const square of listSquares(row)) {
      if (square.row !== at) continue;
      const weight = 3 + Math.min(square.han.length, 12) / 12;
      candidates.push(...matcher.rows(square).map((label) => ({ square, label, weight })));
    }
  });
  return candidates;
}

/** The heaviest sequence of candidates in the form's order. */
function findSequence(rows: readonly SquareRow[], candidates: readonly Candidate[]): readonly RowLabel[] {
  const scores: number[] = [];
  const before: number[] = [];
  candidates.forEach(({ square, label, weight }, at) => {
    let [score, from] = [0, -1];
    for (let index = 0; index < at; index++) {
      const other = candidates[index];
      if (!other || other.square === square || other.label.order >= label.order) continue;
      const cost = rows[other.square.row]?.grid === rows[square.row]?.grid ? 0 : OTHER_GRID;
      if ((scores[index] ?? 0) - cost > score) [score, from] = [(scores[index] ?? 0) - cost, index];
    }
    scores.push(score + weight);
    before.push(from);
  });
  const sequence: RowLabel[] = [];
  for (let at = scores.indexOf(Math.max(0, ...scores)); at >= 0; at = before[at] ?? -1) {
    const link = candidates[at];
    if (link) sequence.unshift({ square: link.square, label: link.label });
  }
  return sequence;
}

function has(taken: readonly RowLabel[], label: Label): boolean {
  return taken.some((other) => other.label.row?.id === label.row?.id);
}

function isFree(square: Square, label: Label, taken: readonly RowLabel[]): boolean {
  return !has(taken, label) && !taken.some((other) => other.square.row === square.row);
}

/** The square between the label's neighbours in the form that reads most like it. */
function findDamaged(
  rows: readonly SquareRow[],
  label: Label,
  taken: readonly RowLabel[],
  matcher: Matcher,
): Square | undefined {
  const sorted = [...taken].sort((a, b) => a.label.order - b.label.order);
  const from = sorted.filter((other) => other.label.order < label.order).at(-1)?.square.row;
  const to = sorted.find((other) => other.label.order > label.order)?.square.row;
  const first = from === undefined ? Math.max(0, (to ?? 0) - 4) : from + 1;
  const between = rows.slice(first, to ?? first + 4).flatMap((row) => listSquares(row));
  const known = (square: Square) => matcher.isLabel(square) || taken.some((other) => other.square === square);
  const near = between
    .filter((square) => square.bare.length >= 3 && !known(square))
    .map((square) => ({ square, cost: costOf(label, square.bare) }))
    .filter(({ cost }) => cost <= TOLERANCE);
  return near.sort((a, b) => a.cost - b.cost)[0]?.square;
}

/** The share of the label's characters, or of the square's, that differ. */
function costOf(label: Label, han: string): number {
  const costs = label.cores
    .filter((core) => core.length >= 4 && countLost(core, han) <= TOLERANCE * core.length)
    .map((core) => Math.max(distanceWithin(core, han) / core.length, (0.5 * (han.length - core.length)) / core.length));
  return Math.min(1, ...costs);
}

/** How many of the label's characters are nowhere in the words: at least as many must be changed. */
function countLost(core: string, han: string): number {
  return [...core].filter((character) => !han.includes(character)).length;
}
