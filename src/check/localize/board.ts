import type { Change } from './cause.ts';
import { type Constraint, isViolated } from './constraint.ts';
import type { Grid } from './grid.ts';
import type { System } from './system.ts';

/** The rows of the grid as places in the system, and the constraints that each place takes part in. */
export interface Board {
  readonly system: System;
  readonly rows: readonly (readonly number[])[];
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
  const { rows, touching, isDown } = frameOf(system, grid);
  const { constraints } = system;
  const broken = [...constraints.keys()].filter((at) => isBroken(constraints[at]));
  const suspect = touching.map((own) => own.some((at) => isBroken(constraints[at])));
  const told = rows.filter((row) => row.some((place) => system.lowerable[place]));
  return { system, rows, told, touching, isDown, broken, suspect };
}

function isBroken(constraint: Constraint | undefined): boolean {
  return constraint !== undefined && isViolated(constraint);
}

/** What of a board does not depend on the numbers, and the constraints that it was made for. */
interface Frame extends Pick<Board, 'rows' | 'touching' | 'isDown'> {
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
  return a.length === b.length && a.every(({ coefficients }, at) => coefficients === b[at]?.coefficients);
}

function toFrame(system: System, grid: Grid): Frame {
  const places = new Map(system.cells.map((id, place) => [id, place]));
  const rows = grid.rows
    .map((row) => row.flatMap((id) => places.get(id) ?? []))
    .filter((row, at) => row.length > 0 && row.length === grid.rows[at]?.length);
  const rowOf = new Map(rows.flatMap((row, at) => row.map((place) => [place, at] as const)));
  const isDown = system.constraints.map(({ coefficients }) => spansRows(coefficients, rowOf));
  return { rows, touching: listTouching(system), isDown, made: system.constraints };
}

function spansRows(coefficients: Int32Array, rowOf: ReadonlyMap<number, number>): boolean {
  const first = coefficients.findIndex((coefficient) => coefficient !== 0);
  const row = rowOf.get(first);
  for (let place = first + 1; place < coefficients.length; place += 1) {
    if (coefficients[place]) return rowOf.get(place) !== row;
  }
  return false;
}

/** By place: the constraints that it takes part in. */
function listTouching({ cells, constraints }: System): readonly (readonly number[])[] {
  const touching = cells.map((): number[] => []);
  for (const [at, { coefficients }] of constraints.entries()) {
    for (let place = 0; place < coefficients.length; place += 1) if (coefficients[place]) touching[place]?.push(at);
  }
  return touching;
}

export function numberAt({ numbers }: System, place: number | undefined): bigint {
  return (place === undefined ? undefined : numbers[place]) ?? 0n;
}

/** New numbers for some places. */
export interface Moves {
  readonly places: readonly number[];
  readonly numbers: readonly bigint[];
}

/** How many constraints hold after the moves that did not; 0 where one does not hold then, or a number falls below 0. */
export function countMended({ system, touching }: Board, { places, numbers }: Moves): number {
  const moved: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const number = numbers[at] ?? 0n;
    if (number < 0n) return 0;
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
  { coefficients, sum }: Constraint,
  places: readonly number[],
  numbers: readonly bigint[],
  moved: readonly number[],
): bigint {
  let after = sum;
  for (const at of moved) {
    const place = places[at] ?? 0;
    const coefficient = coefficients[place];
    if (coefficient) after += BigInt(coefficient) * ((numbers[at] ?? 0n) - numberAt(system, place));
  }
  return after;
}

/** By how much a constraint wants a cell to be less. */
export function askFor({ constraints }: System, at: number | undefined, place: number): bigint {
  const constraint = at === undefined ? undefined : constraints[at];
  return constraint ? constraint.sum / BigInt(constraint.coefficients[place] || 1) : 0n;
}

export function toChanges({ cells, numbers, unit }: System, moves: Moves): readonly Change[] {
  return moves.places.flatMap((place, at) => {
    const number = moves.numbers[at] ?? 0n;
    if (number === numbers[place]) return [];
    const value = Number(number) / unit;
    return [{ cell: cells[place] ?? '', least: value, most: value }];
  });
}
