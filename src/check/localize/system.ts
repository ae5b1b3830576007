import { type CellId, toAddend } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import type { Cells } from '../judge.ts';
import { sortCells } from '../order.ts';
import { type Constraint, type Lowerable, type Sum, toConstraint } from './constraint.ts';
import { add, type Exact, multiply, toExact } from './exact.ts';

/** The constraints between the cells of some identities, at the numbers as they stand. */
export interface System {
  /** In the form's order; a cell is named by its place here. */
  readonly cells: readonly CellId[];
  /** The numbers, in units of the smallest decimal place that is printed. */
  readonly numbers: readonly Exact[];
  /** Units in 1: a power of ten. */
  readonly unit: number;
  readonly lowerable: Lowerable;
  readonly constraints: readonly Constraint[];
}

/** The system of identities; a cell that holds no number stands at 0. */
export function toSystem(identities: readonly Identity[], cells: Cells): System {
  const { ids, lines } = layOut(identities);
  const values = ids.map((id) => toAddend(cells.get(id)) ?? 0);
  const isPlain = values.every(Number.isSafeInteger);
  const unit = isPlain ? 1 : findUnit(values);
  const numbers = isPlain ? values : values.map((value) => toUnits(value, unit));
  const lowerable = numbers.map((number) => number > 0);
  const constraints = lines.map(({ relation, terms }) =>
    toConstraint(relation, terms, addUp(terms, numbers), lowerable),
  );
  return { cells: ids, numbers, unit, lowerable, constraints };
}

function addUp({ cells, coefficients }: Sum, numbers: readonly Exact[]): Exact {
  let total: Exact = 0;
  for (let at = 0; at < cells.length; at += 1) {
    total = add(total, multiply(coefficients[at] ?? 0, numbers[cells[at] ?? 0] ?? 0));
  }
  return total;
}

/** What of a system does not depend on the numbers. */
interface Layout {
  readonly ids: readonly CellId[];
  readonly lines: readonly { readonly relation: Constraint['relation']; readonly terms: Sum }[];
}

const LAYOUTS = new WeakMap<readonly Identity[], Layout>();

/** Worked out once for the same list of identities. */
function layOut(identities: readonly Identity[]): Layout {
  const known = LAYOUTS.get(identities);
  if (known) return known;
  const ids = sortCells([...new Set(identities.flatMap(({ terms }) => terms.map(({ cell }) => cell)))]);
  const order = new Map(ids.map((id, place) => [id, place]));
  const lines = identities.map(({ terms, relation }) => ({
    relation: relation === '=' ? ('=' as const) : ('>=' as const),
    terms: toTerms(terms, relation === '=' ? 1 : -1, order),
  }));
  const layout = { ids, lines };
  LAYOUTS.set(identities, layout);
  return layout;
}

/** The terms of an identity by place; `lean` turns the side that may be greater to the front. */
function toTerms(terms: Identity['terms'], lean: 1 | -1, order: ReadonlyMap<CellId, number>): Sum {
  const placed = terms.map(({ cell, coefficient }) => ({
    place: order.get(cell) ?? 0,
    coefficient: coefficient * lean,
  }));
  const sorted = placed.sort((a, b) => a.place - b.place);
  return { cells: sorted.map(({ place }) => place), coefficients: sorted.map(({ coefficient }) => coefficient) };
}

/** Amounts have at most six decimals. */
const MOST_DECIMALS = 6;

function findUnit(values: readonly number[]): number {
  let unit = 1;
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    if (values.every((value) => Number.isInteger(value) || Math.abs(value * unit - Math.round(value * unit)) < 1e-7))
      break;
    unit *= 10;
  }
  return unit;
}

function toUnits(value: number, unit: number): Exact {
  return Number.isInteger(value) ? multiply(toExact(value), unit) : toExact(value * unit);
}
