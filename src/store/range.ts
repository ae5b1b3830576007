import type { CellId } from '../report/cell.ts';
import type { Report } from '../report/report.ts';
import { findPosition, type Line, listLines } from './lines.ts';
import { type Selection, selectOne } from './work.ts';

/** The cells of a selection, row by row; only lines of the table that its anchor is in. */
export function listRange(forms: Report['forms'], selection: Selection | null): readonly (readonly CellId[])[] {
  if (!selection) return [];
  const lines = listLines(forms);
  const anchor = findPosition(lines, selection.anchor);
  const head = findPosition(lines, selection.head) ?? anchor;
  if (!anchor || !head) return [];
  const [top, bottom] = order(anchor.line, head.line);
  const [left, right] = order(anchor.column, head.column);
  return lines
    .slice(top, bottom + 1)
    .filter((line) => line.table === lines[anchor.line]?.table)
    .map((line) => line.cells.slice(left, right + 1))
    .filter((cells) => cells.length > 0);
}

/** The selection that covers a whole table, line or column around the active cell, which stays active. */
export function spanSelection(forms: Report['forms'], active: CellId, what: 'table' | 'line' | 'column'): Selection {
  const lines = listLines(forms);
  const position = findPosition(lines, active);
  if (!position) return selectOne(active);
  if (what === 'line') return spanOf(lines.slice(position.line, position.line + 1), active);
  const table = lines.filter((line) => line.table === lines[position.line]?.table);
  if (what === 'table') return spanOf(table, active);
  const column = table.map((line) => ({ ...line, cells: line.cells.slice(position.column, position.column + 1) }));
  return spanOf(
    column.filter((line) => line.cells.length > 0),
    active,
  );
}

function spanOf(lines: readonly Line[], active: CellId): Selection {
  return { active, anchor: lines[0]?.cells[0] ?? active, head: lines.at(-1)?.cells.at(-1) ?? active };
}

function order(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
