import type { Cell, CellId } from './cell.ts';
import type { Edit } from './edit.ts';

/** The cells after the edits, in order; an edit of a cell that was not printed adds it. The input is left alone. */
export function applyEdits(cells: ReadonlyMap<CellId, Cell>, edits: readonly Edit[]): ReadonlyMap<CellId, Cell> {
  if (edits.length === 0) return cells;
  const edited = new Map(cells);
  for (const edit of edits) edited.set(edit.cell, editCell(edited.get(edit.cell), edit, cells.get(edit.cell)));
  return edited;
}

/** One edit on one cell. Back at what was read, the cell has the origin and the candidates that it was read with. */
function editCell(before: Cell | undefined, edit: Edit, read: Cell | undefined): Cell {
  if (edit.taken) return { id: edit.cell, ...edit.to, ...edit.taken, origin: 'edited' };
  if (read && read.value === edit.to.value && read.state === edit.to.state) return read;
  const raw = before?.raw ?? '';
  return { id: edit.cell, ...edit.to, raw, span: before?.span ?? null, origin: 'edited' };
}
