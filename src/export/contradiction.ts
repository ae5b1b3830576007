import { applyEdits } from '../report/apply.ts';
import type { Cell, CellId, Reading } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Message } from '../report/finding.ts';
import { findPlace } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import type { DecodedDocument } from './decodeDocument.ts';
import type { TablesDocument } from './document.ts';
import { restoreCell } from './restore.ts';
import { findDifference, toTables } from './tables.ts';

/** Why the parts of a document cannot all be true, or null. */
export function findContradiction(document: DecodedDocument, report: Report, edits: readonly Edit[]): Message | null {
  return findStray(report, edits) ?? findConflict(document, report, edits);
}

/** A cell that the report's forms do not have, or that holds a number it cannot hold. */
function findStray({ forms, cells }: Report, edits: readonly Edit[]): Message | null {
  const readings = [
    ...cells.values(),
    ...edits.flatMap(({ cell: id, from, to }) => [
      { id, ...from },
      { id, ...to },
    ]),
  ];
  const unknown = readings.find(({ id }) => !findPlace(forms, id));
  if (unknown) return { zh: `表式里没有单元格 ${unknown.id}`, en: `the forms have no cell ${unknown.id}` };
  const odd = readings.find(({ value, state }) => value !== null && state !== 'number');
  return odd ? { zh: `${odd.id} 有数值，状态却不是数字`, en: `${odd.id} has a value but is no number` } : null;
}

/** Where the document says one thing twice and not the same: one of the two was changed by hand. */
function findConflict({ cells, tables }: DecodedDocument, report: Report, edits: readonly Edit[]): Message | null {
  const listed = [...cells].map(([id, cell]) => restoreCell(id, cell));
  const id = findUnedited(listed, applyEdits(report.cells, edits));
  if (id !== null) return { zh: `${id} 与修改记录不符`, en: `${id} is not what the edits make of it` };
  const place = findDifference(toTables(listed), toPlain(tables));
  return place === null
    ? null
    : { zh: `tables 与 cells 在 ${place} 处不一致`, en: `tables and cells differ at ${place}` };
}

/** The first cell that does not say what the edits make of it. */
function findUnedited(listed: readonly Cell[], edited: ReadonlyMap<CellId, Cell>): CellId | null {
  const known = new Map(listed.map((cell) => [cell.id, cell]));
  const all = [...listed, ...edited.values()];
  return all.find(({ id }) => !isAlike(known.get(id), edited.get(id)))?.id ?? null;
}

/** A cell that is absent may be left out. */
function isAlike(a: Reading | undefined, b: Reading | undefined): boolean {
  return (a?.value ?? null) === (b?.value ?? null) && (a?.state ?? 'absent') === (b?.state ?? 'absent');
}

function toPlain(tables: DecodedDocument['tables']): TablesDocument {
  const rowsOf = (rows: ReadonlyMap<string, ReadonlyMap<string, number | null>>) =>
    Object.fromEntries([...rows].map(([row, columns]) => [row, Object.fromEntries(columns)]));
  return Object.fromEntries([...tables].map(([table, rows]) => [table, rowsOf(rows)]));
}
