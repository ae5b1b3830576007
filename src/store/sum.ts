import { type Cell, type CellId, toAddend } from '../report/cell.ts';

/** What cells add up to, to six decimals; blanks and marks count as 0, unreadable ones are left out. */
export function sumCells(cells: ReadonlyMap<CellId, Cell>, ids: readonly CellId[]): number {
  const sum = ids.reduce((total, id) => total + (toAddend(cells.get(id)) ?? 0), 0);
  return Math.round(sum * 1e6) / 1e6;
}
