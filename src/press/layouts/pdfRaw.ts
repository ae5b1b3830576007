import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';
import { putPageMarks, wrapText } from './pages.ts';

const LABEL_WIDTH = 23;
const LINE_WIDTH = 31;

/** A PDF read in its own order: label and values on one line, long labels wrapped, page marks wherever a page ends. */
export const pdfRaw: Layout = {
  id: 'pdf-raw',
  title: { zh: 'PDF 文本:标签后跟数字', en: 'PDF text: a label, then its numbers' },
  cells: 'any',
  blanks: 'lost',
  print: (draft, random) => {
    const text = joinDraft(draft, {
      gap: '\n',
      table: (table) => printTable(table, random),
      paragraph: (paragraph) => wrapText(paragraph, LINE_WIDTH).join('\n'),
    });
    return toPrintedText(putPageMarks(text.split('\n'), random).join('\n'));
  },
};

function printTable(table: PrintTable, random: Random): string {
  const upright = random.chance(0.6);
  return table.rows.flatMap((row, index) => printRow(row, index < table.head, upright)).join('\n');
}

function printRow(row: PrintRow, head: boolean, upright: boolean): readonly string[] {
  const { labels, values } = splitRow(row);
  if (values.length === 0)
    return head ? labels.flatMap((cell) => cell.lines) : [labels.map((cell) => textOf(cell)).join(' ')];
  const own = labels.at(-1);
  const groups = labels
    .slice(0, -1)
    .flatMap((cell) => (cell.rowSpan > 9 && upright ? [...textOf(cell)] : [textOf(cell)]));
  const numbers = values.map((cell) => textOf(cell)).join(' ');
  const wrapped = own ? wrapText(textOf(own), LABEL_WIDTH) : [];
  return [...groups, ...(wrapped.length > 1 ? [...wrapped, numbers] : [`${wrapped.join('')} ${numbers}`.trim()])];
}
