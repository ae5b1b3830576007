import type { CellId, CellState } from '../report/cell.ts';
import type { FormId, TableId } from '../report/form.ts';

/** What a report prints in one cell: the characters, and the number that they mean (null for a blank or a mark). */
export interface PrintedCell {
  readonly value: number | null;
  readonly state: CellState;
  readonly text: string;
}

/** An invented body that reports. */
export interface Body {
  /** As its report names it in title and signature: 云栖镇人民政府. */
  readonly name: string;
  /** Without the kind of organ: 云栖镇. */
  readonly place: string;
  /** What it calls itself: 我镇. */
  readonly self: string;
  /** The body above it, 松陵县. */
  readonly parent: string;
}

/** Everything that a report says in numbers and names, before it is laid out. */
export interface Truth {
  readonly body: Body;
  readonly year: number;
  /** Date of issue, ISO. */
  readonly issued: string;
  readonly forms: Readonly<Partial<Record<TableId, FormId>>>;
  readonly cells: ReadonlyMap<CellId, PrintedCell>;
}

/** A number as a report prints it at its plainest. */
export function toPrinted(value: number): PrintedCell {
  return { value, state: 'number', text: String(value) };
}

export const BLANK: PrintedCell = { value: null, state: 'blank', text: '' };

/** The number of a cell where it prints one, else 0. */
export function numberOf(truth: Truth, id: CellId): number {
  return truth.cells.get(id)?.value ?? 0;
}
