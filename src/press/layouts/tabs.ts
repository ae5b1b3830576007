import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** A browser's table copied as text: tabs between cells, nothing at all for cells merged from a row above. */
export const tabs: Layout = {
  id: 'tabs',
  title: { zh: '制表符分隔', en: 'Tabs, as copied from a browser' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const within = random.pick(['\n', ' ', '']);
    const end = random.pick(['', '\t']);
    return printRows(draft, '\n\n', '\n', (row) => row.map((cell) => textOf(cell, within)).join('\t') + end);
  },
};
