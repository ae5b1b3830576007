import { applyEdits } from '../report/apply.ts';
import type { Cell, CellId } from '../report/cell.ts';
import type { Finding } from '../report/finding.ts';
import { findTable, listPlaces, type Place, TABLE_IDS } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { disarm, toCsv } from './csv.ts';
import type { Reviewed } from './document.ts';

/** `printed` is the number as it was read, before any edit; `flags` the rules whose findings touch the cell, without those set aside. */
const COLUMNS =
  'organization,year,form,table,row,column,row_label,column_label,value,unit,state,raw,from,to,origin,printed,flags';

/** One row a cell, in the order in which the forms print them; cells that are not printed have none. */
export function toTidyCsv({ report, findings, edits, decisions = [] }: Reviewed): string {
  const cells = applyEdits(report.cells, edits);
  const aside = new Set(decisions.flatMap(({ subject, decision }) => (decision === 'dismissed' ? [subject] : [])));
  const flags = listFlags(findings.filter(({ id }) => !aside.has(id)));
  const rows = listReportPlaces(report).flatMap((place) => {
    const cell = cells.get(place.id);
    return cell && cell.state !== 'absent' ? [toRow(report, place, cell, flags.get(place.id) ?? [])] : [];
  });
  return toCsv([COLUMNS.split(','), ...rows]);
}

function listReportPlaces({ forms }: Report): readonly Place[] {
  return TABLE_IDS.flatMap((id) => {
    const table = forms[id] && findTable(forms[id], id);
    return table ? listPlaces(table) : [];
  });
}

function toRow(report: Report, { table, row, column, unit }: Place, cell: Cell, flags: readonly string[]): string[] {
  const texts = [report.organization ?? '', toText(report.year), table.form, table.id, row.id, column.id];
  const values = [toText(cell.value), unit, cell.state, cell.raw, toText(cell.span?.from), toText(cell.span?.to)];
  const printed = toText(report.cells.get(cell.id)?.value);
  return [...texts, row.label, column.label, ...values, cell.origin, printed, flags.join(' ')].map(disarm);
}

function toText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function listFlags(findings: readonly Finding[]): ReadonlyMap<CellId, readonly string[]> {
  const flags = new Map<CellId, readonly string[]>();
  for (const { rule, cells } of findings) {
    for (const id of cells) flags.set(id, [...new Set([...(flags.get(id) ?? []), rule])]);
  }
  return flags;
}
