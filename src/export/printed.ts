import type { Cell } from '../report/cell.ts';
import type { TableId } from '../report/form.ts';
import { findTable, TABLE_IDS } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { disarm, toCsv } from './csv.ts';
import { layOutTable } from './layOut.ts';
import { type Sheet, toMatrix } from './sheet.ts';

/** All tables of a report as the official forms lay them out, each under its section's heading; edits are the caller's. */
export function toPrintedCsv(report: Report): string {
  const printed = TABLE_IDS.filter((id) => report.forms[id]);
  return toCsv(
    printed.flatMap((id, index) => [
      ...(index > 0 ? [[]] : []),
      [findForm(report, id)?.section ?? ''],
      ...toPrintedTable(report, id),
    ]),
  );
}

/** A table as rows of texts; a merged box has its text in its first place. None where the report has no such table. */
export function toPrintedTable(report: Report, id: TableId): readonly (readonly string[])[] {
  return toMatrix(toSheet(report, id));
}

/** The same with its merged boxes. */
export function toSheet(report: Report, id: TableId): Sheet {
  const table = findForm(report, id);
  return table ? layOutTable(table, (cell) => showCell(report.cells.get(cell))) : [];
}

function findForm({ forms }: Report, id: TableId) {
  const form = forms[id];
  return form && findTable(form, id);
}

/** The number, or what is printed in its place. */
function showCell(cell: Cell | undefined): string {
  if (!cell || cell.state === 'absent' || cell.state === 'blank') return '';
  return cell.value === null ? disarm(cell.raw) : String(cell.value);
}
