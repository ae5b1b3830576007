import { linesOf } from '../lines/lines.ts';
import type { GridLine } from './gridLine.ts';
import { type GridContext, readRow } from './readRow.ts';
import { listSquares, type Square } from './squares.ts';
import { readSquare } from './values.ts';

/** Rows of values between two rows that are named, as many as the form has between them: their labels are lost. */
export function findUnlabelled(context: GridContext, labelled: readonly GridLine[]): readonly GridLine[] {
  const lines = linesOf(context.table);
  const rowOf = new Map(labelled.map(({ line, squares }) => [line.row, squares[0]?.row ?? -1]));
  const found: GridLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = index;
    while (index < lines.length && !rowOf.has(lines[index]?.row ?? '')) index++;
    const missing = lines.slice(first, index);
    const above = rowOf.get(lines[first - 1]?.row ?? '');
    const below = rowOf.get(lines[index]?.row ?? '');
    if (missing.length > 0 && above !== undefined && below !== undefined) {
      const squares = listLost(context, above, below);
      if (squares.length === missing.length) {
        missing.forEach((line, at) => {
          const label = squares[at];
          if (label) found.push({ ...readRow(context, line, label, Number.POSITIVE_INFINITY), labelled: false });
        });
      }
    }
    index++;
  }
  return found;
}

/** Between two rows, the square in the place of the label of each row that holds values. */
function listLost({ rows, text }: GridContext, above: number, below: number): readonly Square[] {
  return rows.slice(above + 1, Math.max(above + 1, below)).flatMap((row, at) => {
    const squares = listSquares(row);
    const value = squares.findIndex(
      (square) => square.row === above + 1 + at && readSquare(text, square).held === 'value',
    );
    const label = squares[value - 1];
    return label ? [label] : [];
  });
}
