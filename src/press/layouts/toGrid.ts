import type { PrintCell, PrintTable } from '../tables/printTable.ts';

/** One square of a table: the cell that covers it, and whether it is that cell's upper left square. */
export interface Square {
  readonly cell: PrintCell;
  readonly first: boolean;
}

/** The table with its merged cells spread over every square that they cover. */
export function toGrid(table: PrintTable): readonly (readonly Square[])[] {
  const grid: Square[][] = table.rows.map(() => []);
  table.rows.forEach((row, at) => {
    for (const cell of row) cover(grid, at, cell);
  });
  return grid;
}

function cover(grid: Square[][], at: number, cell: PrintCell): void {
  const row = grid[at] ?? [];
  let column = 0;
  while (row[column] !== undefined) column += 1;
  for (let down = 0; down < cell.rowSpan; down += 1) {
    for (let right = 0; right < cell.columnSpan; right += 1) {
      const target = grid[at + down];
      if (target) target[column + right] = { cell, first: down === 0 && right === 0 };
    }
  }
}
