import type { Layout } from '../layout.ts';
import { type PrintRow, textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** One cell a line with a trailing pipe, a pipe alone where a row begins, and a run of pipes for merged cells. */
export const pipeCells: Layout = {
  id: 'pipe-cells',
  title: { zh: '每行一格，行尾竖线', en: 'One cell a line with a trailing pipe' },
  cells: 'any',
  blanks: 'kept',
  print: (draft) => printRows(draft, '\n', '\n', printRow),
};

function printRow(row: PrintRow, columns: number): string {
  const cells = row.map((cell) => `${textOf(cell, ' ')} |`);
  const remnants = '|'.repeat(columns - row.length);
  return ['|', ...cells, ...(remnants ? [remnants] : [])].join('\n');
}
