import type { Layout } from '../layout.ts';
import { type PrintRow, textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** A row a line, a pipe behind each cell, a run of pipes for merged cells; the last row has none to spare. */
export const pipeRows: Layout = {
  id: 'pipe-rows',
  title: { zh: '行尾竖线', en: 'Rows with trailing pipes' },
  cells: 'any',
  blanks: 'kept',
  print: (draft) => printRows(draft, '\n', '\n', printRow),
};

function printRow(row: PrintRow, columns: number): string {
  const cells = row.map((cell) => `${textOf(cell, ' ')} |`).join(' ');
  const remnants = '|'.repeat(columns - row.length);
  return remnants ? `${cells} ${remnants}` : cells;
}
