import { listSquares, type Square, type SquareRow } from './squares.ts';

/** Fewest columns of a grid whose lines may be its columns: a line's label and its values take fewer. */
const WIDE = 16;

/** The wide grids among some rows with rows and columns exchanged, or none where there are none. */
export function turnGrids(rows: readonly SquareRow[]): readonly SquareRow[] {
  const grids = new Map<number, SquareRow[]>();
  for (const row of rows) {
    if (row.columns < WIDE) continue;
    const grid = grids.get(row.grid);
    if (grid) grid.push(row);
    else grids.set(row.grid, [row]);
  }
  const turned: SquareRow[] = [];
  for (const grid of grids.values()) turned.push(...turn(grid, turned.length));
  return turned;
}

function turn(grid: readonly SquareRow[], above: number): readonly SquareRow[] {
  const [first] = grid;
  if (!first) return [];
  const turned = new Map<Square, Square>();
  for (const row of grid) for (const square of listSquares(row)) turned.set(square, turnSquare(square, above));
  return Array.from({ length: first.columns }, (_, column) => {
    const squares = grid.map(({ squares: own }) => {
      const square = own[column];
      return square && turned.get(square);
    });
    const distinct = [...new Set(squares)].filter((square) => square !== undefined);
    return { grid: first.grid, columns: grid.length, squares, distinct };
  });
}

function turnSquare(square: Square, above: number): Square {
  const { row, column, rowSpan, columnSpan } = square.cell;
  const cell = { ...square.cell, row: column, column: row, rowSpan: columnSpan, columnSpan: rowSpan };
  return { ...square, cell, row: above + column };
}
