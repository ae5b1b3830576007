import { type CellId, toAddend } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import type { Cells } from '../judge.ts';
import { sortCells } from '../order.ts';
import { type Constraint, eliminate, type Lowerable, toConstraint } from './constraint.ts';

/** The constraints between the cells of some identities, at the numbers as they stand. */
export interface System {
  /** In the form's order; a cell is named by its place here. */
  readonly cells: readonly CellId[];
  /** The numbers, in units of the smallest decimal place that is printed. */
  readonly numbers: readonly bigint[];
  /** Units in 1: a power of ten. */
  readonly unit: number;
  readonly lowerable: Lowerable;
  readonly constraints: readonly Constraint[];
}

/** What is left of a system when some of its cells may hold any number from 0 up. */
export interface Freed {
  /** None of them holds a free cell. */
  readonly constraints: readonly Constraint[];
  readonly free: readonly Free[];
}

/** A free cell, as what the other cells make it: `scale` × its number; null where they leave it open. */
export interface Free {
  readonly cell: number;
  readonly form: Constraint | null;
  readonly scale: number;
}

/** The system of identities; a cell that holds no number stands at 0. */
export function toSystem(identities: readonly Identity[], cells: Cells): System {
  const { ids, lines } = layOut(identities);
  const values = ids.map((id) => toAddend(cells.get(id)) ?? 0);
  const unit = findUnit(values);
  const numbers = values.map((value) => toExact(value, unit));
  const lowerable = numbers.map((number) => number > 0n);
  const isPlain = values.every(Number.isInteger);
  const constraints = lines.map(({ relation, coefficients, places }) => {
    const plain = isPlain && unit === 1 ? addPlainly(values, coefficients, places) : undefined;
    return toConstraint(relation, coefficients, plain ?? addExactly(numbers, coefficients, places), lowerable);
  });
  return { cells: ids, numbers, unit, lowerable, constraints };
}

/** The sum of whole numbers; undefined where one that is not exact may come of it. */
function addPlainly(
  values: readonly number[],
  coefficients: Int32Array,
  places: readonly number[],
): bigint | undefined {
  let sum = 0;
  let size = 0;
  for (const place of places) {
    const value = (coefficients[place] ?? 0) * (values[place] ?? 0);
    sum += value;
    size += Math.abs(value);
  }
  if (size > Number.MAX_SAFE_INTEGER) return undefined;
  return sum === 0 ? 0n : BigInt(sum);
}

function addExactly(numbers: readonly bigint[], coefficients: Int32Array, places: readonly number[]): bigint {
  let sum = 0n;
  for (const place of places) sum += BigInt(coefficients[place] ?? 0) * (numbers[place] ?? 0n);
  return sum;
}

/** What of a system does not depend on the numbers. */
interface Layout {
  readonly ids: readonly CellId[];
  readonly lines: readonly (Pick<Constraint, 'relation' | 'coefficients'> & { readonly places: readonly number[] })[];
}

const LAYOUTS = new WeakMap<readonly Identity[], Layout>();

/** Worked out once for the same list of identities. */
function layOut(identities: readonly Identity[]): Layout {
  const known = LAYOUTS.get(identities);
  if (known) return known;
  const ids = sortCells([...new Set(identities.flatMap(({ terms }) => terms.map(({ cell }) => cell)))]);
  const order = new Map(ids.map((id, place) => [id, place]));
  const lines = identities.map(({ terms, relation }) => {
    const lean = relation === '=' ? 1 : -1;
    const coefficients = new Int32Array(ids.length);
    for (const { cell, coefficient } of terms) coefficients[order.get(cell) ?? 0] = coefficient * lean;
    const places = terms.map(({ cell }) => order.get(cell) ?? 0);
    return { relation: relation === '=' ? ('=' as const) : ('>=' as const), coefficients, places };
  });
  const layout = { ids, lines };
  LAYOUTS.set(identities, layout);
  return layout;
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

function toExact(value: number, unit: number): bigint {
  if (value === 0) return 0n;
  if (unit === 1) return BigInt(Math.round(value));
  return Number.isInteger(value) ? BigInt(value) * BigInt(unit) : BigInt(Math.round(value * unit));
}

/** Lets one more cell hold any number from 0 up. */
export function freeCell(system: System, freed: Freed, cell: number): Freed {
  const pivot = findPivot(freed.constraints, cell);
  return pivot ? substitute(system, freed, cell, pivot) : projectOut(system, freed, cell);
}

/**
 * Lets a cell that holds no number be anything. Where no equality says what it is, the bounds on it are left out: with
 * many such cells the bounds that they set each other are more than can be counted.
 */
export function openCell(system: System, freed: Freed, cell: number): Freed {
  const pivot = findPivot(freed.constraints, cell);
  if (pivot) return substitute(system, freed, cell, pivot);
  return {
    constraints: freed.constraints.filter(({ coefficients }) => !coefficients[cell]),
    free: [...freed.free.map((one) => openForm(one, cell)), { cell, form: null, scale: 1 }],
  };
}

function openForm(one: Free, cell: number): Free {
  return one.form?.coefficients[cell] ? { ...one, form: null } : one;
}

/** Puts in place of the cell what an equality makes it. */
function substitute({ lowerable, numbers }: System, freed: Freed, cell: number, pivot: Constraint): Freed {
  const own = toOwn(numbers, cell, lowerable);
  const replace = (of: Constraint) => (of.coefficients[cell] ? eliminate(of, pivot, cell, lowerable) : of);
  const scale = Math.abs(pivot.coefficients[cell] ?? 1);
  const replaceForm = (one: Free): Free =>
    one.form?.coefficients[cell] ? { ...one, form: replace(one.form), scale: one.scale * scale } : one;
  return {
    constraints: freed.constraints.filter((one) => one !== pivot).map(replace),
    free: [...freed.free.map(replaceForm), { cell, form: replace(own), scale }],
  };
}

/** A number is not negative. */
function toOwn(numbers: System['numbers'], cell: number, lowerable: Lowerable): Constraint {
  return toConstraint('>=', unitVector(numbers.length, cell), numbers[cell] ?? 0n, lowerable);
}

function unitVector(length: number, at: number): Int32Array {
  const vector = new Int32Array(length);
  vector[at] = 1;
  return vector;
}

/** The equality that says what the cell is: the one of the fewest cells, so that the others stay short. */
function findPivot(constraints: readonly Constraint[], cell: number): Constraint | undefined {
  let best: Constraint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of constraints) {
    const coefficient = one.coefficients[cell];
    if (!coefficient || one.relation !== '=') continue;
    const terms = (Math.abs(coefficient) - 1) * 1000 + countTerms(one.coefficients);
    if (terms >= least) continue;
    best = one;
    least = terms;
  }
  return best;
}

function countTerms(coefficients: Int32Array): number {
  let count = 0;
  for (const coefficient of coefficients) if (coefficient !== 0) count += 1;
  return count;
}

/** No equality holds the cell: what is left are the bounds that its bounds set each other (Fourier and Motzkin). */
function projectOut({ lowerable, numbers }: System, { constraints, free }: Freed, cell: number): Freed {
  const bounds = [
    toOwn(numbers, cell, lowerable),
    ...constraints.filter(({ coefficients }) => coefficients[cell]),
    ...free.flatMap(({ form }) => (form?.coefficients[cell] ? form : [])),
  ];
  const below = bounds.filter(({ coefficients }) => (coefficients[cell] ?? 0) > 0);
  const above = bounds.filter(({ coefficients }) => (coefficients[cell] ?? 0) < 0);
  const joined = below.flatMap((low) => above.map((high) => eliminate(low, high, cell, lowerable)));
  return {
    constraints: [...constraints.filter(({ coefficients }) => !coefficients[cell]), ...joined],
    free: [...free.map((one) => openForm(one, cell)), { cell, form: null, scale: 1 }],
  };
}
