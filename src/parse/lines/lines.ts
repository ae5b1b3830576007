import type { CellId } from '../../report/cell.ts';
import type { Table } from '../../report/form.ts';
import { toCellId } from '../../report/forms.ts';
import { perTable } from '../labels/perTable.ts';
import type { Groups } from './groups.ts';

/** A line of values as the form prints it: the cells in order and how they add up. */
export interface Line {
  /** The row's id; the disputes table is one line of all its rows. */
  readonly row: string;
  readonly block: number;
  readonly cells: readonly CellId[];
  readonly groups: Groups;
  /** Pairs of places whose first value, signs apart, is seldom greater than the second, though no identity says so. */
  readonly order: readonly (readonly [less: number, more: number])[];
  /** The places that may hold a number below 0. */
  readonly signed: readonly number[];
}

/** A place of a line that is printed under a header that its form does not have. */
export const NO_CELL = '';

/** Columns of section two: what was made, repealed or changed this year is seldom more than what there is or was. */
const ORDER: readonly (readonly [less: string, more: string])[] = [
  ['issued', 'in_force'],
  ['repealed', 'in_force'],
  ['published', 'made'],
  ['published', 'total_public'],
  ['change', 'last_year'],
];

/** The lines of a table in printed order. */
export const linesOf = perTable(listLines);

function listLines(table: Table): readonly Line[] {
  const lines = table.blocks.flatMap((block, index) =>
    block.rows.map((row) => ({
      row: row.id,
      block: index,
      cells: block.columns.map((column) => toCellId(table, row, column)),
      groups: block.columns.at(-1)?.id === 'total' ? [block.columns.length] : [],
      order: orderOf(block.columns),
      signed: block.columns.flatMap(({ id }, place) => (id === 'change' ? [place] : [])),
    })),
  );
  if (table.printedAs === 'grid') return lines;
  const cells = lines.flatMap((line) => line.cells);
  return [{ row: '*', block: 0, cells, groups: lines.flatMap((line) => line.groups), order: [], signed: [] }];
}

function orderOf(columns: readonly { readonly id: string }[]): Line['order'] {
  const ids = columns.map(({ id }) => id);
  return ORDER.map(([less, more]) => [ids.indexOf(less), ids.indexOf(more)] as const).filter(
    ([less, more]) => less >= 0 && more >= 0,
  );
}
