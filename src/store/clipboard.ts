import type { TableId } from '../report/form.ts';
import { TABLE_IDS } from '../report/forms.ts';
import type { Review } from './state.ts';

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
