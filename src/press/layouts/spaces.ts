import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** A row a line, one space between cells, whatever their labels hold; nothing marks where a label ends. */
export const spaces: Layout = {
  id: 'spaces',
  title: { zh: '空格分隔', en: 'Cells separated by spaces' },
  cells: 'any',
  blanks: 'lost',
  print: (draft, random) => {
    const between = random.pick([' ', '  ', '\u3000', ' ']);
    return printRows(draft, '\n', '\n', (row) => row.map((cell) => textOf(cell, ' ')).join(between));
  },
};
