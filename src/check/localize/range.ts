import { type Constraint, coefficientOf } from './constraint.ts';
import { add, divide, type Exact, remainder, subtract } from './exact.ts';
import { type Freed, freeCell } from './freed.ts';
import type { System } from './system.ts';

/** The numbers that a cell may take; `most` is null where there is no limit. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** What the free cell at `place` of a solution may be, the others being whatever suits it; `start` has what was open before. */
export function findRange(system: System, start: Freed, solution: Freed, place: number): Range {
  const own = solution.free.find(({ cell }) => cell === place);
  if (own?.form) {
    const value = toNumber(divide(own.form.sum, own.scale), system.unit);
    return { least: value, most: value };
  }
  const opened = new Set([place, ...start.free.map(({ cell }) => cell)]);
  const others = solution.free.filter(({ cell }) => !opened.has(cell));
  const { constraints, free } = others.reduce((freed, { cell }) => freeCell(system, freed, cell), start);
  const bounds = [...constraints, ...free.flatMap(({ form }) => form ?? [])];
  return bound(
    system,
    place,
    bounds.filter((one) => coefficientOf(one, place) !== 0),
  );
}

function bound({ numbers, unit }: System, place: number, constraints: readonly Constraint[]): Range {
  let least: Exact = 0;
  let most: Exact | null = null;
  for (const one of constraints) {
    const { sum, relation } = one;
    const coefficient = coefficientOf(one, place);
    const limit = subtract(numbers[place] ?? 0, divideInward(sum, coefficient));
    if ((coefficient > 0 || relation === '=') && limit > least) least = limit;
    if ((coefficient < 0 || relation === '=') && (most === null || limit < most)) most = limit;
  }
  return { least: toNumber(least, unit), most: most === null ? null : toNumber(most, unit) };
}

/** a ÷ b, rounded to the side on which a bound holds for whole numbers: down for a lower one (b above 0), else up. */
function divideInward(a: Exact, b: number): Exact {
  const quotient = divide(a, b);
  if (remainder(a, b) === 0) return quotient;
  const floor = a < 0 === b < 0 ? quotient : subtract(quotient, 1);
  return b > 0 ? floor : add(floor, 1);
}

function toNumber(exact: Exact, unit: number): number {
  return Number(exact) / unit;
}
