import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import { type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

/** The labels of several rows, then all their digits in one string; the extreme is a table that is one string. */
export const fusedTable: Layout = {
  id: 'fused-table',
  title: { zh: '多行数字连写', en: 'Digits of several rows run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const size = random.pick([2, 3, 5, 8, 25]);
    const gap = random.pick(['\n', '\n\n']);
    const table = (one: PrintTable) => (one.id === 'requests' ? printBatches(one, size) : printSingly(one)).join(gap);
    return toPrintedText(joinDraft(draft, { gap, table: (one) => (one.rows.length > 0 ? table(one) : '') }));
  },
};

function printBatches(table: PrintTable, size: number): readonly string[] {
  const head = table.rows
    .slice(0, table.head)
    .flat()
    .map((cell) => textOf(cell));
  const rows = table.rows.slice(table.head).map(splitRow);
  const starts = rows.map((_, index) => index).filter((index) => index % size === 0);
  const batches = starts.flatMap((start) => {
    const batch = rows.slice(start, start + size);
    const digits = batch.flatMap(({ values }) => values.map((cell) => textOf(cell))).join('');
    return [...batch.flatMap(({ labels }) => labels.map((cell) => textOf(cell))), digits];
  });
  return [...head, ...batches];
}

function printSingly(table: PrintTable): readonly string[] {
  return table.rows
    .map(splitRow)
    .flatMap(({ labels, values }) => [
      ...labels.map((cell) => textOf(cell)).filter((text) => text !== ''),
      ...(values.length > 0 ? [values.map((cell) => textOf(cell)).join('')] : []),
    ]);
}
