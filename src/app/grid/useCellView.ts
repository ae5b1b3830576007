import { useRef } from 'react';
import { useStore } from 'zustand';
import type { CellId } from '../../report/cell.ts';
import { useApp } from '../context.ts';
import { type CellView, isSameView, viewCell } from './cellView.ts';
import { selectedCells } from './selectedCells.ts';

/** The view of a cell; the same object as long as it says the same, so that the cell does not rerender. */
export function useCellView(id: CellId): CellView | null {
  const { session } = useApp();
  const last = useRef<CellView | null>(null);
  return useStore(session, (state) => {
    const { review } = state;
    if (!review) return null;
    const view = viewCell(review, state, id, selectedCells(review).has(id));
    if (!last.current || !isSameView(last.current, view)) last.current = view;
    return last.current;
  });
}
