import type { Layout } from '../layout.ts';
import { type PrintRow, splitRow, textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** Labels a paragraph each, the values of a row run together: 000, 202, 0000000. */
export const fusedRows: Layout = {
  id: 'fused-rows',
  title: { zh: '数字按行连写', en: 'Digits of a row run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const gap = random.pick(['\n', '\n\n']);
    return printRows(draft, gap, gap, (row) => printRow(row).join(gap));
  },
};

function printRow(row: PrintRow): readonly string[] {
  const { labels, values } = splitRow(row);
  const digits = values.map((cell) => textOf(cell)).join('');
  return [...labels.map((cell) => textOf(cell, '\n')), ...(values.length > 0 ? [digits || '\u00a0'] : [])];
}
