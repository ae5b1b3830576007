import { describe, expect, test } from 'vitest';
import { renderCase } from '../press/pressCase.ts';
import { PRESS_CASES } from '../press/pressCases.ts';
import { readHtml } from '../read/html/readHtml.ts';
import { readBytes } from '../read/readSource.ts';
import type { Grid, Source } from '../report/source.ts';
import { judge } from './accuracy/judge.ts';
import { stageRead } from './stages.ts';

/** A page of A4, in points; what is drawn stands between its margins. */
const PAGE = { width: 595, height: 842, margin: 50 };
const SIZE = 8;
const LEADING = 11;

/** Reports of the press, drawn as PDF files by an office's printer: its tables with lines, broken where a page ends. */
describe.each(['html', 'html-spread', 'html-wps'])('%s', (id) => {
  const one = PRESS_CASES.find((found) => found.id === id);
  if (!one) throw new Error(id);
  test.each(Array.from({ length: 8 }, (_, seed) => seed + 1))('report %i is read as it is printed', async (seed) => {
    const { content, truth, names, year } = renderCase(one, seed);
    const file = toFile(drawPages(readHtml(id, content)));
    const { report, findings } = await stageRead(id, await readBytes(`${id}.pdf`, file));
    const verdict = judge({ cells: truth.cells, names, year }, report, findings);
    expect(verdict).toMatchObject({ differences: [], organizationRight: true, yearRight: true });
  });
});

/** What is drawn on one page after the other, top down. */
interface Pen {
  readonly pages: string[][];
  y: number;
}

function drawPages({ text, grids }: Source): readonly string[] {
  const pen: Pen = { pages: [[]], y: PAGE.height - PAGE.margin };
  let from = 0;
  for (const grid of grids) {
    const spans = grid.cells.map(({ span }) => span);
    drawText(pen, text.slice(from, Math.min(...spans.map((span) => span.from))));
    drawGrid(pen, text, grid);
    from = Math.max(...spans.map((span) => span.to));
  }
  drawText(pen, text.slice(from));
  return pen.pages.map((page) => page.join('\n'));
}

function drawText(pen: Pen, text: string): void {
  for (const line of text.split('\n').flatMap((one) => wrap(one.trim(), PAGE.width - 2 * PAGE.margin))) {
    makeRoom(pen, LEADING);
    draw(pen, write(line, PAGE.margin, pen.y - SIZE));
    pen.y -= LEADING;
  }
  pen.y -= LEADING;
}

/** The labels' columns are wide, those of one value each narrow; a row is as high as its highest cell of one row needs. */
function drawGrid(pen: Pen, text: string, { cells }: Grid): void {
  const count = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const rows = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const hasLabels = count > 8 && count < 12;
  const widths = Array.from({ length: count }, (_, at) => (hasLabels ? (at < count - 7 ? 60 : 40) : 480 / count));
  const edges = [PAGE.margin];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  const edge = (at: number) => edges[at] ?? 0;
  const linesOf = ({ span, column, columnSpan }: Grid['cells'][number]) =>
    wrap(text.slice(span.from, span.to).replace(/\s+/g, ' '), edge(column + columnSpan) - edge(column) - 4);
  for (let row = 0; row < rows; row++) {
    const here = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan);
    const low = here.filter(({ rowSpan }) => rowSpan === 1);
    const height = LEADING * Math.max(1, ...low.map((cell) => linesOf(cell).length)) + 4;
    makeRoom(pen, height);
    for (const cell of here) {
      const [left, right, top, bottom] = [
        edge(cell.column),
        edge(cell.column + cell.columnSpan),
        pen.y,
        pen.y - height,
      ];
      const isFirst = cell.row === row;
      const isOpen = !isFirst && top < PAGE.height - PAGE.margin;
      draw(pen, `${left} ${top} m ${left} ${bottom} l ${right} ${top} m ${right} ${bottom} l S`);
      if (!isOpen) draw(pen, `${left} ${top} m ${right} ${top} l S`);
      if (cell.row + cell.rowSpan === row + 1 || pen.y - height < PAGE.margin + 30)
        draw(pen, `${left} ${bottom} m ${right} ${bottom} l S`);
      if (isFirst)
        linesOf(cell).forEach((line, at) => void draw(pen, write(line, left + 2, top - SIZE - 2 - at * LEADING)));
    }
    pen.y -= height;
  }
}

function makeRoom(pen: Pen, height: number): void {
  if (pen.y - height >= PAGE.margin) return;
  draw(pen, write(`— ${pen.pages.length} —`, PAGE.width / 2, 30));
  pen.pages.push([]);
  pen.y = PAGE.height - PAGE.margin;
}

function draw({ pages }: Pen, operators: string): void {
  pages.at(-1)?.push(operators);
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const own = character > '\u2e80' ? SIZE : SIZE / 2;
    if (used + own > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += own;
  }
  return line === '' ? lines : [...lines, line];
}

/** Half-width characters take half a column each, as the font's own widths say. */
function write(text: string, x: number, y: number): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `BT /F ${SIZE} Tf ${x} ${y} Td <${codes.join('')}> Tj ET`;
}

function toFile(pages: readonly string[]): Uint8Array {
  const font = 3 + 2 * pages.length;
  const numbers = pages.map((_, at) => 3 + 2 * at);
  return new TextEncoder().encode(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      `2 0 obj << /Type /Pages /Kids [${numbers.map((at) => `${at} 0 R`).join(' ')}] /Count ${pages.length} >> endobj`,
      ...pages.flatMap((content, at) => [
        `${3 + 2 * at} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${4 + 2 * at} 0 R /Resources << /Font << /F ${font} 0 R >> >> >> endobj`,
        `${4 + 2 * at} 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
      ]),
      `${font} 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${font + 1} 0 R] >> endobj`,
      `${font + 1} 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 [500] 2 95 500] /FontDescriptor ${font + 2} 0 R >> endobj`,
      `${font + 2} 0 obj << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >> endobj`,
      'trailer << /Root 1 0 R >>',
      '%%EOF',
    ].join('\n'),
  );
}
