import type { Layout } from '../layout.ts';
import { type PrintRow, splitRow, textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

type PrintRowText = (row: PrintRow) => string;

const WAYS: readonly [PrintRowText, ...PrintRowText[]] = [
  (row) => row.map((cell) => textOf(cell)).join('\n'),
  (row) => [...labelsOf(row), valuesOf(row).join('')].join('\n'),
  (row) => [...labelsOf(row), valuesOf(row).join(' ')].join('\n'),
  (row) => `${[...labelsOf(row), ...valuesOf(row)].join('\t')}`,
  (row) => `${[...labelsOf(row), ...valuesOf(row)].join(' | ')} |`,
];

/** Rows that were typed by different hands: fused, by spaces, by tabs, one value a line, all in one table. */
export const mixedRows: Layout = {
  id: 'mixed-rows',
  title: { zh: '各行写法不一', en: 'Every row in another way' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => printRows(draft, '\n', '\n', (row) => random.pick(WAYS)(row)),
};

function labelsOf(row: PrintRow): readonly string[] {
  return splitRow(row).labels.map((cell) => textOf(cell));
}

function valuesOf(row: PrintRow): readonly string[] {
  return splitRow(row).values.map((cell) => textOf(cell));
}
