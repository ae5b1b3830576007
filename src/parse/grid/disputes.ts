import type { CellId } from '../../report/cell.ts';
import type { Row, Table } from '../../report/form.ts';
import { linesOf } from '../lines/lines.ts';
import type { GridLine } from './gridLine.ts';
import type { Matcher } from './matcher.ts';
import { listSquares, type Square, type SquareRow } from './squares.ts';
import { readSquare, type SquareValue, toChoices } from './values.ts';

/** A column of values: the outcome that its header names and the kind of dispute that stands above it. */
interface Head {
  readonly outcome: string;
  readonly kind: string | null;
  readonly column: number;
}

interface Placed {
  readonly cell: CellId;
  readonly square: Square;
  readonly value: SquareValue;
}

/** The fewest outcomes that make a header of disputes. */
const FEWEST = 3;

/** Section four: each value under its outcome, and under or beside its kind of dispute. */
export function findDisputes(
  text: string,
  rows: readonly SquareRow[],
  table: Table,
  matcher: Matcher,
): readonly GridLine[] {
  const placed = new Map<CellId, Placed>();
  rows.forEach((row, at) => {
    const heads = findHeads(rows, row, at, table, matcher);
    if (heads.length < FEWEST) return;
    for (const one of readBelow(text, rows, at, heads, table, matcher)) {
      if (!placed.has(one.cell)) placed.set(one.cell, one);
    }
  });
  const [whole] = linesOf(table);
  const cells = whole?.cells.filter((cell) => placed.has(cell)) ?? [];
  const taken = cells.flatMap((cell) => placed.get(cell) ?? []);
  if (!whole || taken.length < FEWEST) return [];
  const line = { ...whole, cells, groups: [], order: [], signed: [] };
  const reading = { kind: 'complete' as const, choices: toChoices(taken.map(({ value }) => value)), spare: [] };
  return [{ line, reading, labelled: true, squares: taken.map(({ square }) => square), headed: taken.length }];
}

/** The outcomes that a row of headers names, each with its kind: as printed above it, else by how often they begin anew. */
function findHeads(
  rows: readonly SquareRow[],
  row: SquareRow,
  at: number,
  table: Table,
  matcher: Matcher,
): readonly Head[] {
  const kinds = table.blocks[0]?.rows ?? [];
  const heads: Head[] = [];
  let round: string[] = [];
  for (const { han, cell } of listSquares(row)) {
    const names = matcher.columns(han).map(({ column }) => column);
    const outcome = names.find((name) => !round.includes(name)) ?? names[0];
    if (outcome === undefined) continue;
    round = round.includes(outcome) ? [outcome] : [...round, outcome];
    heads.push({ outcome, kind: kindAbove(rows, at, cell.column, matcher), column: cell.column });
  }
  const known = heads.filter(({ kind }) => kind !== null).length === heads.length;
  return known ? heads : countRounds(heads, kinds);
}

/** Three rounds of outcomes are the three kinds in the form's order; of fewer the kind is not known. */
function countRounds(heads: readonly Head[], kinds: readonly Row[]): readonly Head[] {
  const seen = new Map<string, number>();
  const counted = heads.map((head) => {
    const round = seen.get(head.outcome) ?? 0;
    seen.set(head.outcome, round + 1);
    return { ...head, kind: kinds[round]?.id ?? null };
  });
  const isWhole = Math.max(0, ...seen.values()) === kinds.length;
  return isWhole ? counted : heads;
}

function kindAbove(rows: readonly SquareRow[], below: number, column: number, matcher: Matcher): string | null {
  const { columns, grid } = rows[below] ?? {};
  for (let at = below - 1; at >= Math.max(0, below - 4); at--) {
    if (rows[at]?.columns !== columns || rows[at]?.grid !== grid) return null;
    const above = rows[at]?.squares[column];
    const [label] = above ? matcher.rows(above) : [];
    if (label?.row) return label.row.id;
  }
  return null;
}

/** The values in the rows under a header, up to words that are none of the table's. A row that lost a cell is left to others. */
function readBelow(
  text: string,
  rows: readonly SquareRow[],
  header: number,
  heads: readonly Head[],
  table: Table,
  matcher: Matcher,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (let at = header + 1; at < Math.min(rows.length, header + 8); at++) {
    const row = rows[at];
    if (!row || row.columns !== rows[header]?.columns) break;
    const values = heads.map((head) => ({ head, square: row.squares[head.column] }));
    if (values.some(({ square }) => square === undefined)) continue;
    const read = values.flatMap(({ head, square }) =>
      square ? [{ head, square, value: readSquare(text, square) }] : [],
    );
    if (read.some(({ value }) => value.held === 'words')) break;
    if (read.every(({ square }, index) => square.text === String(index + 1))) continue;
    const beside = kindBeside(row, heads[0]?.column ?? 0, matcher);
    if (beside === null && (placed.length > 0 || heads.some(({ kind }) => kind === null))) continue;
    if (beside === null && read.every(({ value }) => value.held === 'nothing') && hasValuesBelow(text, rows, at))
      continue;
    for (const { head, square, value } of read) {
      const cell = `${table.id}.${beside ?? head.kind}.${head.outcome}`;
      placed.push({ cell, square, value });
    }
  }
  return placed;
}

/** An empty row over one with values is a part of the header. */
function hasValuesBelow(text: string, rows: readonly SquareRow[], at: number): boolean {
  const below = rows[at + 1];
  if (!below || below.grid !== rows[at]?.grid) return false;
  return listSquares(below).some((square) => readSquare(text, square).held === 'value');
}

/** The kind that stands before the first outcome of a row: the last that is named. */
function kindBeside(row: SquareRow, first: number, matcher: Matcher): string | null {
  const named = row.squares.slice(0, first).flatMap((square) => (square ? matcher.rows(square) : []));
  return named.at(-1)?.row?.id ?? null;
}
