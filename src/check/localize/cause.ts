import type { CellId } from '../../report/cell.ts';
import type { Range } from './range.ts';

/** A number that must change, and what it may become. */
export interface Change extends Range {
  readonly cell: CellId;
}

/** What may have gone wrong at one place: together its changes mend what they touch and break nothing. */
export interface Fault {
  readonly changes: readonly Change[];
  /** The systematic damage that the changes undo; null for numbers that are wrong each by itself. */
  readonly operation: Operation | null;
}

/** A fault with the identities that do not hold, or cannot be told, and do once it is mended. */
export interface Cause extends Fault {
  readonly mends: readonly string[];
}

export interface Operation {
  readonly kind: OperationKind;
  /** The cells that it happened to, with those that kept their number. */
  readonly cells: readonly CellId[];
}

/**
 * `shifted`: a row one column too far right or left. `rearranged`: a row whose numbers stand in other columns.
 * `swapped`: two cells, or two rows, exchanged. `column-empty`: a column without numbers that its rows ask for.
 */
export type OperationKind =
  | 'shifted-right'
  | 'shifted-left'
  | 'rearranged'
  | 'cells-swapped'
  | 'rows-swapped'
  | 'column-empty';
