import type { Table } from '../../report/form.ts';
import { coresOf, toHan } from '../labels/labels.ts';
import { type Line, linesOf, NO_CELL } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import { slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { findPrintedLine } from './printedLine.ts';

/** The lines of a table with the cells that the text prints in each of them, in its own order. */
export interface PrintedLines {
  readonly lines: readonly Line[];
  /** `told`: headers on one line say so. `likely`: they stand on lines of their own, which may have changed places. */
  readonly columns: 'of the form' | 'told' | 'likely';
}

/** The columns of one block from the first to the last, by their index in the form; -1 for one that the form has not. */
interface Header {
  readonly columns: readonly number[];
  readonly lined: boolean;
  /** How many cells name them in a block of few, a merged one written out counted for each column that it spans. */
  readonly spread: number;
}

/**
 * The lines of a table as its headers say: a form that prints its columns in another order, or some of them alone,
 * gives each line its cells in that order.
 */
export function findPrintedLines(located: Located): PrintedLines {
  const { table } = located;
  const lines = linesOf(table);
  const single = table.printedAs === 'row' ? findPrintedLine(located) : undefined;
  if (single) return { lines: [single], columns: 'likely' };
  if (table.printedAs === 'row' || table.id === 'statistics' || located.order === 'scattered')
    return { lines, columns: 'of the form' };
  const headers = findHeaders(located);
  if (headers.size === 0) return { lines, columns: 'of the form' };
  const lined = [...headers.values()].every((header) => header.lined);
  return {
    lines: lines.map((line) => withColumns(line, headers.get(line.block))),
    columns: lined ? 'told' : 'likely',
  };
}

function withColumns(line: Line, header: Header | undefined): Line {
  if (!header) return line;
  const { columns } = header;
  const placeOf = (column: number) => columns.indexOf(column);
  const total =
    columns.at(-1) === line.cells.length - 1 && !columns.includes(-1) && columns.length === line.cells.length;
  return {
    ...line,
    cells: columns.map((column) => line.cells[column] ?? NO_CELL),
    groups: total ? line.groups : [],
    order: line.order
      .map(([less, more]) => [placeOf(less), placeOf(more)] as const)
      .filter(([less, more]) => less >= 0 && more >= 0),
    signed: line.signed.map(placeOf).filter((place) => place >= 0),
  };
}

/** The headers of the blocks whose columns are not those of the form, each before its first row. */
function findHeaders({ table, tokens }: Located): ReadonlyMap<number, Header> {
  const lines = linesOf(table);
  const headers = new Map<number, Header>();
  const seen = new Set<number>();
  let above: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const label = token.occurrence?.label;
    if (label?.role === 'row') {
      const header = seen.has(label.block) ? undefined : toHeader(table, label.block, above);
      const line = lines.find(({ block }) => block === label.block);
      if (header && line && isBorneOut(tokens, index, line, header)) headers.set(label.block, header);
      seen.add(label.block);
      above = [];
    } else if (token.kind === 'number' || token.kind === 'mark') above = [];
    else above.push(token);
  }
  return headers;
}

/** A group of columns, whose members stand in its place, below it or behind it. */
const GROUP = -1;

/** The columns that tokens above a block name, or undefined where they are the form's own or cannot be told. */
function toHeader(table: Table, block: number, above: readonly Token[]): Header | undefined {
  const columns = table.blocks[block]?.columns ?? [];
  const names = [
    ...columns,
    ...(block === 0 ? table.columnGroups.filter(({ last }) => last !== columns.at(-1)?.id) : []),
  ];
  const cores = names.map(({ label }) => coresOf([label]));
  const found = above.flatMap((token) => {
    const at = token.occurrence ? cores.findIndex((core) => sharesCore(core, token.occurrence?.label.cores ?? [])) : -1;
    return at < 0 ? [] : [{ token, column: at < columns.length ? at : GROUP }];
  });
  const printed = found.filter(({ column }, index) => column !== found[index - 1]?.column);
  const order = placeGroup(printed.map(({ column }) => column));
  const own = order.filter((column) => column !== GROUP);
  if (own.length < 2 || new Set(own).size < own.length || order.length - own.length > 1) return undefined;
  if (own.length === columns.length && own.every((column, index) => column === index)) return undefined;
  const [first] = printed;
  const others = above.filter((token) => token.line === first?.token.line && isOtherHeader(token)).length;
  if (own.length < columns.length && (!isSubset(own, columns.length) || own.length + others >= columns.length))
    return undefined;
  return {
    columns: order,
    lined: printed.every(({ token }) => token.line === first?.token.line),
    spread: columns.length < 3 ? found.length : own.length,
  };
}

/** Words among the headers that are none of the form's: one of its columns by another name, perhaps. */
function isOtherHeader({ kind, text }: Token): boolean {
  return kind === 'text' && toHan(text).length > 1;
}

function sharesCore(a: readonly string[], b: readonly string[]): boolean {
  return a.some((core) => b.includes(core));
}

/** The members of a group in its own place, where all of them stand behind it. */
function placeGroup(printed: readonly number[]): readonly number[] {
  const at = printed.indexOf(GROUP);
  const members = printed.filter((column, index) => index > at && column >= MEMBERS.from && column < MEMBERS.to);
  if (at < 0 || members.length < MEMBERS.to - MEMBERS.from) return printed;
  const rest = (column: number) => column !== GROUP && !members.includes(column);
  return [...printed.slice(0, at).filter(rest), ...members, ...printed.slice(at).filter(rest)];
}

/** The kinds of bodies among the columns of section three. */
const MEMBERS = { from: 1, to: 6 };

/** Some columns alone, the last of the form among them. */
function isSubset(own: readonly number[], all: number): boolean {
  return own.at(-1) === all - 1 && own.every((column, index) => column > (own[index - 1] ?? -1));
}

/** The share of the lines that must have as many values as there are headers. */
const SHARE = 0.8;

/**
 * Whether the lines of a block, from its first on, have a value for each header: all that are printed, or most. Totals
 * that stand elsewhere than the form has them must be sums there, for a merged header's lines may change places.
 */
function isBorneOut(tokens: readonly Token[], from: number, line: Line, { columns, spread }: Header): boolean {
  const rows = listRows(tokens, from, line.block).filter((row) => row.length > 0);
  const whole = rows.filter(({ length }) => length === columns.length || length === spread);
  if (whole.length === 0 || whole.length < SHARE * rows.length) return false;
  const total = columns.indexOf(line.cells.length - 1);
  if (line.groups.length === 0 || total === columns.length - 1 || columns.includes(GROUP)) return true;
  return countSums(whole, total) > countSums(whole, columns.length - 1);
}

/** In how many rows the value at `place` is the sum of the others. */
function countSums(rows: readonly (readonly Token[])[], place: number): number {
  return rows.filter((row) => {
    const values = row.map((token) => slotOf(token).value ?? 0);
    return values.reduce((sum, value) => sum + value, 0) === 2 * (values[place] ?? 0);
  }).length;
}

/** The values of the lines of a block, line by line. */
function listRows(tokens: readonly Token[], from: number, block: number): readonly (readonly Token[])[] {
  const rows: Token[][] = [];
  for (const token of tokens.slice(from)) {
    const label = token.occurrence?.label;
    if (label?.role === 'row' && label.block === block) rows.push([]);
    else if (label && label.block > block) break;
    else if (token.kind === 'number' || token.kind === 'mark') rows.at(-1)?.push(token);
  }
  return rows;
}
