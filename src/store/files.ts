import { titleOf } from './autosave.ts';
import type { Review } from './state.ts';
import { listEdits } from './work.ts';

export type ExportKind = 'json' | 'tidy' | 'printed';

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The review as a file of one of the fixed shapes. */
export function toFile(review: Review, kind: ExportKind): TextFile {
  const name = titleOf(review).replace(/[\\/:*?"<>|\s]+/g, '-');
  return {
    name: `${name}.json`,
    type: 'application/json',
    text: JSON.stringify({ kind, edits: listEdits(review.work) }),
  };
}
