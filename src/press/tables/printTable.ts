import type { CellId } from '../../report/cell.ts';
import type { TableId } from '../../report/form.ts';

/** One cell of a table as a word processor holds it, before a layout takes it apart. */
export interface PrintCell {
  /** Its text, broken where the form breaks it: 商业 / 企业. */
  readonly lines: readonly string[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell of the form that it prints, or null for a label. */
  readonly cell: CellId | null;
}

export type PrintRow = readonly PrintCell[];

/** A table with its merged cells; a row holds only the cells that begin in it. */
export interface PrintTable {
  readonly id: TableId;
  readonly columns: number;
  /** How many rows are header. */
  readonly head: number;
  readonly rows: readonly PrintRow[];
}

export function labelCell(lines: readonly string[], columnSpan = 1, rowSpan = 1): PrintCell {
  return { lines, rowSpan, columnSpan, cell: null };
}

export function valueCell(cell: CellId, text: string, columnSpan = 1): PrintCell {
  return { lines: [text], rowSpan: 1, columnSpan, cell };
}

/** The text of a cell in one piece. */
export function textOf(cell: PrintCell, between = ''): string {
  return cell.lines.join(between);
}

export function isValue(cell: PrintCell): boolean {
  return cell.cell !== null;
}

/** The labels of a row and its values, in order. */
export function splitRow(row: PrintRow): { labels: PrintRow; values: PrintRow } {
  return { labels: row.filter((cell) => !isValue(cell)), values: row.filter(isValue) };
}
