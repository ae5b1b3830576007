import type { Table } from '../../report/form.ts';
import { toCellId } from '../../report/forms.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import type { LineReading } from '../lines/lineReading.ts';
import type { Line } from '../lines/lines.ts';
import type { GridLine } from './gridLine.ts';
import type { Matcher } from './matcher.ts';
import { isHeader } from './rowLabels.ts';
import { listSquares, type Square, type SquareRow } from './squares.ts';
import { readSquare, type SquareValue, toChoices } from './values.ts';

/** What a row of a grid is read in. */
export interface GridContext {
  readonly text: string;
  readonly rows: readonly SquareRow[];
  readonly table: Table;
  readonly matcher: Matcher;
}

/** A square that may hold a value, and the column whose header stands above it, or null. */
interface Field extends SquareValue {
  readonly square: Square;
  readonly column: string | null;
}

/** Headers further above than this belong to another table. */
const HIGHEST = 80;

/** Reads the squares behind a label, up to the column `end`: by their headers, else by their order. */
export function readRow(context: GridContext, line: Line, label: Square, end: number): GridLine {
  const from = label.cell.column + label.cell.columnSpan;
  const squares = listSquares(context.rows[label.row], from).filter(
    (square) => square.cell.column < end && !context.matcher.isLabel(square),
  );
  const fields = squares.map((square) => toField(context, line, square));
  const isShort = context.rows[label.row]?.squares.at(-1) === undefined;
  return {
    ...readFields(context, line, fields, isShort ? 'short' : 'whole'),
    labelled: true,
    squares: [label, ...squares],
  };
}

function toField(context: GridContext, line: Line, square: Square): Field {
  return { square, ...readSquare(context.text, square), column: findColumn(context, line.block, square) };
}

type Fields = Pick<GridLine, 'line' | 'reading' | 'headed'>;

/** In a row that ends before the others a cell is lost, and those behind it stand under wrong headers. */
function readFields(context: GridContext, line: Line, fields: readonly Field[], row: 'short' | 'whole'): Fields {
  const headed = readHeaded(context, line, fields);
  const ordered = readOrdered(line, fields);
  if (headed.line.cells.length === line.cells.length && headed.reading.spare.length === 0) {
    return ordered && !isInOrder(context, line, fields)
      ? { ...headed, line, reading: readBoth(headed, ordered) }
      : headed;
  }
  if (ordered) return ordered;
  if (row === 'whole' && headed.headed > 0 && headed.reading.spare.length === 0) return headed;
  const values = fields.filter(({ held }) => held !== 'words');
  const reading = listChoices(values.map(toToken), line, PLAIN);
  return { line, reading, headed: 0 };
}

function toToken({ token }: Field) {
  return token;
}

/** Whether the headers stand in the form's order; where a merged header forgot its width, two of them change places. */
function isInOrder({ table }: GridContext, line: Line, fields: readonly Field[]): boolean {
  const ids = table.blocks[line.block]?.columns.map(({ id }) => id) ?? [];
  const places = fields.flatMap(({ column }) => (column === null ? [] : [ids.indexOf(column)]));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

/** By the headers, or in the form's order: the identities decide. */
function readBoth(headed: Fields, ordered: Fields): LineReading {
  return { ...headed.reading, choices: [...headed.reading.choices, ...ordered.reading.choices] };
}

/** Each value under the header of its column; the first where a merged cell was spread over several squares. */
function readHeaded({ table }: GridContext, line: Line, fields: readonly Field[]): Fields {
  const row = table.blocks[line.block]?.rows.find(({ id }) => id === line.row);
  const columns = table.blocks[line.block]?.columns ?? [];
  const found = columns.flatMap((column) => {
    const [field] = fields.filter((one) => one.column === column.id).sort(fullFirst);
    return field && row ? [{ field, cell: toCellId(table, row, column) }] : [];
  });
  const texts = new Set(found.map(({ field }) => `${field.column} ${field.token.text}`));
  const spare = fields.filter(
    ({ held, token, column }) => (held === 'value' || held === 'several') && !texts.has(`${column} ${token.text}`),
  );
  return {
    line: { ...line, cells: found.map(({ cell }) => cell), groups: [], order: [], signed: [] },
    reading: toReading(
      found.map(({ field }) => field),
      spare,
    ),
    headed: found.length,
  };
}

function fullFirst(a: Field, b: Field): number {
  return Number(a.held === 'nothing') - Number(b.held === 'nothing');
}

function toReading(fields: readonly Field[], spare: readonly Field[]): LineReading {
  return { kind: 'complete', choices: toChoices(fields), spare: spare.map(toToken) };
}

/** As many squares as the line has places, or as many values. */
function readOrdered(line: Line, fields: readonly Field[]): Fields | undefined {
  const places = line.cells.length;
  const open = fields.filter(({ held }) => held !== 'words');
  const values = open.filter(({ held }) => held !== 'nothing');
  const own = [open, values].find((some) => some.length === places);
  return own && { line, reading: toReading(own, []), headed: 0 };
}

/** The column of a block that the nearest header above a square names; null for none, or for several. */
export function findColumn({ rows, matcher }: GridContext, block: number, square: Square): string | null {
  const { column, columnSpan } = square.cell;
  const names = new Set<string>();
  for (let at = column; at < column + columnSpan; at++) {
    const name = findHeader(rows, matcher, block, square.row, at);
    if (name !== null) names.add(name);
  }
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

function findHeader(
  rows: readonly SquareRow[],
  matcher: Matcher,
  block: number,
  below: number,
  column: number,
): string | null {
  const columns = rows[below]?.columns;
  for (let at = below - 1; at >= Math.max(0, below - HIGHEST); at--) {
    if (rows[at]?.columns !== columns) return null;
    const square = rows[at]?.squares[column];
    const named = square ? matcher.columns(square.han).filter((name) => name.block === block) : [];
    const [name] = named;
    if (!square || !name || named.length > 1) continue;
    if (matcher.rows(square).length === 0 || isHeader(rows[at], matcher)) return name.column;
  }
  return null;
}
