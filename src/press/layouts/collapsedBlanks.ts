import type { Layout } from '../layout.ts';
import { type PrintRow, splitRow, textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** Blanks moved to the end of their row: `3 | 3 | |||||`. Which columns the numbers belong to, only the sums can tell. */
export const collapsedBlanks: Layout = {
  id: 'collapsed-blanks',
  title: { zh: '空格挤到行尾', en: 'Blanks collapsed to the end of their row' },
  cells: 'any',
  blanks: 'lost',
  print: (draft) => printRows(draft, '\n', '\n', printRow),
};

function printRow(row: PrintRow, columns: number): string {
  const { labels, values } = splitRow(row);
  const filled = [...labels, ...values].map((cell) => textOf(cell, ' ')).filter((text) => text !== '');
  return `${filled.map((text) => `${text} |`).join(' ')} ${'|'.repeat(columns - filled.length)}`.trim();
}
