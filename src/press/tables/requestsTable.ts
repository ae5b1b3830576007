import type { FormId, Group, Row, Table } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import type { Truth } from '../truth.ts';
import { labelCell, type PrintCell, type PrintRow, type PrintTable, valueCell } from './printTable.ts';
import type { Wording } from './wording.ts';

const LABEL_COLUMNS = 3;
const COLUMNS = 10;

/** Section three: three header rows, group labels merged over their rows, labels merged over the columns they leave free. */
export function printRequests(truth: Truth, form: FormId, wording: Wording): PrintTable {
  const table = findTable(form, 'requests');
  const rows = table?.blocks[0]?.rows ?? [];
  if (!table) return { id: 'requests', columns: COLUMNS, head: 0, rows: [] };
  const body = rows.map((row) => [...printLabels(table, rows, row, wording), ...printValues(truth, table, row)]);
  return { id: 'requests', columns: COLUMNS, head: 3, rows: [...printHead(table, wording), ...body] };
}

function printHead(table: Table, wording: Wording): readonly PrintRow[] {
  const labels = (table.blocks[0]?.columns ?? []).map((column) => wording.header(wording.label(column)));
  const [person = [], ...others] = labels;
  const total = others.pop() ?? [];
  return [
    [labelCell([table.note ?? ''], LABEL_COLUMNS, 3), labelCell(['申请人情况'], 7)],
    [labelCell(person, 1, 2), labelCell(['法人或其他组织'], 5), labelCell(total, 1, 2)],
    others.map((lines) => labelCell(lines)),
  ];
}

/** The group labels that begin at this row, then its own label over what is left of the label columns. */
function printLabels(table: Table, rows: readonly Row[], row: Row, wording: Wording): readonly PrintCell[] {
  const at = rows.indexOf(row);
  const around = table.rowGroups
    .map((group) => ({ group, ...extentOf(group, rows) }))
    .filter(({ from, to }) => from <= at && at <= to);
  const begins = around
    .filter(({ from }) => from === at)
    .map(({ group, from, to }) => labelCell([group.label], 1, to - from + 1));
  return [...begins, labelCell([wording.label(row)], LABEL_COLUMNS - around.length)];
}

function extentOf(group: Group, rows: readonly Row[]): { from: number; to: number } {
  const indexOf = (id: string) => rows.findIndex((row) => row.id === id);
  return { from: indexOf(group.first), to: indexOf(group.last) };
}

function printValues(truth: Truth, table: Table, row: Row): PrintRow {
  return (table.blocks[0]?.columns ?? []).map((column) => {
    const id = `requests.${row.id}.${column.id}`;
    return valueCell(id, truth.cells.get(id)?.text ?? '');
  });
}
