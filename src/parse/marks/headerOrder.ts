import type { Block, Table } from '../../report/form.ts';
import type { Label } from '../labels/labels.ts';
import { perTable } from '../labels/perTable.ts';
import type { Mark } from './mark.ts';
import { isSingle } from './plan.ts';

/** How many different headers are printed, notes and groups of columns included. */
export function countHeaders(marks: readonly Mark[]): number {
  const printed = new Set<Label>();
  for (const { wording } of marks) {
    if (wording.header && wording.label?.role === 'column') printed.add(wording.label);
  }
  return printed.size;
}

/** The columns that each header printed may be of. */
type Columns = readonly (readonly number[])[];

/** Whether every block's columns are headed once, in the form's order, before its first line. */
export function areHeadersInOrder(table: Table, marks: readonly Mark[]): boolean {
  if (isSingle(table)) return true;
  if (table.printedAs === 'row') return isLineInOrder(table, marks);
  let block = -1;
  let columns: Columns[number][] = [];
  for (const { wording } of marks) {
    const { header, step } = wording;
    if (header && header.columns.length > 0) columns.push(header.columns);
    if (!step) continue;
    const own = step.line.block;
    if (own === block ? columns.length > 0 : own > block + 1 || !isInOrder(table, own, columns)) return false;
    block = own;
    columns = [];
  }
  return block === table.blocks.length - 1;
}

/**
 * The columns of a block from the first to the last. One behind a group of columns may be printed before its members;
 * where merged cells are written out, a line of headers may stand above the one that has them all.
 */
function isInOrder(table: Table, block: number, printed: Columns): boolean {
  const { plain, early } = ordersOf(table)[block] ?? NO_ORDERS;
  const columns = printed.filter((column, index) => column !== printed[index - 1]);
  return areOf(columns.slice(-plain.length), plain) || (early.length > 0 && areOf(columns, early));
}

/** The orders in which a block's columns may be printed: the form's, and the one with its last before a group's members. */
interface Orders {
  readonly plain: readonly number[];
  readonly early: readonly number[];
}

const NO_ORDERS: Orders = { plain: [], early: [] };

const ordersOf = perTable((table): readonly Orders[] => table.blocks.map((block) => toOrders(table, block)));

function toOrders(table: Table, { columns }: Block): Orders {
  const ids = columns.map(({ id }) => id);
  const [group] = table.columnGroups.filter(({ last }) => last !== ids.at(-1));
  const first = group ? ids.indexOf(group.first) : 0;
  const plain = ids.map((_, column) => column);
  return { plain, early: first > 0 ? [...plain.slice(0, first), ids.length - 1, ...plain.slice(first, -1)] : [] };
}

/** All columns of the first row, of the second and so on; the rows' own names in their order too. */
function isLineInOrder({ blocks: [block] }: Table, marks: readonly Mark[]): boolean {
  if (!block || isParentFirst(block.rows, marks)) return false;
  const { columns, rows } = block;
  let left = rows.length * columns.length;
  let named = rows.length;
  let before: string | undefined;
  for (let index = marks.length - 1; index >= 0; index--) {
    const { header, label } = marks[index]?.wording ?? NOTHING;
    if (header && header.columns.length > 0 && left > 0) {
      left--;
      if (!header.columns.includes(left % columns.length)) return false;
    }
    const row = label?.role === 'row' ? label.row?.id : undefined;
    if (row === undefined || row === before) continue;
    named--;
    if (row !== rows[named]?.id) return false;
    before = row;
  }
  return left === 0 && named === 0;
}

/** Whether what stands over the later rows is printed before the first one's name, so that its values are too. */
function isParentFirst([first]: Block['rows'], marks: readonly Mark[]): boolean {
  const parent = marks.findIndex(({ wording }) => wording.header && !wording.label);
  return parent >= 0 && parent < marks.findIndex(({ wording }) => wording.label?.row?.id === first?.id);
}

const NOTHING: Pick<Mark['wording'], 'header' | 'label'> = { header: null, label: null };

function areOf(printed: Columns, expected: readonly number[]): boolean {
  return (
    printed.length === expected.length && printed.every((columns, index) => columns.includes(expected[index] ?? -1))
  );
}
