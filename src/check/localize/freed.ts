import { type Constraint, coefficientOf, eliminate, type Lowerable, toConstraint } from './constraint.ts';
import type { System } from './system.ts';

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

/** Lets one more cell hold any number from 0 up. */
export function freeCell(system: System, freed: Freed, cell: number): Freed {
  const held = freed.constraints.filter((one) => holds(one, cell));
  const pivot = findPivot(held, cell);
  return pivot ? substitute(system, freed, { cell, held, pivot }) : projectOut(system, freed, cell, held);
}

/**
 * Lets a cell that holds no number be anything. Where no equality says what it is, the bounds on it are left out: with
 * many such cells the bounds that they set each other are more than can be counted.
 */
export function openCell(system: System, freed: Freed, cell: number): Freed {
  const held = freed.constraints.filter((one) => holds(one, cell));
  const pivot = findPivot(held, cell);
  if (pivot) return substitute(system, freed, { cell, held, pivot });
  return {
    constraints: freed.constraints.filter((one) => !held.includes(one)),
    free: [...freed.free.map((one) => openForm(one, cell)), { cell, form: null, scale: 1 }],
  };
}

function openForm(one: Free, cell: number): Free {
  return one.form && holds(one.form, cell) ? { ...one, form: null } : one;
}

interface Substitution {
  readonly cell: number;
  /** The constraints that hold the cell, and the one of them that says what it is. */
  readonly held: readonly Constraint[];
  readonly pivot: Constraint;
}

/** Puts in place of the cell what an equality makes it. */
function substitute({ lowerable, numbers }: System, freed: Freed, { cell, held, pivot }: Substitution): Freed {
  const scale = Math.abs(coefficientOf(pivot, cell));
  const constraints: Constraint[] = [];
  for (const one of freed.constraints) {
    if (one === pivot) continue;
    constraints.push(held.includes(one) ? eliminate(one, pivot, cell, lowerable) : one);
  }
  const free = freed.free.map((one): Free => {
    if (!one.form || !holds(one.form, cell)) return one;
    return { ...one, form: eliminate(one.form, pivot, cell, lowerable), scale: one.scale * scale };
  });
  const form = eliminate(toOwn(numbers, cell, lowerable), pivot, cell, lowerable);
  return { constraints, free: [...free, { cell, form, scale }] };
}

function holds(constraint: Constraint, cell: number): boolean {
  return coefficientOf(constraint, cell) !== 0;
}

/** A number is not negative. */
function toOwn(numbers: System['numbers'], cell: number, lowerable: Lowerable): Constraint {
  return toConstraint('>=', { cells: [cell], coefficients: ONCE }, numbers[cell] ?? 0, lowerable);
}

const ONCE: readonly number[] = [1];

/** The equality that says what the cell is: the one of the fewest cells, so that the others stay short. */
function findPivot(held: readonly Constraint[], cell: number): Constraint | undefined {
  let best: Constraint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of held) {
    if (one.relation !== '=') continue;
    const terms = (Math.abs(coefficientOf(one, cell)) - 1) * 1000 + one.cells.length;
    if (terms >= least) continue;
    best = one;
    least = terms;
  }
  return best;
}

/** No equality holds the cell: what is left are the bounds that its bounds set each other (Fourier and Motzkin). */
function projectOut(
  { lowerable, numbers }: System,
  { constraints, free }: Freed,
  cell: number,
  held: readonly Constraint[],
): Freed {
  const bounds = [
    toOwn(numbers, cell, lowerable),
    ...held,
    ...free.flatMap(({ form }) => (form && holds(form, cell) ? form : [])),
  ];
  const below = bounds.filter((one) => coefficientOf(one, cell) > 0);
  const above = bounds.filter((one) => coefficientOf(one, cell) < 0);
  const joined = below.flatMap((low) => above.map((high) => eliminate(low, high, cell, lowerable)));
  return {
    constraints: [...constraints.filter((one) => !holds(one, cell)), ...joined],
    free: [...free.map((one) => openForm(one, cell)), { cell, form: null, scale: 1 }],
  };
}
