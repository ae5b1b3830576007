import { columnOf, groupLines, toText } from './lines.ts';
import type { Box, Page, Word } from './page.ts';
import { findRuledTables, type RuledCell, type RuledTable } from './ruledTables.ts';
import { cutWord } from './words.ts';

/** A cell with what stands in it, line by line. */
export interface FilledCell {
  readonly left: number;
  readonly right: number;
  readonly rowSpan: number;
  readonly lines: readonly string[];
}

/** What stands on a page from its top to its bottom: lines of text, and tables by their rows; a picture is a page without words. */
export type Block =
  | { readonly kind: 'picture' }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly FilledCell[])[] };

export interface Line {
  readonly text: string;
  readonly top: number;
}

/** The blocks of a page in their order. */
export function listBlocks(page: Page): readonly Block[] {
  if (page.words.length === 0) return [{ kind: 'picture' }];
  const tables = [...findRuledTables(page)].sort((a, b) => a.top - b.top);
  const column = columnOf(page.words);
  const outside = page.words.filter((word) => !tables.some((table) => holds(table, word)));
  const edges = [...tables.map(({ top }) => top), Number.POSITIVE_INFINITY];
  return edges.flatMap((to, index) => {
    const from = edges[index - 1] ?? Number.NEGATIVE_INFINITY;
    const table = tables[index];
    return [...toLines(outside, from, to, column), ...(table ? [toTable(table, page.words)] : [])];
  });
}

/** The lines whose middle stands between two heights. */
function toLines(words: readonly Word[], from: number, to: number, column: number): readonly Block[] {
  const own = words.filter((word) => middleOf(word) > from && middleOf(word) <= to);
  const lines = groupLines(own).map((line) => ({ text: toText(line, column), top: line[0]?.top ?? 0 }));
  return lines.length > 0 ? [{ kind: 'lines', lines }] : [];
}

function toTable(table: RuledTable, words: readonly Word[]): Block {
  const own = words.filter((word) => holds(table, word));
  const parts = cutAtBorders(own, table.cells);
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  return { kind: 'table', rows: rows.map((cells) => cells.map((cell) => fill(cell, parts))) };
}

function fill(cell: RuledCell, words: readonly Word[]): FilledCell {
  const own = words.filter((word) => holds(cell, word));
  const column = columnOf(own);
  const lines = groupLines(own).map((line) => toText(line, column).trim());
  return { left: cell.left, right: cell.right, rowSpan: cell.rowSpan, lines: joinWrapped(lines) };
}

/** Chinese words go on where their cell's width broke them: 万, 元. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    if (HAN_END.test(before) && HAN_START.test(line)) joined[joined.length - 1] = before + line;
    else joined.push(line);
  }
  return joined;
}

const HAN_END = /[\u2e80-\u9fff\uf900-\uffef]$/;
const HAN_START = /^[\u2e80-\u9fff\uf900-\uffef]/;

/** Words that stand on both sides of a border, as digits of neighbouring cells can, cut there. */
function cutAtBorders(words: readonly Word[], cells: readonly RuledCell[]): readonly Word[] {
  return words.flatMap((word) => {
    const borders = cells
      .filter((cell) => isBeside(cell, word) && cell.right > word.left && cell.right < word.right)
      .map(({ right }) => right);
    return cutAt(
      word,
      borders.sort((a, b) => a - b),
    );
  });
}

function cutAt(word: Word, borders: readonly number[]): readonly Word[] {
  const parts: Word[] = [];
  let rest = word;
  for (const border of borders) {
    const [before, behind] = cutWord(rest, border);
    parts.push(before);
    rest = behind;
  }
  return [...parts, rest].filter(({ text }) => text !== '');
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

function isBeside({ top, bottom }: Box, word: Box): boolean {
  return middleOf(word) > top && middleOf(word) <= bottom;
}

/** Whether the middle of a word stands in a box. */
function holds(box: Box, word: Box): boolean {
  const middle = (word.left + word.right) / 2;
  return isBeside(box, word) && middle > box.left && middle <= box.right;
}
