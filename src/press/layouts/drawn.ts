import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';
import { wrapText } from './pages.ts';
import { widthOf } from './placeTexts.ts';
import { toGrid } from './toGrid.ts';

/** What draws a table: the bar between cells, and the rule between rows with its crossings. */
interface Strokes {
  readonly bar: string;
  readonly rule: string;
  readonly ends: readonly [left: string, crossing: string, right: string];
}

const STROKES: readonly [Strokes, ...Strokes[]] = [
  { bar: '│', rule: '─', ends: ['├', '┼', '┤'] },
  { bar: '┃', rule: '━', ends: ['┣', '╋', '┫'] },
  { bar: '║', rule: '═', ends: ['╠', '╬', '╣'] },
  { bar: '|', rule: '-', ends: ['+', '+', '+'] },
];

/** Tables drawn with characters, labels wrapped within their cells, some with a column of remarks that nobody filled in. */
export const drawn: Layout = {
  id: 'drawn',
  title: { zh: '制表符绘制的表格', en: 'Tables drawn with characters' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const strokes = random.pick(STROKES);
    const heads = random.chance(0.4) ? ['备注'] : [];
    const widest = random.pick([10, 14, 40]);
    return toPrintedText(joinDraft(draft, { gap: '\n', table: (table) => draw(table, strokes, heads, widest) }));
  },
};

/** `heads` are further columns; cells are wrapped at `widest` Han characters. */
function draw(table: PrintTable, strokes: Strokes, heads: readonly string[], widest: number): string {
  const rows = toGrid(table).map((squares, at) => [
    ...Array.from({ length: table.columns }, (_, column) => squares[column]).map((square) =>
      square?.first ? wrapText(textOf(square.cell), widest) : [''],
    ),
    ...heads.map((head) => [at === 0 ? head : '']),
  ]);
  const columns = Array.from({ length: table.columns + heads.length }, (_, column) => column);
  const widths = columns.map((column) => Math.max(...rows.flatMap((row) => row[column] ?? '').map(widthOf)));
  const rule = drawRule(strokes, widths);
  return [rule, ...rows.flatMap((row) => [...drawRow(row, strokes, widths), rule])].join('\n');
}

function drawRule({ rule, ends: [left, crossing, right] }: Strokes, widths: readonly number[]): string {
  return left + widths.map((width) => rule.repeat(width + 2)).join(crossing) + right;
}

function drawRow(row: readonly (readonly string[])[], { bar }: Strokes, widths: readonly number[]): readonly string[] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const cells = row.map((lines, column) => pad(lines[at] ?? '', widths[column] ?? 0));
    return `${bar} ${cells.join(` ${bar} `)} ${bar}`;
  });
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
