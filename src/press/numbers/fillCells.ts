import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';
import { BLANK, type PrintedCell, toPrinted } from '../truth.ts';

/**
 * What the office does with cells that have nothing to say. `full`: prints every 0. `blank-zeros`: leaves them empty.
 * `marks`: writes a sign instead. `all-blank`: sends the form back empty. `only-total`, `no-total`: fills the column
 * of totals alone, or never. `one-table-blank`: leaves the table of applications empty.
 */
export type Fill = 'full' | 'blank-zeros' | 'marks' | 'all-blank' | 'only-total' | 'no-total' | 'one-table-blank';

const MARKS = ['/', '—', '无', '／', '-', '_', '\\'] as const;

/** Numbers as an office with that habit prints them. */
export function fillCells(
  numbers: ReadonlyMap<CellId, number>,
  fill: Fill,
  random: Random,
): ReadonlyMap<CellId, PrintedCell> {
  const mark: PrintedCell = { value: null, state: 'mark', text: random.pick(MARKS) };
  return new Map([...numbers].map(([id, value]) => [id, fillCell(id, value, fill, mark)]));
}

function fillCell(id: CellId, value: number, fill: Fill, mark: PrintedCell): PrintedCell {
  if (isLeftEmpty(id, value, fill)) return BLANK;
  return fill === 'marks' && value === 0 ? mark : toPrinted(value);
}

function isLeftEmpty(id: CellId, value: number, fill: Fill): boolean {
  const applies = id.startsWith('requests.');
  switch (fill) {
    case 'blank-zeros':
      return value === 0;
    case 'all-blank':
      return true;
    case 'only-total':
      return applies && !id.endsWith('.total');
    case 'no-total':
      return applies && id.endsWith('.total');
    case 'one-table-blank':
      return applies;
    default:
      return false;
  }
}
