import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** Every piped cell holds a newline before and after its text, so that a pipe stands on a line of its own. */
export const pipeNewlines: Layout = {
  id: 'pipe-newlines',
  title: { zh: '单元格内换行', en: 'A newline inside every piped cell' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const before = random.pick(['\n', '\n\n', '', '\n']);
    const after = random.pick(['\n', '\n\n', '\n', ' ']);
    return printRows(
      draft,
      '\n',
      '\n',
      (row) => `|${row.map((cell) => `${before}${textOf(cell, '\n')}${after}|`).join('')}`,
    );
  },
};
