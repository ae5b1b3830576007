import type { Span } from './span.ts';

/** `table.row.column`, e.g. `requests.new.total`; the ids are those of the forms and never change. */
export type CellId = string;

/**
 * What a cell holds. `blank`: printed and empty. `mark`: a sign in a number's place (`/`, `—`, `无`).
 * `unreadable`: something is printed that is no number. `absent`: the row or table is not printed.
 */
export type CellState = 'number' | 'blank' | 'mark' | 'unreadable' | 'absent';

/** `split`: cut out of fused digits. `moved`: its place was decided by the identities. `edited`: by the reviewer. */
export type Origin = 'read' | 'split' | 'moved' | 'edited';

/** What a cell says, without where it comes from: what an edit replaces. `value` is a number only in state `number`. */
export interface Reading {
  readonly value: number | null;
  readonly state: CellState;
}

export interface Cell extends Reading {
  readonly id: CellId;
  /** The characters as printed in the source; an edit leaves them alone. */
  readonly raw: string;
  /** Where `raw` stands in the source's text; empty (from = to) for a blank that has a place, null for none. */
  readonly span: Span | null;
  readonly origin: Origin;
  /** Other values that the text and the identities allow, the likeliest first; `value` is among them or null. */
  readonly candidates?: readonly number[];
}

/** The number that a cell counts as in a sum: a blank or a mark is 0, an unreadable one is not known. */
export function toAddend(cell: Reading | undefined): number | null {
  if (cell === undefined || cell.state === 'absent' || cell.state === 'unreadable') return null;
  return cell.state === 'number' ? cell.value : 0;
}
