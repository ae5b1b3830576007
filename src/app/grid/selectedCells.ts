import type { CellId } from '../../report/cell.ts';
import { listRange } from '../../store/range.ts';
import type { Review } from '../../store/state.ts';
import type { Selection } from '../../store/work.ts';

let last: { readonly selection: Selection | null; readonly cells: ReadonlySet<CellId> } = {
  selection: null,
  cells: new Set(),
};

/** The selected cells; every cell asks, so the answer is kept until the selection changes. */
export function selectedCells(review: Review): ReadonlySet<CellId> {
  const { selection } = review.work;
  if (selection !== last.selection) {
    last = { selection, cells: new Set(listRange(review.report.forms, selection).flat()) };
  }
  return last.cells;
}
