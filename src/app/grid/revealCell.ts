import type { CellId } from '../../report/cell.ts';

/**
 * Scrolls to the whole table of a cell where that fits the pane, and else to the cell. A cell under a pressed pointer
 * stays where it is, or the pointer would be over another.
 */
export function revealCell(field: HTMLElement): void {
  if (field.closest('td')?.matches(':active')) return;
  const table = field.closest<HTMLElement>('.table-section');
  const pane = field.closest<HTMLElement>('.tables-scroll');
  if (table && pane && table.offsetHeight <= pane.clientHeight && !isInside(table, pane)) {
    table.scrollIntoView({ block: 'start' });
  }
  field.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Scrolls to a cell that is not the active one: the corner that a selection is extended to. */
export function revealCellOf(id: CellId): void {
  const cell = document.querySelector(`[data-cell="${CSS.escape(id)}"]`);
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function isInside(inner: HTMLElement, outer: HTMLElement): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return a.top >= b.top && a.bottom <= b.bottom;
}
