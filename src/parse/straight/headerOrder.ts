import type { Table } from '../../report/form.ts';
import type { Mark } from './mark.ts';

/** How many different headers are printed, notes and groups of columns included. */
export function countHeaders(marks: readonly Mark[]): number {
  return new Set(marks.flatMap(({ header, label }) => (header && label?.role === 'column' ? [label] : []))).size;
}

/** Whether every block's columns are headed once, in the form's order, before its first line. */
export function areHeadersInOrder(table: Table, marks: readonly Mark[]): boolean {
  if (table.printedAs === 'row') return isLineInOrder(table, marks);
  let block = -1;
  let columns: number[] = [];
  for (const { header, step } of marks) {
    if (header && header.column >= 0) columns.push(header.column);
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
function isInOrder(table: Table, block: number, printed: readonly number[]): boolean {
  const ids = table.blocks[block]?.columns.map(({ id }) => id) ?? [];
  const [group] = table.columnGroups.filter(({ last }) => last !== ids.at(-1));
  const first = group ? ids.indexOf(group.first) : 0;
  const plain = ids.map((_, column) => column);
  const early = [...plain.slice(0, first), ids.length - 1, ...plain.slice(first, -1)];
  const columns = printed.filter((column, index) => column !== printed[index - 1]);
  return isSame(columns.slice(-ids.length), plain) || (first > 0 && isSame(columns, early));
}

/** All columns of the first row, of the second and so on; the rows' own names in their order too. */
function isLineInOrder({ blocks: [block] }: Table, marks: readonly Mark[]): boolean {
  if (!block) return false;
  const columns = marks.flatMap(({ header }) => (header && header.column >= 0 ? [header.column] : []));
  const rows = marks.flatMap(({ label }) => (label?.role === 'row' && label.row ? [label.row.id] : []));
  return (
    isSame(
      columns,
      block.rows.flatMap(() => block.columns.map((_, column) => column)),
    ) &&
    isSame(
      rows,
      block.rows.map(({ id }) => id),
    )
  );
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
