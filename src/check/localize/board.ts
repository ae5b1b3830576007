import type { Change } from './cause.ts';
import { type Constraint, coefficientOf, isViolated } from './constraint.ts';
import { add, divide, type Exact, multiply, subtract } from './exact.ts';
import type { Grid } from './grid.ts';
import type { System } from './system.ts';

/** The rows of the grid as places in the system, and the constraints that each place takes part in. */
export interface Board {
  readonly system: System;
  readonly rows: readonly (readonly number[])[];
  /** The same column by column; none where rows or columns are too few to tell one from the other. */
  readonly columns: readonly (readonly number[])[];
  /** Rows that hold a number above 0. */
  readonly told: readonly (readonly number[])[];
  readonly touching: readonly (readonly number[])[];
  /** By constraint: whether it holds cells of several rows. */
  readonly isDown: readonly boolean[];
  /** Constraints that do not hold. */
  readonly broken: readonly number[];
  /** By place: whether a constraint on it does not hold. */
  readonly suspect: readonly boolean[];
}

export function toBoard(system: System, grid: Grid): Board {
  const { rows, columns, touching, isDown } = frameOf(system, grid);
  const broken: number[] = [];
  const suspect = system.cells.map(() => false);
  for (const [at, constraint] of system.constraints.entries()) {
    if (!isViolated(constraint)) continue;
    broken.push(at);
    for (const place of constraint.cells) suspect[place] = true;
  }
  const told = rows.filter((row) => row.some((place) => system.lowerable[place]));
  return { system, rows, columns, told, touching, isDown, broken, suspect };
}

/** What of a board does not depend on the numbers, and the constraints that it was made for. */
interface Frame extends Pick<Board, 'rows' | 'columns' | 'touching' | 'isDown'> {
  readonly made: System['constraints'];
}

/** The latest frame for the cells of a system: of all its constraints, unless some cells are unknown. */
const FRAMES = new WeakMap<System['cells'], Frame>();

function frameOf(system: System, grid: Grid): Frame {
  const known = FRAMES.get(system.cells);
  if (known && areAlike(known.made, system.constraints)) return known;
  const frame = toFrame(system, grid);
  FRAMES.set(system.cells, frame);
  return frame;
}

function areAlike(a: System['constraints'], b: System['constraints']): boolean {
  return a.length === b.length && a.every(({ cells }, at) => cells === b[at]?.cells);
}

function toFrame(system: System, grid: Grid): Frame {
  const places = new Map(system.cells.map((id, place) => [id, place]));
  const rows = grid.rows
    .map((row) => row.flatMap((id) => places.get(id) ?? []))
    .filter((row, at) => row.length > 0 && row.length === grid.rows[at]?.length);
  const rowOf = new Map(rows.flatMap((row, at) => row.map((place) => [place, at] as const)));
  const isDown = system.constraints.map(({ cells }) => spansRows(cells, rowOf));
  return { rows, columns: toColumns(rows), touching: listTouching(system), isDown, made: system.constraints };
}

function toColumns(rows: Board['rows']): Board['columns'] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2) return [];
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** Whether the first two cells of a sum stand in different rows. */
function spansRows([first, second]: readonly number[], rowOf: ReadonlyMap<number, number>): boolean {
  return first !== undefined && second !== undefined && rowOf.get(first) !== rowOf.get(second);
}

/** By place: the constraints that it takes part in. */
function listTouching({ cells, constraints }: System): readonly (readonly number[])[] {
  const touching = cells.map((): number[] => []);
  for (const [at, sum] of constraints.entries()) for (const place of sum.cells) touching[place]?.push(at);
  return touching;
}

export function numberAt({ numbers }: System, place: number | undefined): Exact {
  return (place === undefined ? undefined : numbers[place]) ?? 0;
}

/** New numbers for some places. */
export interface Moves {
  readonly places: readonly number[];
  readonly numbers: readonly Exact[];
}

/** How many constraints hold after the moves that did not; 0 where one does not hold then, or a number falls below 0. */
export function countMended({ system, touching }: Board, { places, numbers }: Moves): number {
  const moved: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number < 0) return 0;
    if (number !== numberAt(system, places[at])) moved.push(at);
  }
  const touched = new Set<number>();
  let mended = 0;
  for (const at of moved) {
    for (const one of touching[places[at] ?? 0] ?? []) {
      const constraint = system.constraints[one];
      if (!constraint || touched.has(one)) continue;
      touched.add(one);
      const sum = sumAfter(system, constraint, places, numbers, moved);
      if (isViolated({ relation: constraint.relation, sum })) return 0;
      if (isViolated(constraint)) mended += 1;
    }
  }
  return mended;
}

function sumAfter(
  system: System,
  constraint: Constraint,
  places: readonly number[],
  numbers: readonly Exact[],
  moved: readonly number[],
): Exact {
  let after = constraint.sum;
  for (const at of moved) {
    const place = places[at] ?? 0;
    const coefficient = coefficientOf(constraint, place);
    if (coefficient !== 0)
      after = add(after, multiply(coefficient, subtract(numbers[at] ?? 0, numberAt(system, place))));
  }
  return after;
}

/** By how much a constraint wants a cell to be less. */
export function askFor({ constraints }: System, at: number | undefined, place: number): Exact {
  const constraint = at === undefined ? undefined : constraints[at];
  return constraint ? divide(constraint.sum, coefficientOf(constraint, place) || 1) : 0;
}

export function toChanges({ cells, numbers, unit }: System, moves: Moves): readonly Change[] {
  return moves.places.flatMap((place, at) => {
    const number = moves.numbers[at] ?? 0;
    if (number === numbers[place]) return [];
    const value = Number(number) / unit;
    return [{ cell: cells[place] ?? '', least: value, most: value }];
  });
}
