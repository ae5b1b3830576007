import type { CellId } from '../../report/cell.ts';
import type { Table } from '../../report/form.ts';
import { identitiesOf } from '../../report/identities.ts';
import { linesOf } from '../lines.ts';
import { addend } from '../slot.ts';
import type { StraightLine } from './readStraight.ts';

/** An identity by the places of its cells among all of its table: those that it adds, and those that it takes off. */
interface Sum {
  readonly added: readonly number[];
  readonly taken: readonly number[];
  readonly relation: '=' | '<=';
}

/** The cells of a table in printed order. */
function cellsOf(table: Table): readonly CellId[] {
  const cells = CELLS.get(table) ?? linesOf(table).flatMap((line) => line.cells);
  CELLS.set(table, cells);
  return cells;
}

const CELLS = new Map<Table, readonly CellId[]>();

/** How many of its form's identities a table breaks, and of how many; cells that are not printed count as 0. */
export function countBroken(
  table: Table,
  lines: readonly StraightLine[],
): { readonly broken: number; readonly all: number } {
  const cells = cellsOf(table);
  const values = valuesOf(lines, cells);
  const total = (places: readonly number[]) => places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
  const sums = sumsOf(table, cells);
  const broken = sums.filter(({ added, taken, relation }) => {
    const sum = total(added) - total(taken);
    return relation === '=' ? sum !== 0 : sum > 0;
  });
  return { broken: broken.length, all: sums.length };
}

function valuesOf(lines: readonly StraightLine[], cells: readonly CellId[]): Float64Array {
  const values = new Float64Array(cells.length);
  let place = 0;
  for (const { line, slots } of lines) {
    while (place < cells.length && cells[place] !== line.cells[0]) place++;
    for (const slot of slots) values[place++] = addend(slot);
  }
  return values;
}

const SUMS = new Map<Table, readonly Sum[]>();

function sumsOf(table: Table, cells: readonly CellId[]): readonly Sum[] {
  const sums = SUMS.get(table) ?? listSums(table, cells);
  SUMS.set(table, sums);
  return sums;
}

function listSums(table: Table, cells: readonly CellId[]): readonly Sum[] {
  const places = new Map(cells.map((cell, place) => [cell, place]));
  const placesOf = (terms: readonly { readonly cell: CellId }[]) => terms.flatMap(({ cell }) => places.get(cell) ?? []);
  return identitiesOf(table).map(({ terms, relation }) => ({
    added: placesOf(terms.filter(({ coefficient }) => coefficient > 0)),
    taken: placesOf(terms.filter(({ coefficient }) => coefficient < 0)),
    relation,
  }));
}
