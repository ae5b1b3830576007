import type { Grid, GridCell } from '../../report/source.ts';
import type { Span } from '../../report/span.ts';

/** Cells of hostile tables span millions; no report has a table beyond these. */
export const LIMITS = { rowSpan: 200, columnSpan: 100, columns: 256 } as const;

/** Places the cells of one table as browsers do: each in the first column that no cell above or before it covers. */
export interface GridBuilder {
  readonly startRow: () => void;
  /** Takes the cell's place at its start, and gives a function that says at its end which characters it holds. */
  readonly addCell: (rowSpan: number, columnSpan: number) => (span: Span) => void;
  /** The table, or null where it has no cell. */
  readonly finish: () => Grid | null;
}

export function createGridBuilder(): GridBuilder {
  const cells: GridCell[] = [];
  /** For each column the row from which on it is free. */
  const freeFrom: number[] = [];
  let row = -1;
  let column = 0;

  const addCell = (rowSpan: number, columnSpan: number): ((span: Span) => void) => {
    if (row < 0) startRow();
    while ((freeFrom[column] ?? 0) > row) column += 1;
    const place = { row, column, rowSpan, columnSpan: Math.min(columnSpan, LIMITS.columns - column) };
    if (place.columnSpan < 1) return () => {};
    for (let at = column; at < column + place.columnSpan; at += 1) freeFrom[at] = row + rowSpan;
    column += place.columnSpan;
    return (span) => cells.push({ ...place, span });
  };
  const startRow = (): void => {
    row += 1;
    column = 0;
  };
  return {
    startRow,
    addCell,
    finish: () => toGrid(cells, row + 1),
  };
}

/** Cells end in the order of their nesting, so that they are sorted; what spans beyond the last row ends there. */
function toGrid(cells: readonly GridCell[], rows: number): Grid | null {
  if (cells.length === 0) return null;
  const clamped = cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows - cell.row) }));
  return {
    rows,
    columns: clamped.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0),
    cells: clamped,
    span: {
      from: clamped.reduce((least, { span }) => Math.min(least, span.from), Number.MAX_SAFE_INTEGER),
      to: clamped.reduce((most, { span }) => Math.max(most, span.to), 0),
    },
  };
}
