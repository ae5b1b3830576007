import type { CellId } from '../../report/cell.ts';
import type { Fault, OperationKind } from './cause.ts';
import { isViolated } from './constraint.ts';
import type { Grid } from './grid.ts';

import type { System } from './system.ts';

/** The damage as it would be undone: the numbers of the cells that it happened to. */
interface Attempt {
  readonly kind: OperationKind;
  readonly numbers: ReadonlyMap<number, bigint>;
}

/**
 * Systematic damages whose undoing makes every identity that it touches hold. Each cell is named once more by the
 * identities across it, so that a row that fits by chance is no match.
 */
export function listOperations(system: System, grid: Grid): readonly Fault[] {
  const board = toBoard(system, grid);
  const broken = system.constraints.filter(isViolated).length;
  if (broken < 2) return [];
  const attempts = [
    ...board.rows.flatMap((row) => [...shiftRow(system, row), ...swapWithin(system, row), ...rearrange(board, row)]),
    ...swapBelow(board),
    ...swapRows(board),
    ...fillColumns(board),
  ];
  return attempts.filter((attempt) => isMended(board, attempt)).map((attempt) => toCause(system, attempt));
}

/** The rows of the grid as places in the system, and the constraints that each place takes part in. */
interface Board {
  readonly system: System;
  readonly rows: readonly (readonly number[])[];
  readonly touching: readonly (readonly number[])[];
  /** Rows that a violated constraint touches. */
  readonly broken: ReadonlySet<readonly number[]>;
}

function toBoard(system: System, grid: Grid): Board {
  const places = new Map(system.cells.map((id, place) => [id, place]));
  const rows = grid.rows
    .map((row) => row.flatMap((id) => places.get(id) ?? []))
    .filter((row, at) => row.length > 0 && row.length === grid.rows[at]?.length);
  const touching = system.cells.map((_, place) =>
    [...system.constraints.keys()].filter((at) => system.constraints[at]?.coefficients[place]),
  );
  const isBroken = (at: number) => system.constraints.slice(at, at + 1).some(isViolated);
  const broken = new Set(rows.filter((row) => row.some((place) => touching[place]?.some(isBroken))));
  return { system, rows, touching, broken };
}

function numberAt({ numbers }: System, place: number | undefined): bigint {
  return (place === undefined ? undefined : numbers[place]) ?? 0n;
}

/** Whether at least two cells change, none below 0, every constraint on them holds then, and two of them did not. */
function isMended({ system, touching }: Board, { numbers }: Attempt): boolean {
  const moves = [...numbers].filter(([place, number]) => number !== numberAt(system, place));
  if (moves.length < 2 || moves.some(([, number]) => number < 0n)) return false;
  const touched = new Set<number>();
  let mended = 0;
  for (const [place] of moves) {
    for (const at of touching[place] ?? []) {
      if (touched.has(at)) continue;
      touched.add(at);
      const constraint = system.constraints[at];
      if (!constraint) continue;
      let sum = constraint.sum;
      for (const [cell, number] of moves) {
        const coefficient = constraint.coefficients[cell];
        if (coefficient) sum += BigInt(coefficient) * (number - numberAt(system, cell));
      }
      if (isViolated({ relation: constraint.relation, sum })) return false;
      if (isViolated(constraint)) mended += 1;
    }
  }
  return mended >= 2;
}

function toCause({ cells, numbers, unit }: System, attempt: Attempt): Fault {
  const nameOf = (place: number): CellId => cells[place] ?? '';
  const changes = [...attempt.numbers].flatMap(([place, number]) => {
    if (number === numbers[place]) return [];
    const value = Number(number) / unit;
    return [{ cell: nameOf(place), least: value, most: value }];
  });
  return { changes, operation: { kind: attempt.kind, cells: [...attempt.numbers.keys()].map(nameOf) } };
}

/** A row whose numbers stand one column beside their own: with the total among them, or the applicants alone. */
function shiftRow(system: System, row: readonly number[]): readonly Attempt[] {
  const numbers = row.map((place) => numberAt(system, place));
  const last = row.length - 1;
  const [first, total, end] = [numbers[0], numbers[last] ?? 0n, numbers[last - 1]];
  const toTotal = (parts: readonly bigint[]): readonly bigint[] => [...parts, addUp(parts)];
  const toFirst = (parts: readonly bigint[], sum: bigint) => [sum - addUp(parts), ...parts, sum];
  const inner = numbers.slice(1, last);
  const attempts: readonly (readonly [boolean, OperationKind, readonly bigint[]])[] = [
    [first === 0n, 'shifted-right', toTotal(numbers.slice(1))],
    [first === 0n, 'shifted-right', [...inner, total - addUp(inner), total]],
    [total === 0n, 'shifted-left', toFirst(numbers.slice(0, last - 1), end ?? 0n)],
    [end === 0n, 'shifted-left', toFirst(numbers.slice(0, last - 1), total)],
  ];
  if (last < 2) return [];
  return attempts.flatMap(([possible, kind, undone]) => (possible ? [toAttempt(kind, row, undone)] : []));
}

function addUp(numbers: readonly bigint[]): bigint {
  return numbers.reduce((sum, number) => sum + number, 0n);
}

function toAttempt(kind: OperationKind, row: readonly number[], numbers: readonly bigint[]): Attempt {
  return { kind, numbers: new Map(row.map((place, at) => [place, numbers[at] ?? 0n])) };
}

function swap(system: System, kind: OperationKind, a: readonly number[], b: readonly number[]): Attempt {
  const take = (places: readonly number[]) => places.map((place) => numberAt(system, place));
  return toAttempt(kind, [...a, ...b], [...take(b), ...take(a)]);
}

function swapWithin(system: System, row: readonly number[]): readonly Attempt[] {
  return row.flatMap((a, at) =>
    row.slice(at + 1).flatMap((b) => {
      const same = numberAt(system, a) === numberAt(system, b);
      return same ? [] : [swap(system, 'cells-swapped', [a], [b])];
    }),
  );
}

/** A cell and the one below it. */
function swapBelow({ system, rows }: Board): readonly Attempt[] {
  return rows.flatMap((row, at) =>
    row.flatMap((place, column) => {
      const below = rows[at + 1]?.[column];
      if (below === undefined || numberAt(system, place) === numberAt(system, below)) return [];
      return [swap(system, 'cells-swapped', [place], [below])];
    }),
  );
}

function swapRows({ system, rows, broken }: Board): readonly Attempt[] {
  const whole = rows.filter((row) => row.length > 1);
  return whole.flatMap((a, at) =>
    whole.slice(at + 1).flatMap((b) => {
      if (!broken.has(a) && !broken.has(b)) return [];
      return [swap(system, 'rows-swapped', a, b)];
    }),
  );
}

/** The row with the numbers that the columns ask for, where these are its own numbers in another order. */
function rearrange({ system, touching }: Board, row: readonly number[]): readonly Attempt[] {
  const across = new Set(
    row.flatMap((place) => touching[place] ?? []).filter((at) => row.every((place) => touching[place]?.includes(at))),
  );
  const asked = row.map((place) => {
    const at = touching[place]?.find((one) => !across.has(one));
    const constraint = at === undefined ? undefined : system.constraints[at];
    const coefficient = constraint?.coefficients[place];
    return numberAt(system, place) - (constraint && coefficient ? constraint.sum / BigInt(coefficient) : 0n);
  });
  const had = row.map((place) => numberAt(system, place));
  const inOrder = (numbers: readonly bigint[]) => [...numbers].sort((a, b) => Number(a - b)).join();
  const moved = had.filter((number, at) => number !== asked[at]).length;
  return moved > 2 && inOrder(had) === inOrder(asked) ? [toAttempt('rearranged', row, asked)] : [];
}

/** A column without a number, with those that its rows lack. */
function fillColumns({ system, rows, touching }: Board): readonly Attempt[] {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2) return [];
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []))
    .filter((places) => places.every((place) => numberAt(system, place) === 0n))
    .map((places) =>
      toAttempt(
        'column-empty',
        places,
        places.map((place) => lackOf(system, touching, place, rows)),
      ),
    );
}

function lackOf(system: System, touching: Board['touching'], place: number, rows: Board['rows']): bigint {
  const row = rows.find((places) => places.includes(place)) ?? [];
  const at = touching[place]?.find((one) => row.every((other) => system.constraints[one]?.coefficients[other]));
  const constraint = at === undefined ? undefined : system.constraints[at];
  return constraint ? -constraint.sum * BigInt(constraint.coefficients[place] ?? 1) : 0n;
}
