import type { Table } from '../../report/form.ts';
import { linesOf } from '../lines/lines.ts';

/** The share of the lines found that must stand beside another: a form, or a part of one, is printed line by line. */
const SHARE = 0.6;

/**
 * Whether the lines that were found are the form's and not another's that shares some of its names: the local forms of
 * the years before 2014 count 当面申请数 and 同意公开答复数 too, among lines of their own.
 */
export function areRowsOfForm(table: Table, rows: ReadonlySet<string>): boolean {
  if (table.id !== 'statistics') return true;
  const places = linesOf(table).flatMap(({ row }, at) => (rows.has(row) ? [at] : []));
  const beside = places.filter((place, at) => places[at - 1] === place - 1 || places[at + 1] === place + 1);
  return beside.length >= SHARE * places.length;
}
