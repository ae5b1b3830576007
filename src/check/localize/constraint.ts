import { add, type Exact, multiply } from './exact.ts';

/** Σ coefficient × number over some cells of a system. */
export interface Sum {
  /** The cells that it holds, by their places in the system: ascending, each once. */
  readonly cells: readonly number[];
  /** How often each counts: not 0. */
  readonly coefficients: readonly number[];
}

/**
 * A sum that is to be 0, or no less, with what it comes to at the numbers as they stand. Sums are exact whatever the
 * size of the numbers.
 */
export interface Constraint extends Sum {
  readonly relation: '=' | '>=';
  readonly sum: Exact;
  /** Cells of which at least one must change for the constraint to hold, as a bit set; empty where it holds. */
  readonly helpers: Uint32Array;
}

/** What can be done with a number: raise it always, lower it only where it is above 0. */
export type Lowerable = readonly boolean[];

export function toConstraint(
  relation: Constraint['relation'],
  { cells, coefficients }: Sum,
  sum: Exact,
  lowerable: Lowerable,
): Constraint {
  const helpers = isViolated({ relation, sum }) ? listHelpers(cells, coefficients, sum, lowerable) : NONE;
  return { relation, cells, coefficients, sum, helpers };
}

export function isViolated({ relation, sum }: Pick<Constraint, 'relation' | 'sum'>): boolean {
  return relation === '=' ? sum !== 0 : sum < 0;
}

/** How often a cell counts in a sum; 0 where it is not in it. */
export function coefficientOf({ cells, coefficients }: Sum, cell: number): number {
  if (cell > (cells[cells.length - 1] ?? -1)) return 0;
  for (let at = 0; at < cells.length; at += 1) {
    const other = cells[at] ?? cell;
    if (other >= cell) return other === cell ? (coefficients[at] ?? 0) : 0;
  }
  return 0;
}

/**
 * `of` without the cell: as much of `by` is added as takes it out. `by` must be an equality, or lean the other way on
 * the cell; `of` is scaled by no negative number, so that an inequality stays one.
 */
export function eliminate(of: Constraint, by: Constraint, cell: number, lowerable: Lowerable): Constraint {
  const pivot = coefficientOf(by, cell);
  const scale = Math.abs(pivot);
  const share = -coefficientOf(of, cell) * Math.sign(pivot);
  const sum = add(multiply(scale, of.sum), multiply(share, by.sum));
  return toConstraint(of.relation, addScaled(of, scale, by, share), sum, lowerable);
}

/** A loop that merges both, cell by cell: the search spends most of its time here. */
function addScaled(a: Sum, scale: number, b: Sum, share: number): Sum {
  const cells: number[] = [];
  const coefficients: number[] = [];
  let [inA, inB] = [0, 0];
  while (inA < a.cells.length || inB < b.cells.length) {
    const cellA = a.cells[inA] ?? Number.POSITIVE_INFINITY;
    const cellB = b.cells[inB] ?? Number.POSITIVE_INFINITY;
    const cell = Math.min(cellA, cellB);
    let coefficient = 0;
    if (cell === cellA) coefficient += scale * (a.coefficients[inA++] ?? 0);
    if (cell === cellB) coefficient += share * (b.coefficients[inB++] ?? 0);
    if (coefficient === 0) continue;
    cells.push(cell);
    coefficients.push(coefficient);
  }
  return { cells, coefficients };
}

/** A sum that is too high needs a term that goes down, one that is too low a term that goes up. */
function listHelpers(
  cells: readonly number[],
  coefficients: readonly number[],
  sum: Exact,
  lowerable: Lowerable,
): Uint32Array {
  const helpers = new Uint32Array((lowerable.length + 31) >> 5);
  const wanted = sum > 0 ? -1 : 1;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? 0;
    if ((coefficients[at] ?? 0) * wanted > 0 || lowerable[cell])
      helpers[cell >> 5] = (helpers[cell >> 5] ?? 0) | (1 << (cell & 31));
  }
  return helpers;
}

const NONE = new Uint32Array(0);
