import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { isValue, type PrintCell, type PrintTable, textOf } from '../tables/printTable.ts';
import { putPageMarks, wrapText } from './pages.ts';
import { type Placed, placeTexts, widthOf } from './placeTexts.ts';
import { type Square, toGrid } from './toGrid.ts';

/** A PDF's text with its columns kept by spaces: labels wrap above and below their numbers, group labels float between rows. */
export const pdfLayout: Layout = {
  id: 'pdf-layout',
  title: { zh: 'PDF 文本：按版面空格对齐', en: 'PDF text aligned by spaces' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const text = joinDraft(draft, {
      gap: '\n',
      table: (table) => `\n${printTable(table, random).join('\n')}\n`,
      paragraph: (paragraph) =>
        wrapText(`　　${paragraph}`, 30)
          .map((line) => line.replace(/^　+/, '    '))
          .join('\n'),
    });
    return toPrintedText(putPageMarks(text.split('\n'), random, ' '.repeat(random.int(20, 60))).join('\n'));
  },
};

/** Where the columns of each table begin, in half-width characters. */
const COLUMNS: Readonly<Record<PrintTable['id'], readonly number[]>> = {
  proactive: [0, 24, 40, 56],
  requests: [0, 8, 20, 50, 57, 64, 71, 78, 85, 92],
  disputes: Array.from({ length: 15 }, (_, index) => index * 7),
  statistics: [0, 58, 66],
};
const END = 8;

function printTable(table: PrintTable, random: Random): readonly string[] {
  const starts = COLUMNS[table.id];
  const empty = random.int(0, 2);
  return toGrid(table).flatMap((squares, at) => [
    ...printRow(squares, starts, random),
    ...Array<string>(at < table.head ? 0 : random.int(0, empty)).fill(''),
  ]);
}

interface Stood {
  readonly lines: readonly string[];
  readonly from: number;
  readonly cell: PrintCell;
}

/** A row's cells side by side: what is taller than one line stands around the line of the numbers. */
function printRow(squares: readonly Square[], starts: readonly number[], random: Random): readonly string[] {
  const stood = squares.flatMap(({ cell, first }, column) => (first ? [standCell(cell, column, starts)] : []));
  const tall = stood.filter(({ cell }) => cell.rowSpan > 9).flatMap(({ lines }) => [...lines, '', '']);
  const rest = stood.filter(({ cell }) => cell.rowSpan <= 9);
  const height = Math.max(...rest.map(({ lines }) => lines.length));
  const middle = random.chance(0.5) ? Math.floor(height / 2) : height - 1;
  const jitter = random.int(0, 1);
  const lines = Array.from({ length: height }, (_, line) =>
    placeTexts(rest.map((one) => placeLine(one, isValue(one.cell) ? line - middle : line, jitter))),
  );
  return [...tall, ...lines];
}

/** A label wrapped to its width; an upright one spaced out, as its strip comes out of a PDF. */
function standCell(cell: PrintCell, column: number, starts: readonly number[]): Stood {
  const from = starts[column] ?? 0;
  const next = starts[column + cell.columnSpan] ?? (starts.at(-1) ?? 0) + END;
  if (cell.rowSpan > 9) return { lines: [` ${[...textOf(cell)].join(' ').replace('本 年 度', '本年度')}`], from, cell };
  const room = Math.max(2, Math.floor((next - from - 1) / 2));
  return { lines: cell.lines.flatMap((line) => (isValue(cell) ? [line] : wrapText(line, room))), from, cell };
}

/** Numbers stand in the middle of their column, labels at its beginning. */
function placeLine({ lines, from, cell }: Stood, line: number, jitter: number): Placed {
  const text = lines[line] ?? '';
  const shift = isValue(cell) ? Math.max(0, 3 - Math.floor(widthOf(text) / 2)) + jitter : jitter;
  return { text, column: from + shift };
}
