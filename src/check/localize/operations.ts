import type { CellId } from '../../report/cell.ts';
import type { Fault, OperationKind } from './cause.ts';
import { type Constraint, isViolated } from './constraint.ts';
import type { Grid } from './grid.ts';

import type { System } from './system.ts';

/** The damage as it would be undone: the cells that it happened to, with their own numbers. */
interface Attempt {
  readonly kind: OperationKind;
  readonly places: readonly number[];
  readonly numbers: readonly bigint[];
}

/**
 * Systematic damages whose undoing makes every identity that it touches hold. Each cell is named once more by the
 * identities across it, so that a row that fits by chance is no match.
 */
export function listOperations(system: System, grid: Grid): readonly Fault[] {
  const board = toBoard(system, grid);
  if (board.broken.length === 0) return [];
  if (system.constraints.length === 1)
    return swapNext(board)
      .filter((attempt) => isMended(board, attempt))
      .map((attempt) => toFault(system, attempt));
  const brokenDown = board.broken.filter((at) => board.isDown[at]).length;
  const attempts = [
    ...board.told.flatMap((row) => [...shiftRow(board, row), ...swapWithin(board, row)]),
    ...swapBelow(board),
    ...(brokenDown < 2 ? [] : [...swapRows(board), ...board.told.flatMap((row) => rearrange(board, row))]),
    ...fillColumns(board),
  ];
  return attempts.filter((attempt) => isMended(board, attempt)).map((attempt) => toFault(system, attempt));
}

/** The rows of the grid as places in the system, and the constraints that each place takes part in. */
interface Board {
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

function toBoard(system: System, grid: Grid): Board {
  const places = new Map(system.cells.map((id, place) => [id, place]));
  const rows = grid.rows
    .map((row) => row.flatMap((id) => places.get(id) ?? []))
    .filter((row, at) => row.length > 0 && row.length === grid.rows[at]?.length);
  const rowOf = new Map(rows.flatMap((row, at) => row.map((place) => [place, at] as const)));
  const isDown = system.constraints.map(({ coefficients }) => spansRows(coefficients, rowOf));
  const broken = [...system.constraints.keys()].filter((at) => system.constraints.slice(at, at + 1).some(isViolated));
  const touching = listTouching(system);
  const suspect = touching.map((constraints) => constraints.some((at) => broken.includes(at)));
  const told = rows.filter((row) => row.some((place) => system.lowerable[place]));
  return { system, rows, told, touching, isDown, broken, suspect };
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

function numberAt({ numbers }: System, place: number | undefined): bigint {
  return (place === undefined ? undefined : numbers[place]) ?? 0n;
}

/**
 * Whether at least two cells change, none below 0, every constraint on them holds then, and two of them did not; where
 * there is one constraint alone, that one.
 */
function isMended({ system, touching }: Board, { places, numbers }: Attempt): boolean {
  const moved: number[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const number = numbers[at] ?? 0n;
    if (number < 0n) return false;
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
      if (isViolated({ relation: constraint.relation, sum })) return false;
      if (isViolated(constraint)) mended += 1;
    }
  }
  return moved.length >= 2 && mended >= Math.min(2, system.constraints.length);
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

function toFault({ cells, numbers, unit }: System, attempt: Attempt): Fault {
  const nameOf = (place: number): CellId => cells[place] ?? '';
  const changes = attempt.places.flatMap((place, at) => {
    const number = attempt.numbers[at] ?? 0n;
    if (number === numbers[place]) return [];
    const value = Number(number) / unit;
    return [{ cell: nameOf(place), least: value, most: value }];
  });
  return { changes, operation: { kind: attempt.kind, cells: attempt.places.map(nameOf) } };
}

/** A row whose numbers stand one column beside their own: with the total among them, or the applicants alone. */
function shiftRow({ system, suspect }: Board, row: readonly number[]): readonly Attempt[] {
  if (row.filter((place) => suspect[place]).length < 2) return [];
  const numbers = row.map((place) => numberAt(system, place));
  const last = row.length - 1;
  const [first, total, end] = [numbers[0], numbers[last] ?? 0n, numbers[last - 1]];
  const toTotal = (parts: readonly bigint[]): readonly bigint[] => [...parts, addUp(parts)];
  const toFirst = (parts: readonly bigint[], sum: bigint) => [sum - addUp(parts), ...parts, sum];
  const inner = numbers.slice(1, last);
  // A single number in a wrong column is two cells exchanged.
  const parts = numbers.slice(0, last).filter((number) => number > 0n).length;
  const attempts: readonly (readonly [boolean, OperationKind, readonly bigint[]])[] = [
    [first === 0n && parts > 0, 'shifted-right', toTotal(numbers.slice(1))],
    [first === 0n && parts > 1, 'shifted-right', [...inner, total - addUp(inner), total]],
    [total === 0n, 'shifted-left', toFirst(numbers.slice(0, last - 1), end ?? 0n)],
    [end === 0n && parts > 1, 'shifted-left', toFirst(numbers.slice(0, last - 1), total)],
  ];
  if (last < 2) return [];
  return attempts.flatMap(([possible, kind, undone]) => (possible ? [{ kind, places: row, numbers: undone }] : []));
}

function addUp(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

function swap(system: System, kind: OperationKind, a: readonly number[], b: readonly number[]): Attempt {
  const take = (places: readonly number[]) => places.map((place) => numberAt(system, place));
  return { kind, places: [...a, ...b], numbers: [...take(b), ...take(a)] };
}

function swapCells({ system, suspect }: Board, a: number, b: number | undefined): readonly Attempt[] {
  if (b === undefined || !suspect[a] || !suspect[b] || numberAt(system, a) === numberAt(system, b)) return [];
  return [swap(system, 'cells-swapped', [a], [b])];
}

function swapWithin(board: Board, row: readonly number[]): readonly Attempt[] {
  return row.flatMap((a, at) => row.slice(at + 1).flatMap((b) => swapCells(board, a, b)));
}

/** Neighbours of a row, where nothing else tells which of many cells was exchanged. */
function swapNext(board: Board): readonly Attempt[] {
  return board.rows.flatMap((row) => row.flatMap((place, at) => swapCells(board, place, row[at + 1])));
}

/** A cell and the one below it. */
function swapBelow(board: Board): readonly Attempt[] {
  const { rows } = board;
  return rows.flatMap((row, at) => row.flatMap((place, column) => swapCells(board, place, rows[at + 1]?.[column])));
}

function swapRows(board: Board): readonly Attempt[] {
  const { system, rows, told, suspect } = board;
  const whole = rows.filter((row) => row.length > 1);
  const broken = new Set(whole.filter((row) => row.some((place) => suspect[place])));
  const full = new Set(told);
  return whole.flatMap((a, at) =>
    whole.slice(at + 1).flatMap((b) => {
      if ((!broken.has(a) && !broken.has(b)) || (!full.has(a) && !full.has(b))) return [];
      const fits = a.every((place, column) => fitsBelow(board, place, b[column] ?? place));
      return fits ? [swap(system, 'rows-swapped', a, b)] : [];
    }),
  );
}

/** Whether what adds up a column holds when two of its cells are exchanged: it does not for most, which saves the rest. */
function fitsBelow({ system, touching, isDown }: Board, a: number, b: number): boolean {
  const gap = numberAt(system, b) - numberAt(system, a);
  if (gap === 0n) return true;
  return [...(touching[a] ?? []), ...(touching[b] ?? [])].every((at) => {
    const constraint = system.constraints[at];
    if (!constraint || !isDown[at]) return true;
    const share = (constraint.coefficients[a] ?? 0) - (constraint.coefficients[b] ?? 0);
    return !isViolated({ relation: constraint.relation, sum: constraint.sum + BigInt(share) * gap });
  });
}

/** The row with the numbers that the columns ask for, where these are its own numbers in another order. */
function rearrange({ system, touching, isDown }: Board, row: readonly number[]): readonly Attempt[] {
  const had = row.map((place) => numberAt(system, place));
  const asked = row.map((place) => {
    const at = touching[place]?.find((one) => isDown[one]);
    return numberAt(system, place) - askFor(system, at, place);
  });
  const inOrder = (numbers: readonly bigint[]) => [...numbers].sort((a, b) => Number(a - b)).join();
  const moved = had.filter((number, at) => number !== asked[at]).length;
  return moved > 2 && inOrder(had) === inOrder(asked) ? [{ kind: 'rearranged', places: row, numbers: asked }] : [];
}

/** By how much a constraint wants a cell to be less. */
function askFor({ constraints }: System, at: number | undefined, place: number): bigint {
  const constraint = at === undefined ? undefined : constraints[at];
  return constraint ? constraint.sum / BigInt(constraint.coefficients[place] || 1) : 0n;
}

/** A column without a number, with those that its rows lack. */
function fillColumns({ system, rows, touching, isDown }: Board): readonly Attempt[] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2) return [];
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []))
    .filter((places) => places.every((place) => numberAt(system, place) === 0n))
    .map((places) => ({
      kind: 'column-empty',
      places,
      numbers: places.map((place) => {
        const across = touching[place]?.find((at) => !isDown[at]);
        return -askFor(system, across, place);
      }),
    }));
}
