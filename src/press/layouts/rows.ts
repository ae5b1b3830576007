import type { Draft } from '../draft.ts';
import { joinDraft, type Printed, toPrintedText } from '../layout.ts';
import type { PrintRow } from '../tables/printTable.ts';

/** A text whose tables are their rows, each printed by itself, `between` each two of them. */
export function printRows(
  draft: Draft,
  gap: string,
  between: string,
  printRow: (row: PrintRow, columns: number) => string,
): Printed {
  const content = joinDraft(draft, {
    gap,
    table: ({ rows, columns }) => rows.map((row) => printRow(row, columns)).join(between),
  });
  return toPrintedText(content);
}
