import type { TableId } from '../report/form.ts';
import { TABLE_IDS } from '../report/forms.ts';
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

/** The table of the active cell, or the first one, for the clipboard. */
export function toClipboardTable(review: Review): { tsv: string; html: string } | null {
  const table = activeTable(review);
  return table ? { tsv: table, html: table } : null;
}

function activeTable({ report, work }: Review): TableId | undefined {
  return (
    TABLE_IDS.find((id) => work.selection?.active.startsWith(`${id}.`)) ?? TABLE_IDS.find((id) => report.forms[id])
  );
}
