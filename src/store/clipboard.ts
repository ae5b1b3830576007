import { type Clipboard, toClipboard } from '../export/clipboard.ts';
import type { TableId } from '../report/form.ts';
import { TABLE_IDS } from '../report/forms.ts';
import { tableOf } from './lines.ts';
import type { Review } from './state.ts';

/** The table of the active cell, or the first one, as text and as HTML; null where the report has no table. */
export function toClipboardTable(review: Review): Clipboard | null {
  const table = activeTable(review);
  return table ? toClipboard({ ...review.report, cells: review.cells }, table) : null;
}

function activeTable({ report, work }: Review): TableId | undefined {
  const active = work.selection && tableOf(work.selection.active);
  return active ?? TABLE_IDS.find((id) => report.forms[id]);
}
