import { askFor, type Board, countMended, type Moves, numberAt, toBoard, toChanges } from './board.ts';
import type { Fault, OperationKind } from './cause.ts';
import { isViolated } from './constraint.ts';
import type { Grid } from './grid.ts';
import type { System } from './system.ts';

/** The damage as it would be undone: the cells that it happened to, with their own numbers. */
interface Attempt extends Moves {
  readonly kind: OperationKind;
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

/** Whether at least two cells change and two constraints are mended; where there is one constraint alone, that one. */
function isMended(board: Board, attempt: Attempt): boolean {
  const { places, numbers } = attempt;
  const moved = places.filter((place, at) => numbers[at] !== numberAt(board.system, place)).length;
  return moved >= 2 && countMended(board, attempt) >= Math.min(2, board.system.constraints.length);
}

function toFault(system: System, attempt: Attempt): Fault {
  const cells = attempt.places.map((place) => system.cells[place] ?? '');
  return { changes: toChanges(system, attempt), operation: { kind: attempt.kind, cells } };
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

/** Two cells that do not agree and whose exchange breaks nothing; else undefined. */
function swapCells(board: Board, a: number, b: number | undefined): Attempt | undefined {
  const { system, suspect } = board;
  if (b === undefined || !suspect[a] || !suspect[b] || numberAt(system, a) === numberAt(system, b)) return undefined;
  return fitsExchanged(board, a, b, 'all') ? swap(system, 'cells-swapped', [a], [b]) : undefined;
}

function swapWithin(board: Board, row: readonly number[]): readonly Attempt[] {
  const attempts: Attempt[] = [];
  for (const [at, a] of row.entries()) {
    if (!board.suspect[a]) continue;
    for (let beside = at + 1; beside < row.length; beside += 1) {
      const attempt = swapCells(board, a, row[beside]);
      if (attempt) attempts.push(attempt);
    }
  }
  return attempts;
}

/** Neighbours of a row, where nothing else tells which of many cells was exchanged. */
function swapNext(board: Board): readonly Attempt[] {
  return board.rows.flatMap((row) => row.flatMap((place, at) => swapCells(board, place, row[at + 1]) ?? []));
}

/** A cell and the one below it. */
function swapBelow(board: Board): readonly Attempt[] {
  const { rows, suspect } = board;
  const attempts: Attempt[] = [];
  for (const [at, row] of rows.entries()) {
    for (const [column, place] of row.entries()) {
      const attempt = suspect[place] ? swapCells(board, place, rows[at + 1]?.[column]) : undefined;
      if (attempt) attempts.push(attempt);
    }
  }
  return attempts;
}

function swapRows(board: Board): readonly Attempt[] {
  const { system, rows, told, suspect } = board;
  const whole = rows.filter((row) => row.length > 1);
  const broken = new Set(whole.filter((row) => row.some((place) => suspect[place])));
  const full = new Set(told);
  return whole.flatMap((a, at) =>
    whole.slice(at + 1).flatMap((b) => {
      if ((!broken.has(a) && !broken.has(b)) || (!full.has(a) && !full.has(b))) return [];
      const fits = a.every((place, column) => fitsExchanged(board, place, b[column] ?? place, 'down'));
      return fits ? [swap(system, 'rows-swapped', a, b)] : [];
    }),
  );
}

/** Whether what adds up two cells, or their column, holds when they are exchanged: it does not for most, which saves the rest. */
function fitsExchanged(board: Board, a: number, b: number, sums: 'all' | 'down'): boolean {
  const gap = numberAt(board.system, b) - numberAt(board.system, a);
  if (gap === 0n) return true;
  const fits = (at: number) => (sums === 'down' && !board.isDown[at]) || holdsExchanged(board.system, at, [a, b], gap);
  return (board.touching[a] ?? []).every(fits) && (board.touching[b] ?? []).every(fits);
}

function holdsExchanged({ constraints }: System, at: number, [a, b]: readonly [number, number], gap: bigint): boolean {
  const constraint = constraints[at];
  if (!constraint) return true;
  const share = (constraint.coefficients[a] ?? 0) - (constraint.coefficients[b] ?? 0);
  const sum = share === 0 ? constraint.sum : constraint.sum + BigInt(share) * gap;
  return !isViolated({ relation: constraint.relation, sum });
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

/** A column without a number, with those that its rows lack. */
function fillColumns({ system, rows, touching, isDown, broken }: Board): readonly Attempt[] {
  const width = rows[0]?.length ?? 0;
  const brokenAcross = broken.filter((at) => !isDown[at]).length;
  if (width < 2 || rows.length < 2 || brokenAcross < 2) return [];
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
