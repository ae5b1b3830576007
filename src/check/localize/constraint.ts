/**
 * Σ coefficient × number `relation` 0 over the cells of a system, with what the sum comes to at the numbers as they
 * stand. Sums are exact whatever the size of the numbers.
 */
export interface Constraint {
  readonly relation: '=' | '>=';
  /** By cell. */
  readonly coefficients: Int32Array;
  readonly sum: bigint;
  /** Cells of which at least one must change for the constraint to hold, as a bit set; empty where it holds. */
  readonly helpers: Uint32Array;
}

/** What can be done with a number: raise it always, lower it only where it is above 0. */
export type Lowerable = readonly boolean[];

export function toConstraint(
  relation: Constraint['relation'],
  coefficients: Int32Array,
  sum: bigint,
  lowerable: Lowerable,
): Constraint {
  return { relation, coefficients, sum, helpers: findHelpers(relation, coefficients, sum, lowerable) };
}

export function isViolated({ relation, sum }: Pick<Constraint, 'relation' | 'sum'>): boolean {
  return relation === '=' ? sum !== 0n : sum < 0n;
}

/**
 * `of` without the cell: as much of `by` is added as takes it out. `by` must be an equality, or lean the other way on
 * the cell; `of` is scaled by no negative number, so that an inequality stays one.
 */
export function eliminate(of: Constraint, by: Constraint, cell: number, lowerable: Lowerable): Constraint {
  const pivot = by.coefficients[cell] ?? 0;
  const own = of.coefficients[cell] ?? 0;
  const scale = Math.abs(pivot);
  const share = -own * Math.sign(pivot);
  const coefficients = addScaled(of.coefficients, scale, by.coefficients, share);
  return toConstraint(of.relation, coefficients, BigInt(scale) * of.sum + BigInt(share) * by.sum, lowerable);
}

/** A loop, not a map: the search spends most of its time here. */
function addScaled(a: Int32Array, scale: number, b: Int32Array, share: number): Int32Array {
  const sum = new Int32Array(a.length);
  for (let at = 0; at < sum.length; at += 1) sum[at] = scale * (a[at] ?? 0) + share * (b[at] ?? 0);
  return sum;
}

/** A sum that is too high needs a term that goes down, one that is too low a term that goes up. */
function findHelpers(
  relation: Constraint['relation'],
  coefficients: Int32Array,
  sum: bigint,
  lowerable: Lowerable,
): Uint32Array {
  if (!isViolated({ relation, sum })) return NONE;
  const helpers = new Uint32Array((coefficients.length + 31) >> 5);
  const wanted = sum > 0n ? -1 : 1;
  for (let cell = 0; cell < coefficients.length; cell += 1) {
    const coefficient = coefficients[cell] ?? 0;
    if (coefficient === 0) continue;
    if (coefficient * wanted > 0 || lowerable[cell])
      helpers[cell >> 5] = (helpers[cell >> 5] ?? 0) | (1 << (cell & 31));
  }
  return helpers;
}

const NONE = new Uint32Array(0);
