import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** A lone pipe leads each line, one cell a line; nothing says where a row ends. */
export const pipeLeading: Layout = {
  id: 'pipe-leading',
  title: { zh: '每行行首竖线', en: 'A lone leading pipe a line' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const lead = random.pick(['|', '| ', '|  ']);
    return printRows(draft, '\n', '\n', (row) => row.map((cell) => `${lead}${textOf(cell, ' ')}`).join('\n'));
  },
};
