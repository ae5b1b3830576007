import type { CellId } from '../../report/cell.ts';
import type { Table } from '../../report/form.ts';
import { TABLES } from '../../report/forms.ts';
import { identitiesOf } from '../../report/identities.ts';
import { perTable } from '../labels/perTable.ts';
import { linesOf } from '../lines/lines.ts';
import { addend } from '../tokens/slot.ts';
import type { StraightLine } from './readStraight.ts';

/** An identity by the places of its cells among all of its table, and what each is multiplied by. */
interface Sum {
  readonly places: Int16Array;
  readonly coefficients: Int8Array;
  readonly relation: '=' | '<=';
}

/** The cells of a table in printed order. */
const cellsOf = perTable((table): readonly CellId[] => linesOf(table).flatMap((line) => line.cells));

/** How many of its form's identities a table breaks, and of how many; cells that are not printed count as 0. */
export function countBroken(
  table: Table,
  lines: readonly StraightLine[],
): { readonly broken: number; readonly all: number } {
  const cells = cellsOf(table);
  const values = valuesOf(lines, cells);
  const sums = sumsOf(table);
  let broken = 0;
  for (const sum of sums) {
    const total = add(sum, values);
    if (sum.relation === '=' ? total !== 0 : total > 0) broken++;
  }
  return { broken, all: sums.length };
}

function add({ places, coefficients }: Sum, values: Float64Array): number {
  let total = 0;
  for (let term = 0; term < places.length; term++) {
    total += (coefficients[term] ?? 0) * (values[places[term] ?? 0] ?? 0);
  }
  return total;
}

function valuesOf(lines: readonly StraightLine[], cells: readonly CellId[]): Float64Array {
  const values = VALUES.fill(0, 0, cells.length);
  let place = 0;
  for (const { line, slots } of lines) {
    while (place < cells.length && cells[place] !== line.cells[0]) place++;
    for (const slot of slots) values[place++] = addend(slot);
  }
  return values;
}

/** Room for the values of the largest table, so that none has to be made anew for each; what is left in it is written over. */
const VALUES = new Float64Array(Math.max(...TABLES.map((table) => cellsOf(table).length)));

const sumsOf = perTable(listSums);

function listSums(table: Table): readonly Sum[] {
  const placeOf = new Map(cellsOf(table).map((cell, place) => [cell, place]));
  return identitiesOf(table).map(({ terms, relation }) => {
    const printed = terms.filter(({ cell }) => placeOf.has(cell));
    return {
      places: Int16Array.from(printed, ({ cell }) => placeOf.get(cell) ?? 0),
      coefficients: Int8Array.from(printed, ({ coefficient }) => coefficient),
      relation,
    };
  });
}
