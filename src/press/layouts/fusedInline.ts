import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** A row is one line without any separator: 一、本年新收政府信息公开申请数量3000003. */
export const fusedInline: Layout = {
  id: 'fused-inline',
  title: { zh: '标签与数字连写', en: 'Label and digits run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) =>
    printRows(draft, random.pick(['\n', '\n\n']), '\n', (row) => row.map((cell) => textOf(cell)).join('')),
};
