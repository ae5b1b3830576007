import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';
import { putPageMarks, wrapText } from './pages.ts';

const LABEL_WIDTH = 23;
const LINE_WIDTH = 31;

/** A PDF read in its own order: label and values on one line, long labels wrapped, page marks wherever a page ends. */
export const pdfRaw: Layout = {
  id: 'pdf-raw',
  title: { zh: 'PDF 文本：标签后跟数字', en: 'PDF text: a label, then its numbers' },
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
  const habits = { upright: random.chance(0.6), wrap: random.pick(WRAPS) };
  return table.rows.flatMap((row, index) => printRow(row, index < table.head, habits)).join('\n');
}

/** Where the numbers of a wrapped label stand: after its last line, on its first, or between two of them. */
type Wrap = (label: readonly string[], numbers: string) => readonly string[];

const WRAPS: readonly [Wrap, ...Wrap[]] = [
  (label, numbers) => [...label, numbers],
  ([first = '', ...rest], numbers) => [`${first} ${numbers}`, ...rest],
  ([first = '', ...rest], numbers) => [first, numbers, ...rest],
  (label, numbers) => [...label.slice(0, -1), `${label.at(-1)} ${numbers}`],
];

interface Habits {
  readonly upright: boolean;
  readonly wrap: Wrap;
}

function printRow(row: PrintRow, head: boolean, { upright, wrap }: Habits): readonly string[] {
  const { labels, values } = splitRow(row);
  const texts = labels.map((cell) => textOf(cell));
  if (values.length === 0) return head ? labels.flatMap((cell) => cell.lines) : [texts.join(' ')];
  const groups = labels
    .slice(0, -1)
    .flatMap((cell) => (cell.rowSpan > 9 && upright ? [...textOf(cell)] : [textOf(cell)]));
  const numbers = values.map((cell) => textOf(cell)).join(' ');
  const own = wrapText(texts.at(-1) ?? '', LABEL_WIDTH);
  return [...groups, ...(own.length > 1 ? wrap(own, numbers) : [`${own.join('')} ${numbers}`.trim()])];
}
