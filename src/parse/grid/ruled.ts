import { toHan } from '../labels/labels.ts';
import type { Square, SquareRow } from './squares.ts';

/** A line of text with the place where it begins. */
interface TextLine {
  readonly from: number;
  readonly text: string;
}

/** A piece of a cell on one line of text, and the columns that it stands in. */
interface Piece {
  readonly column: number;
  readonly columnSpan: number;
  readonly from: number;
  readonly text: string;
}

/** `+----+----+`: the rule between two rows of a table drawn with characters. */
const RULE = /^[ \t]*\+(?:[-=:]{2,}\+){2,}[ \t]*$/;

/**
 * The rows of tables drawn with characters, whose cells are wrapped over several lines between two rules, as converters
 * write them: what stands between the same bars is one cell.
 */
export function toRuledRows(text: string): readonly SquareRow[] {
  if (!text.includes('+--') && !text.includes('+==')) return [];
  const rows: SquareRow[] = [];
  listBlocks(text).forEach((block, grid) => {
    const bounds = boundsOf(block);
    const bodies = cutAtRules(block);
    for (const body of bodies) rows.push(toRow(body, bounds, rows.length, grid));
  });
  return rows;
}

/** Runs of lines that begin with a bar or a rule, the first of them a rule. */
function listBlocks(text: string): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [];
  let open = false;
  let from = 0;
  for (const line of text.split('\n')) {
    const drawn = /^[ \t]*[+|]/.test(line);
    if (!open && drawn && RULE.test(line)) blocks.push([]);
    open = drawn && (open || RULE.test(line));
    if (open) blocks.at(-1)?.push({ from, text: line });
    from += line.length + 1;
  }
  return blocks;
}

/** Where the columns are parted, in half-width characters: at the signs of the rule that has the most. */
function boundsOf(block: readonly TextLine[]): readonly number[] {
  const rules = block.filter(({ text }) => RULE.test(text)).map(({ text }) => placesOf(text, '+'));
  return rules.reduce((most, places) => (places.length > most.length ? places : most), []);
}

function placesOf(line: string, sign: string): readonly number[] {
  const places: number[] = [];
  let width = 0;
  for (const character of line) {
    if (character === sign) places.push(width);
    width += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
  }
  return places;
}

function cutAtRules(block: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const bodies: TextLine[][] = [];
  for (const line of block) {
    if (RULE.test(line.text)) bodies.push([]);
    else bodies.at(-1)?.push(line);
  }
  return bodies.filter((body) => body.length > 0);
}

function toRow(body: readonly TextLine[], bounds: readonly number[], row: number, grid: number): SquareRow {
  const pieces = body.flatMap((line) => listPieces(line, bounds));
  const columns = Math.max(0, bounds.length - 1);
  const squares = new Array<Square | undefined>(columns).fill(undefined);
  for (const column of new Set(pieces.map((piece) => piece.column))) {
    const own = pieces.filter((piece) => piece.column === column);
    const columnSpan = Math.max(...own.map((piece) => piece.columnSpan));
    squares.fill(toSquare(own, row, columnSpan), column, column + columnSpan);
  }
  const distinct = [...new Set(squares)].filter((square) => square !== undefined);
  return { grid, columns, squares, distinct };
}

/** What stands between the bars of a line; a bar that is left out joins two columns. */
function listPieces({ from, text }: TextLine, bounds: readonly number[]): readonly Piece[] {
  const places = placesOf(text, '|');
  const bars = places.length === bounds.length ? [...bounds.keys()] : places.map((place) => nearest(bounds, place));
  const parts = text.split('|').slice(1, -1);
  let at = from + text.indexOf('|') + 1;
  return parts.flatMap((part, index): readonly Piece[] => {
    const start = at + part.length - part.trimStart().length;
    at += part.length + 1;
    const [column = 0, end = 0] = [bars[index], bars[index + 1]];
    const words = part
      .trim()
      .replace(/(?<=.)\\$/, '')
      .replace(/^\*\*|\*\*$/g, '');
    const offset = part.trim().startsWith('**') ? 2 : 0;
    return end > column ? [{ column, columnSpan: end - column, from: start + offset, text: words }] : [];
  });
}

/** The index of the bound nearest to a place: wide characters may be counted otherwise than they are drawn. */
function nearest(bounds: readonly number[], place: number): number {
  let best = 0;
  for (const [index, bound] of bounds.entries())
    if (Math.abs(bound - place) < Math.abs((bounds[best] ?? 0) - place)) best = index;
  return best;
}

/** A cell of all its pieces; it spans from the first to the last, which is more than itself where it is wrapped. */
function toSquare(pieces: readonly Piece[], row: number, columnSpan: number): Square {
  const filled = pieces.filter(({ text }) => text !== '');
  const [first = pieces[0]] = filled;
  const last = filled.at(-1) ?? first;
  const text = filled.map((piece) => piece.text).join('');
  const from = first?.from ?? 0;
  const span = { from, to: text === '' ? from : (last?.from ?? from) + (last?.text.length ?? 0) };
  const cell = { row, column: first?.column ?? 0, rowSpan: 1, columnSpan, span };
  return { cell, row, span, text, han: toHan(text), bare: toHan(text.replace(/\([^()]*\)$/, '')) };
}
