import type { CellId } from '../../report/cell.ts';
import { findTable } from '../../report/forms.ts';
import { type Forms, toTable } from '../names.ts';

/** The cells of a table with identities as its form lays them out: row by row, all rows of one length. */
export interface Grid {
  readonly rows: readonly (readonly CellId[])[];
  readonly places: ReadonlyMap<CellId, { readonly row: number; readonly column: number }>;
}

/** The grid that holds a cell. */
export function findGrid(forms: Forms, id: CellId): Grid {
  const name = toTable(id);
  const form = forms[name];
  const table = form && findTable(form, name);
  const block = table?.blocks[0];
  if (!table || !block) return EMPTY;
  const known = GRIDS.get(block);
  if (known) return known;
  const rows = block.rows.map((row) => block.columns.map((column) => `${table.id}.${row.id}.${column.id}`));
  const places = new Map(rows.flatMap((cells, row) => cells.map((cell, column) => [cell, { row, column }] as const)));
  const grid = { rows, places };
  GRIDS.set(block, grid);
  return grid;
}

const EMPTY: Grid = { rows: [], places: new Map() };
const GRIDS = new WeakMap<object, Grid>();

/** Which neighbour a cell is: the words that say where a number strayed from. */
export type Side = 'left' | 'right' | 'above' | 'below';

/** The cells beside a cell. */
export function listNeighbours({ rows, places }: Grid, id: CellId): readonly (readonly [Side, CellId])[] {
  const place = places.get(id);
  if (!place) return [];
  const { row, column } = place;
  const sides: readonly (readonly [Side, CellId | undefined])[] = [
    ['left', rows[row]?.[column - 1]],
    ['right', rows[row]?.[column + 1]],
    ['above', rows[row - 1]?.[column]],
    ['below', rows[row + 1]?.[column]],
  ];
  return sides.flatMap(([side, cell]) => (cell === undefined ? [] : [[side, cell] as const]));
}
