import type { CellId, Reading } from './cell.ts';

/** One correction by the reviewer: invertible, since it says both what was there and what is there now. */
export interface Edit {
  readonly cell: CellId;
  readonly from: Reading;
  readonly to: Reading;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly note: string;
}

/** The edit that takes `edit` back. */
export function invertEdit(edit: Edit): Edit {
  return { ...edit, from: edit.to, to: edit.from };
}
