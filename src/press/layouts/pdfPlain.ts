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
  title: { zh: 'PDF 文本：按列分块，标签在后', en: 'PDF text in blocks by column, labels after' },
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
  if (table.id !== 'requests') return [...head, ...rows.flatMap((row) => row.map((cell) => textOf(cell)))];
  const cut = random.int(8, 18);
  const pages = [rows.slice(0, cut), rows.slice(cut)];
  return [...head, ...pages.flatMap((page, index) => [...printPage(page, random), `-${index + 2}-`])];
}

/** Some labels stand before their numbers; the others come at the end of the page, all together. */
function printPage(rows: readonly PrintRow[], random: Random): readonly string[] {
  const runs = cutRuns(rows, random).map((run) => printRun(run, random));
  const late = runs.flatMap((run) => run.late);
  return [...runs.flatMap((run) => run.now), ...(late.length > 0 ? [late.join('\n')] : [])];
}

function cutRuns(rows: readonly PrintRow[], random: Random): readonly (readonly PrintRow[])[] {
  if (rows.length === 0) return [];
  const size = random.pick([1, 1, 1, 2, 4, 10]);
  return [rows.slice(0, size), ...cutRuns(rows.slice(size), random)];
}

interface Run {
  readonly now: readonly string[];
  readonly late: readonly string[];
}

/** One row as label and numbers, or several as a block: a column after the other, a line for each row. */
function printRun(rows: readonly PrintRow[], random: Random): Run {
  const parts = rows.map(splitRow);
  const labels = centreGroups(parts.map((part) => part.labels.map((cell) => textOf(cell))));
  const columns = (parts[0]?.values ?? []).map((_, column) =>
    parts
      .map(({ values }) => values[column])
      .map((cell) => (cell ? textOf(cell) : ''))
      .join('\n'),
  );
  const early = rows.length === 1 && random.chance(0.7) ? labels.length : random.pick([0, 0, 1]);
  return { now: [...labels.slice(0, early), ...columns], late: labels.slice(early) };
}

/** A group's label stands in the middle of its rows, so it comes after the first of their labels. */
function centreGroups(labels: readonly (readonly string[])[]): readonly string[] {
  return labels.flatMap((own) => (own.length > 1 ? [...own].reverse() : own));
}
