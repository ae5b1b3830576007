import type { Constraint } from './constraint.ts';
import { type Freed, freeCell, type System } from './system.ts';

/** The numbers that a cell may take; `most` is null where there is no limit. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** What the free cell at `place` of a solution may be, the others being whatever suits it; `start` has what was open before. */
export function findRange(system: System, start: Freed, solution: Freed, place: number): Range {
  const own = solution.free.find(({ cell }) => cell === place);
  if (own?.form) {
    const value = toNumber(own.form.sum / BigInt(own.scale), system.unit);
    return { least: value, most: value };
  }
  const opened = new Set([place, ...start.free.map(({ cell }) => cell)]);
  const others = solution.free.filter(({ cell }) => !opened.has(cell));
  const { constraints, free } = others.reduce((freed, { cell }) => freeCell(system, freed, cell), start);
  const bounds = [...constraints, ...free.flatMap(({ form }) => form ?? [])];
  return bound(
    system,
    place,
    bounds.filter(({ coefficients }) => coefficients[place]),
  );
}

function bound({ numbers, unit }: System, place: number, constraints: readonly Constraint[]): Range {
  let least = 0n;
  let most: bigint | null = null;
  for (const { coefficients, sum, relation } of constraints) {
    const coefficient = coefficients[place] ?? 0;
    const limit = (numbers[place] ?? 0n) - divide(sum, BigInt(coefficient));
    if ((coefficient > 0 || relation === '=') && limit > least) least = limit;
    if ((coefficient < 0 || relation === '=') && (most === null || limit < most)) most = limit;
  }
  return { least: toNumber(least, unit), most: most === null ? null : toNumber(most, unit) };
}

/** a ÷ b, rounded to the side on which a bound holds for whole numbers: down for a lower one (b above 0), else up. */
function divide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  const rest = a % b;
  if (rest === 0n) return quotient;
  const floor = a < 0n === b < 0n ? quotient : quotient - 1n;
  return b > 0n ? floor : floor + 1n;
}

function toNumber(exact: bigint, unit: number): number {
  return Number(exact) / unit;
}
