import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import type { Proposal } from '../lines/assign.ts';
import { linesOf } from '../lines/lines.ts';
import { withoutCodes } from '../locate/codes.ts';
import { areRowsOfForm } from '../locate/formRows.ts';
import type { Frame } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';
import { findDisputes } from './disputes.ts';
import type { GridLine } from './gridLine.ts';
import { type Matcher, matcherOf } from './matcher.ts';
import { readRow } from './readRow.ts';
import { findRowLabels, type RowLabel } from './rowLabels.ts';
import { listSquares, type Square, type SquareRow } from './squares.ts';
import { turnGrids } from './turned.ts';
import { findUnlabelled } from './unlabelled.ts';
import { readSquare } from './values.ts';

/** A table as a grid holds it: where it stands and what its cells can be read as. */
export interface GridReading {
  readonly frame: Frame;
  readonly proposal: Proposal;
}

/**
 * Reads by grid: a value belongs to the row that is named beside it and the column that is named above it. A form without
 * a value, as notices and annexes print it, gives way to one that is filled in.
 */
export function readByGrid(text: string, rows: readonly SquareRow[], table: Table): GridReading | undefined {
  const first = readAmong(text, rows, table);
  if (!first || hasValues(first)) return first;
  const turned = readTurned(text, rows, table);
  if (turned && hasValues(turned)) return turned;
  const second = readAmong(text, withoutRegion(rows, first.frame.region), table);
  return second && hasValues(second) ? second : first;
}

/** A table whose lines are the columns of its grid. */
function readTurned(text: string, rows: readonly SquareRow[], table: Table): GridReading | undefined {
  return table.id === 'requests' ? readAmong(text, turnGrids(rows), table) : undefined;
}

function hasValues({ proposal }: GridReading): boolean {
  return proposal.lines.some(({ reading }) => reading.choices[0]?.some(({ state }) => state !== 'blank'));
}

/** The same rows with nothing in those of a region, so that every square keeps its place. */
function withoutRegion(rows: readonly SquareRow[], { from, to }: Span): readonly SquareRow[] {
  const isIn = (square: Square | undefined) => square !== undefined && square.span.from >= from && square.span.to <= to;
  return rows.map((row) =>
    row.squares.some(isIn) ? { ...row, squares: row.squares.map(() => undefined), distinct: [] } : row,
  );
}

function readAmong(text: string, rows: readonly SquareRow[], table: Table): GridReading | undefined {
  if (rows.length === 0) return undefined;
  const matcher = matcherOf(table);
  const lines =
    table.printedAs === 'row' ? findDisputes(text, rows, table, matcher) : findLines(text, rows, table, matcher);
  if (!isTable(table, lines)) return undefined;
  const used = new Set(lines.flatMap(({ squares }) => squares));
  const rest = listRest(rows, used, matcher);
  const spare = rest.flatMap((square) => readSquare(text, square)).filter(({ held }) => held === 'value');
  const words = rest.filter((square) => square.han.length >= 3 && readSquare(text, square).held === 'words');
  return {
    frame: { table, region: regionOf(used), headersLost: shareLost(table, rows, used, matcher), words: words.length },
    proposal: {
      reader: 'grid',
      blanks: 'kept',
      lines,
      spare: withoutCodes([...listSpare(lines), ...spare.map(({ token }) => token).filter(isNumber)]),
    },
  };
}

function listSpare(lines: readonly GridLine[]): readonly Token[] {
  return lines.flatMap(({ reading }) => reading.spare);
}

function isNumber(token: Token): boolean {
  return token.kind === 'number';
}

function findLines(text: string, rows: readonly SquareRow[], table: Table, matcher: Matcher): readonly GridLine[] {
  const labels = findRowLabels(table, rows, matcher);
  const lines = new Map(linesOf(table).map((line) => [line.row, line]));
  const labelled = labels.flatMap((label, index) => {
    const line = lines.get(label.label.row?.id ?? '');
    return line ? [readRow({ text, rows, table, matcher }, line, label.square, endOf(labels, index))] : [];
  });
  return [...labelled, ...findUnlabelled({ text, rows, table, matcher }, labelled)];
}

/** The column in which the next label of the same row begins, where two tables stand side by side. */
function endOf(labels: readonly RowLabel[], index: number): number {
  const next = labels[index + 1];
  return next?.square.row === labels[index]?.square.row && next ? next.square.cell.column : Number.POSITIVE_INFINITY;
}

function isTable(table: Table, lines: readonly GridLine[]): boolean {
  if (table.printedAs === 'row') return lines.length > 0;
  const headed = lines.some((line) => line.headed > 0);
  if (!areRowsOfForm(table, new Set(lines.map(({ line }) => line.row)))) return false;
  return table.id === 'proactive' ? headed : lines.length >= 4;
}

/** The squares between the first and the last that are used, in the same grids, that say something and are not used. */
function listRest(rows: readonly SquareRow[], used: ReadonlySet<Square>, matcher: Matcher): readonly Square[] {
  const at = [...used].map((square) => square.row);
  const grids = new Set(at.map((row) => rows[row]?.grid));
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const between = rows.slice(first, last + 1).filter((row) => grids.has(row.grid));
  const squares = new Set(between.flatMap((row) => listSquares(row)));
  return [...squares].filter((square) => square.text !== '' && !used.has(square) && !matcher.isLabel(square));
}

function regionOf(used: ReadonlySet<Square>) {
  const spans = [...used].map((square) => square.span);
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** The share of the form's columns that no square of the table's grids names. */
function shareLost(table: Table, rows: readonly SquareRow[], used: ReadonlySet<Square>, matcher: Matcher): number {
  const grids = new Set([...used].map((square) => rows[square.row]?.grid));
  const named = new Set<string>();
  for (const row of rows.filter(({ grid }) => grids.has(grid))) {
    for (const { han } of listSquares(row)) {
      for (const { block, column } of matcher.columns(han)) named.add(`${block} ${column}`);
    }
  }
  const columns = table.blocks.flatMap((block, at) => block.columns.map(({ id }) => `${at} ${id}`));
  if (table.id === 'statistics') return 0;
  return columns.filter((column) => !named.has(column)).length / columns.length;
}
