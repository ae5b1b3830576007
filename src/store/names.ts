import { nameCell as sayShortly } from '../check/names.ts';
import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
import { findPlace } from '../report/forms.ts';
import { toFullWidth } from '../report/fullWidth.ts';
import type { Report } from '../report/report.ts';

/** What reviewers call the tables. */
export const TABLE_NAMES: Readonly<Record<TableId, Message>> = {
  proactive: { zh: '主动公开', en: 'Proactive' },
  requests: { zh: '依申请公开', en: 'Requests' },
  disputes: { zh: '复议诉讼', en: 'Disputes' },
  statistics: { zh: '统计表', en: 'Statistics' },
};

/** The row and column of a cell as the form words them, `（七）总计 · 自然人`; its id where the form has no such place. */
export function nameCell(forms: Report['forms'], id: CellId): string {
  const place = findPlace(forms, id);
  if (!place) return id;
  return toFullWidth(place.column.id === 'value' ? place.row.label : `${place.row.label} · ${place.column.label}`);
}

/** The same in the short words that a sentence takes, `新收·总计`. */
export function sayCell(forms: Report['forms'], id: CellId): string {
  return findPlace(forms, id) ? sayShortly(forms, id) : id;
}

/** `name` for one cell, its count for more. */
export function nameCells(forms: Report['forms'], ids: readonly CellId[]): Message {
  const [first, second] = ids;
  if (first !== undefined && second === undefined) {
    const name = nameCell(forms, first);
    return { zh: name, en: name };
  }
  return { zh: `${ids.length} 格`, en: `${ids.length} cells` };
}
