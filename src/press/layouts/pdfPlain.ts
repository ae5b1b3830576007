import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';
import { wrapText } from './pages.ts';

/**
 * A PDF read block by block: here a row's label and its numbers, there ten rows column by column with their labels
 * after them, a label that comes too late, page marks between.
 */
export const pdfPlain: Layout = {
  id: 'pdf-plain',
  title: { zh: 'PDF 文本:按列分块,标签在后', en: 'PDF text in blocks by column, labels after' },
  cells: 'any',
  blanks: 'lost',
  print: (draft, random) => {
    const content = joinDraft(draft, {
      gap: '\n',
      table: (table) => printTable(table, random).join('\n\n'),
      paragraph: (paragraph) => wrapText(paragraph, 30).join('\n'),
    });
    return toPrintedText(content);
  },
};

function printTable(table: PrintTable, random: Random): readonly string[] {
  const head = table.rows.slice(0, table.head).flatMap((row) => row.map((cell) => textOf(cell, '\n')));
  const rows = table.rows.slice(table.head);
  if (table.id !== 'requests') return [...head, ...rows.flatMap((row) => printRow(row))];
  return [...head, ...printRuns(rows, random, 1)];
}

/** Row by row for a while, then a block by columns, a page mark, and so on. */
function printRuns(rows: readonly PrintRow[], random: Random, page: number): readonly string[] {
  if (rows.length === 0) return [];
  const size = random.int(2, 10);
  const run = rows.slice(0, size);
  const printed = random.chance(0.5) ? run.flatMap((row) => printRow(row)) : printBlock(run, random);
  const mark = random.chance(0.3) ? [`-${page}-`] : [];
  return [...printed, ...mark, ...printRuns(rows.slice(size), random, page + mark.length)];
}

function printRow(row: PrintRow): readonly string[] {
  return row.map((cell) => textOf(cell) || '\u00a0');
}

/** The block's numbers, a column after the other, then all its labels, or its labels first. */
function printBlock(rows: readonly PrintRow[], random: Random): readonly string[] {
  const parts = rows.map(splitRow);
  const width = Math.max(...parts.map(({ values }) => values.length));
  const columns = Array.from({ length: width }, (_, column) =>
    parts
      .map(({ values }) => values[column])
      .map((cell) => (cell ? textOf(cell) : '') || '\u00a0')
      .join('\n'),
  );
  const labels = parts.flatMap((part) => part.labels.map((cell) => textOf(cell))).join('\n');
  return random.chance(0.7) ? [...columns, labels] : [labels, ...columns];
}
