import { findTable } from '../../report/forms.ts';
import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import { labelCell, type PrintTable, valueCell } from './printTable.ts';
import type { Wording } from './wording.ts';

/** Section four: one line of fifteen values under three header rows. */
export function printDisputes(truth: Truth, wording: Wording, random: Random): PrintTable {
  const block = findTable('2021', 'disputes')?.blocks[0];
  const columns = block?.columns ?? [];
  const eaten = random.chance(0.06);
  const heads = columns
    .map((column) => wording.header(column.label))
    .map((lines) => (eaten ? lines.slice(0, 1) : lines));
  const values = (block?.rows ?? []).flatMap((row) =>
    columns.map((column) => {
      const id = `disputes.${row.id}.${column.id}`;
      return valueCell(id, truth.cells.get(id)?.text ?? '');
    }),
  );
  return {
    id: 'disputes',
    columns: 15,
    head: 3,
    rows: [
      [labelCell(['行政复议'], 5), labelCell(['行政诉讼'], 10)],
      [
        ...heads.map((lines) => labelCell(lines, 1, 2)),
        labelCell(['未经复议直接起诉'], 5),
        labelCell(['复议后起诉'], 5),
      ],
      [...heads, ...heads].map((lines) => labelCell(lines)),
      values,
    ],
  };
}
