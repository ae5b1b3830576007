import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { Column, FormId, Row, TableId } from '../report/form.ts';
import { findPlace } from '../report/forms.ts';
import { toFullWidth } from '../report/fullWidth.ts';

export type Forms = Readonly<Partial<Record<TableId, FormId>>>;

/** Sentences name a row without its number and its notes; these four rows as reviewers say them. */
const SPOKEN: Readonly<Record<string, string>> = {
  'requests.new': '新收',
  'requests.carried_in': '上年结转',
  'requests.total': '总计',
  'requests.carried_out': '结转下年',
};

/** A row or column as the form labels it, in the short form that a sentence takes. */
function toShortLabel(label: string): string {
  return toFullWidth(
    label
      .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+\.)/, '')
      .replace(/^其中,/, '')
      .replace(/\([^()]*\)/g, ''),
  );
}

export function nameRow(forms: Forms, id: CellId): string {
  const row = id.slice(0, id.lastIndexOf('.'));
  return SPOKEN[row] ?? shorten(findPlace(forms, id)?.row) ?? toShortLabel(row);
}

export function nameColumn(forms: Forms, id: CellId): string {
  return shorten(findPlace(forms, id)?.column) ?? toShortLabel(id.slice(id.lastIndexOf('.') + 1));
}

/** The short labels of the forms' rows and columns, worked out once. */
const SHORT = new WeakMap<Row | Column, string>();

function shorten(line: Row | Column | undefined): string | undefined {
  if (!line) return undefined;
  const short = SHORT.get(line) ?? toShortLabel(line.label);
  SHORT.set(line, short);
  return short;
}

/** The row's whole label, as the form prints it. */
export function labelRow(forms: Forms, id: CellId): string {
  const row = findPlace(forms, id)?.row;
  if (!row) return toFullWidth(id);
  const label = LABELS.get(row) ?? toFullWidth(row.label);
  LABELS.set(row, label);
  return label;
}

/** The whole labels of the forms' rows, worked out once. */
const LABELS = new WeakMap<Row, string>();

/** Row and column of a cell: `新收·自然人`; the row alone where the form has a single column. */
export function nameCell(forms: Forms, id: CellId): string {
  const place = findPlace(forms, id);
  if (!place || place.column.id === 'value') return nameRow(forms, id);
  return place.block.columns.length === 1 ? nameRow(forms, id) : `${nameRow(forms, id)}·${nameColumn(forms, id)}`;
}

/** What reviewers call the tables. */
export const TABLE_NAMES: Readonly<Record<TableId, Message>> = {
  proactive: { zh: '主动公开表', en: 'the proactive disclosure table' },
  requests: { zh: '依申请公开表', en: 'the requests table' },
  disputes: { zh: '复议诉讼表', en: 'the disputes table' },
  statistics: { zh: '统计表', en: 'the statistics table' },
};

export function toTable(id: CellId): TableId {
  return id.slice(0, id.indexOf('.')) as TableId;
}
