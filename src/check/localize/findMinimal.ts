import { type CellSet, copyCells, countCells, isWithin, listCells, meet, unite } from './cellSet.ts';
import { type Constraint, coefficientOf, isViolated } from './constraint.ts';
import { remainder } from './exact.ts';
import { type Freed, freeCell } from './freed.ts';
import type { System } from './system.ts';

/** The smallest sets of cells whose change makes a system hold. */
export interface Minimal {
  /** All of one size, each as a system in which its cells are free; a set holds no two equal cells. */
  readonly solutions: readonly Freed[];
  /** False where the budget ended first: there may be other sets, or smaller ones than were thought of. */
  readonly complete: boolean;
  /** Sets of cells that were looked at. */
  readonly steps: number;
}

/** More cells than this are never tried: the budget ends long before. */
const MOST_CELLS = 40;

/**
 * All sets of the least size, in the order of their cells. Some cell of a violated constraint must change, so one after
 * the other is set free and taken out of the constraints that are left; the sizes are tried from the least possible on.
 * `steps` is how many sets may be looked at.
 */
export function findMinimal(system: System, start: Freed, steps: number): Minimal {
  const search: Search = { system, budget: steps, used: 0, solutions: [] };
  for (let size = countAtLeast(start, NO_CELLS); size <= MOST_CELLS; size += 1) {
    const ended = explore(search, start, size, NO_CELLS);
    if (!ended || search.solutions.length > 0) return conclude(search, ended);
  }
  return conclude(search, false);
}

/** A step is a set of cells with up to this many constraints, as a power of two: more of them are more work. */
const CONSTRAINTS_A_STEP = 6;

const NO_CELLS: CellSet = new Uint32Array(0);

interface Search {
  readonly system: System;
  readonly budget: number;
  used: number;
  readonly solutions: Freed[];
}

function conclude({ solutions, used }: Search, complete: boolean): Minimal {
  const inOrder = (freed: Freed) => ({ ...freed, free: [...freed.free].sort((a, b) => a.cell - b.cell) });
  return { solutions: solutions.map(inOrder), complete, steps: used };
}

/** Looks for sets with at most `left` more cells, none of `excluded`; false where the budget ends. */
function explore(search: Search, freed: Freed, left: number, excluded: CellSet): boolean {
  search.used += 1 + (freed.constraints.length >> CONSTRAINTS_A_STEP);
  if (search.used > search.budget) return false;
  const violated = listViolated(freed);
  if (violated.length === 0) {
    if (freed.free.every(isWhole)) search.solutions.push(freed);
    return true;
  }
  if (left === 0) return true;
  const sorted = sortByChoice(violated, excluded);
  const [tightest] = sorted;
  if (!tightest || needMore(sorted, excluded, left)) return true;
  // Grows between the calls, which keep nothing of it.
  const tried = copyCells(excluded, search.system.cells.length);
  for (const cell of listCells(tightest.helpers, excluded)) {
    const isHopeless = needMore(sorted, tried, left - 1, cell);
    if (!isHopeless && !explore(search, freeCell(search.system, freed, cell), left - 1, tried)) return false;
    tried[cell >> 5] = (tried[cell >> 5] ?? 0) | (1 << (cell & 31));
  }
  return true;
}

/**
 * Whether more than `most` cells must change for violated constraints to hold: so many of them share no cell that could
 * mend them, or one has none. Those that hold the cell `freed` are left out: they will be others once it is free.
 */
function needMore(sorted: readonly Constraint[], excluded: CellSet, most: number, freed?: number): boolean {
  const apart: CellSet[] = [];
  for (const one of sorted) {
    const { helpers } = one;
    if (freed !== undefined && coefficientOf(one, freed) !== 0) continue;
    if (isWithin(helpers, excluded)) return true;
    if (apart.some((other) => meet(helpers, other, excluded))) continue;
    apart.push(helpers);
    if (apart.length > most) return true;
  }
  return false;
}

/** A number in whole units; other ones come from identities that count a cell more than once. */
function isWhole({ form, scale }: Freed['free'][number]): boolean {
  return form === null || remainder(form.sum, scale) === 0;
}

/** What does not hold yet, the bound of a free cell included: its number may not fall below 0. */
export function listViolated({ constraints, free }: Freed): readonly Constraint[] {
  const violated = constraints.filter(isViolated);
  for (const { form } of free) if (form && isViolated(form)) violated.push(form);
  return violated;
}

/** The constraint that the fewest cells can mend comes first. */
function sortByChoice(violated: readonly Constraint[], excluded: CellSet): readonly Constraint[] {
  return violated
    .map((constraint) => ({ constraint, choice: countCells(constraint.helpers, excluded) }))
    .sort((a, b) => a.choice - b.choice)
    .map(({ constraint }) => constraint);
}

/** Violated constraints that share no cell that could mend them: as many cells must change; `Infinity` where none can. */
function packDisjoint(sorted: readonly Constraint[], excluded: CellSet): number {
  let used = NO_CELLS;
  let count = 0;
  for (const { helpers } of sorted) {
    if (isWithin(helpers, excluded)) return Number.POSITIVE_INFINITY;
    if (meet(helpers, used, excluded)) continue;
    used = unite(used, helpers);
    count += 1;
  }
  return count;
}

function countAtLeast(start: Freed, excluded: CellSet): number {
  return packDisjoint(sortByChoice(listViolated(start), excluded), excluded);
}
