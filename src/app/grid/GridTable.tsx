import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import type { CellId } from '../../report/cell.ts';
import { openDraft } from '../../store/edit.ts';
import { extendTo, selectCell } from '../../store/select.ts';
import { useApp } from '../context.ts';
import { focusGrid } from './focusGrid.ts';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A table of the form as a data grid: one tab stop, the active cell's field; the mouse selects. */
export function GridTable({ label, className, children }: Props) {
  const { session } = useApp();

  const onMouseDown = (event: MouseEvent): void => {
    const id = cellOf(event);
    if (!id || event.button !== 0 || isControl(event)) return;
    event.preventDefault();
    if (event.shiftKey) extendTo(session, id);
    else selectCell(session, id);
    focusGrid();
  };
  const onPointerOver = (event: PointerEvent): void => {
    const id = cellOf(event);
    if (id && event.buttons === 1 && session.getState().draft === null) extendTo(session, id);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (cellOf(event) && !isControl(event)) openDraft(session);
  };

  return (
    <table
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      className={className}
      onMouseDown={onMouseDown}
      onPointerOver={onPointerOver}
      onDoubleClick={onDoubleClick}
    >
      {children}
    </table>
  );
}

function cellOf(event: MouseEvent): CellId | null {
  if (!(event.target instanceof Element)) return null;
  return event.target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? null;
}

/** A button in the cell, or the field while it is open. */
function isControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('.cell-menu, .cell-input.is-open') !== null;
}
