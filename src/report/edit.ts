import type { CellId, Reading } from './cell.ts';
import type { Span } from './span.ts';

/** One correction by the reviewer: invertible, since it says both what was there and what is there now. */
export interface Edit {
  readonly cell: CellId;
  readonly from: Reading;
  readonly to: Reading;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note: string;
  /** Characters of the source that the reviewer named as the cell's: they become its `raw` and its span. */
  readonly taken?: Taken;
}

export interface Taken {
  readonly raw: string;
  readonly span: Span;
}

/** The edit that takes `edit` back. */
export function invertEdit(edit: Edit): Edit {
  const { cell, from, to, at, note } = edit;
  return { cell, from: to, to: from, at, note };
}
