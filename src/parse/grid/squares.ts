import type { Grid, GridCell } from '../../report/source.ts';
import type { Span } from '../../report/span.ts';
import type { Folded } from '../fold/fold.ts';
import { toHan } from '../labels/labels.ts';

/** A cell of a grid with what it says, folded. */
export interface Square {
  readonly cell: GridCell;
  /** Its row among those of all grids, one below the other. */
  readonly row: number;
  readonly span: Span;
  readonly text: string;
  /** Its Han characters alone, as labels are compared by. */
  readonly han: string;
  /** The same without a note in brackets at its end. */
  readonly bare: string;
}

/** A row of a grid: for each column the square that covers it. */
export interface SquareRow {
  readonly grid: number;
  readonly columns: number;
  readonly squares: readonly (Square | undefined)[];
  /** The same squares, each once. */
  readonly distinct: readonly Square[];
}

/** Longer cells are running text or a page's layout: they hold neither a label nor a value. */
const LONGEST = 200;
/** More squares than any report has; the grids beyond are not read as tables. */
const MOST = 60_000;

/** The rows of all grids, one below the other. */
export function toSquareRows(folded: Folded, grids: readonly Grid[]): readonly SquareRow[] {
  const rows: SquareRow[] = [];
  let left = MOST;
  for (const [index, grid] of grids.entries()) {
    left -= grid.rows * grid.columns;
    if (left < 0) break;
    rows.push(...toRows(folded, grid, index, rows.length));
  }
  return rows;
}

function toRows(folded: Folded, grid: Grid, index: number, above: number): SquareRow[] {
  const rows = Array.from({ length: grid.rows }, () => new Array<Square | undefined>(grid.columns).fill(undefined));
  for (const cell of grid.cells) {
    const square = toSquare(folded, cell, above);
    for (const row of rows.slice(cell.row, cell.row + cell.rowSpan)) {
      row.fill(square, cell.column, cell.column + cell.columnSpan);
    }
  }
  return rows.map((squares) => ({
    grid: index,
    columns: grid.columns,
    squares,
    distinct: [...new Set(squares)].filter(isSquare),
  }));
}

function toSquare(folded: Folded, cell: GridCell, above: number): Square {
  const { from, to } = folded.toFolded(cell.span);
  const whole = to - from > LONGEST ? '' : folded.text.slice(from, to);
  const text = whole.trim();
  const start = text === '' ? from : from + whole.length - whole.trimStart().length;
  return {
    cell,
    row: above + cell.row,
    span: { from: start, to: start + text.length },
    text,
    han: toHan(text),
    bare: toHan(text.replace(/\([^()]*\)$/, '')),
  };
}

function isSquare(square: Square | undefined): square is Square {
  return square !== undefined;
}

/** The squares of a row, each once, from `column` on. */
export function listSquares(row: SquareRow | undefined, column = 0): readonly Square[] {
  const squares = row?.distinct ?? [];
  return column === 0 ? squares : squares.filter(({ cell }) => cell.column + cell.columnSpan > column);
}
