import { type Cell, type CellId, toAddend } from '../report/cell.ts';
import type { Block, Group, Row, Table } from '../report/form.ts';
import { findTable, toCellId } from '../report/forms.ts';
import { toFullWidth } from '../report/fullWidth.ts';
import type { Report } from '../report/report.ts';

/** One amount of the flow, and the cell to go to for it: the first of those that it adds up. */
export interface FlowPart {
  readonly label: string;
  readonly value: number;
  readonly cell: CellId;
}

/** Where the requests of one column come from and where they go; the two sums are equal in a sound report. */
export interface Flow {
  readonly column: string;
  readonly incoming: readonly FlowPart[];
  readonly outgoing: readonly FlowPart[];
  readonly received: number;
  readonly accounted: number;
}

/** The flow of the requests table in the column of the active cell, or in the total; null without such a table, or where no number of it was read. */
export function toFlow(
  forms: Report['forms'],
  cells: ReadonlyMap<CellId, Cell>,
  active: CellId | undefined,
): Flow | null {
  const table = forms.requests && findTable(forms.requests, 'requests');
  const block = table?.blocks[0];
  if (!table || !block) return null;
  const name = active?.startsWith('requests.') ? active.slice(active.lastIndexOf('.') + 1) : 'total';
  const column = block.columns.find(({ id }) => id === name) ?? block.columns.at(-1);
  if (!column || !block.rows.some((row) => cells.get(toCellId(table, row, column))?.state === 'number')) return null;
  const partOf = (label: string, rows: readonly Row[]): FlowPart => {
    const ids = rows.map((row) => toCellId(table, row, column));
    const largest = ids.reduce((best, id) => (amount(cells, id) > amount(cells, best) ? id : best), ids[0] ?? '');
    return { label, value: ids.reduce((sum, id) => sum + amount(cells, id), 0), cell: largest };
  };
  const rowsOf = (...ids: readonly string[]): readonly Row[] => block.rows.filter(({ id }) => ids.includes(id));
  const incoming = [partOf('新收', rowsOf('new')), partOf('上年结转', rowsOf('carried_in'))];
  const outcomes = listOutcomes(table, block).map(({ label, rows }) => partOf(label, rows));
  const outgoing = [...outcomes, partOf('结转下年', rowsOf('carried_out'))];
  return { column: column.label, incoming, outgoing, received: sum(incoming), accounted: sum(outgoing) };
}

interface Outcome {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** The outcomes of section three: each group of rows is one, and each row that stands in none. */
function listOutcomes(table: Table, block: Block): readonly Outcome[] {
  const [all, ...groups] = table.rowGroups;
  const inAll = all ? rowsBetween(block, all).filter(({ id }) => id !== 'total') : [];
  const outcomes: Outcome[] = [];
  for (const row of inAll) {
    const group = groups.find((candidate) => rowsBetween(block, candidate).includes(row));
    if (!group) outcomes.push({ label: shorten(row.label), rows: [row] });
    else if (group.first === row.id) outcomes.push({ label: shorten(group.label), rows: rowsBetween(block, group) });
  }
  return outcomes;
}

function rowsBetween(block: Block, { first, last }: Group): readonly Row[] {
  const place = (id: string): number => block.rows.findIndex((row) => row.id === id);
  return block.rows.slice(place(first), place(last) + 1);
}

/** `(二)部分公开(区分处理的,…)` without its number and its note. */
function shorten(label: string): string {
  return toFullWidth(label.replace(/^\([^)]*\)/, '').split('(')[0] ?? label);
}

function amount(cells: ReadonlyMap<CellId, Cell>, id: CellId): number {
  return Math.max(0, toAddend(cells.get(id)) ?? 0);
}

function sum(parts: readonly FlowPart[]): number {
  return parts.reduce((total, part) => total + part.value, 0);
}
