import type { CellId } from '../report/cell.ts';
import type { Table } from '../report/form.ts';
import { toCellId } from '../report/forms.ts';
import type { Groups } from './split.ts';

/** A line of values as the form prints it: the cells in order and how they add up. */
export interface Line {
  /** The row's id; the disputes table is one line of all its rows. */
  readonly row: string;
  readonly block: number;
  readonly cells: readonly CellId[];
  readonly groups: Groups;
}

/** The lines of a table in printed order. */
export function linesOf(table: Table): readonly Line[] {
  const lines = table.blocks.flatMap((block, index) =>
    block.rows.map((row) => ({
      row: row.id,
      block: index,
      cells: block.columns.map((column) => toCellId(table, row, column)),
      groups: block.columns.at(-1)?.id === 'total' ? [block.columns.length] : [],
    })),
  );
  if (table.printedAs === 'grid') return lines;
  const cells = lines.flatMap((line) => line.cells);
  return [{ row: '*', block: 0, cells, groups: lines.flatMap((line) => line.groups) }];
}
