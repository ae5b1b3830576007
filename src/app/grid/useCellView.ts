import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { CellId } from '../../report/cell.ts';
import { useApp } from '../context.ts';
import { listenToCell } from './cellFeed.ts';
import { type CellView, isSameView, viewCell } from './cellView.ts';
import { selectedCells } from './selectedCells.ts';

/** The view of a cell; the same object as long as it says the same, so that the cell does not rerender. */
export function useCellView(id: CellId): CellView | null {
  const { session } = useApp();
  const last = useRef<CellView | null>(null);
  const listen = useCallback((changed: () => void) => listenToCell(session, id, changed), [session, id]);
  return useSyncExternalStore(listen, () => {
    const state = session.getState();
    const { review } = state;
    if (!review) return null;
    const view = viewCell(review, state, id, selectedCells(review).has(id));
    if (!last.current || !isSameView(last.current, view)) last.current = view;
    return last.current;
  });
}
