import { askFor, type Board, countMended, type Moves, numberAt, toBoard, toChanges } from './board.ts';
import type { Fault, OperationKind } from './cause.ts';
import { coefficientOf, isViolated } from './constraint.ts';
import { add, type Exact, multiply, subtract } from './exact.ts';
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
  if (!system.constraints.some(isViolated)) return [];
  const board = toBoard(system, grid);
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
  const [first, total, end] = [numbers[0], numbers[last] ?? 0, numbers[last - 1]];
  const toTotal = (parts: readonly Exact[]): readonly Exact[] => [...parts, addUp(parts)];
  const toFirst = (parts: readonly Exact[], sum: Exact) => [subtract(sum, addUp(parts)), ...parts, sum];
  const inner = numbers.slice(1, last);
  // A single number in a wrong column is two cells exchanged.
  const parts = numbers.slice(0, last).filter((number) => number > 0).length;
  const attempts: readonly (readonly [boolean, OperationKind, readonly Exact[]])[] = [
    [first === 0 && parts > 0, 'shifted-right', toTotal(numbers.slice(1))],
    [first === 0 && parts > 1, 'shifted-right', [...inner, subtract(total, addUp(inner)), total]],
    [total === 0, 'shifted-left', toFirst(numbers.slice(0, last - 1), end ?? 0)],
    [end === 0 && parts > 1, 'shifted-left', toFirst(numbers.slice(0, last - 1), total)],
  ];
  if (last < 2) return [];
  return attempts.flatMap(([possible, kind, undone]) => (possible ? [{ kind, places: row, numbers: undone }] : []));
}

function addUp(numbers: readonly Exact[]): Exact {
  return numbers.reduce(add, 0);
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
  const rows = board.rows.flatMap((places) => (places.length > 1 ? toSwappable(board, places) : []));
  const attempts: Attempt[] = [];
  for (const [at, a] of rows.entries()) {
    for (let below = at + 1; below < rows.length; below += 1) {
      const b = rows[below];
      if (!b || !(a.isSuspect || b.isSuspect) || !(a.isTold || b.isTold)) continue;
      const fits = a.places.every((place, column) => fitsExchanged(board, place, b.places[column] ?? place, 'down'));
      if (fits) attempts.push(swap(board.system, 'rows-swapped', a.places, b.places));
    }
  }
  return attempts;
}

/** What tells of a row whether its exchange is worth a try: of two rows one must not agree, and one have a number. */
function toSwappable({ system, suspect }: Board, places: readonly number[]) {
  return {
    places,
    isSuspect: places.some((place) => suspect[place]),
    isTold: places.some((place) => system.lowerable[place]),
  };
}

/** Whether what adds up two cells, or their column, holds when they are exchanged: it does not for most, which saves the rest. */
function fitsExchanged(board: Board, a: number, b: number, sums: 'all' | 'down'): boolean {
  const gap = subtract(numberAt(board.system, b), numberAt(board.system, a));
  if (gap === 0) return true;
  const fits = (at: number) => (sums === 'down' && !board.isDown[at]) || holdsExchanged(board.system, at, [a, b], gap);
  return (board.touching[a] ?? []).every(fits) && (board.touching[b] ?? []).every(fits);
}

function holdsExchanged({ constraints }: System, at: number, [a, b]: readonly [number, number], gap: Exact): boolean {
  const constraint = constraints[at];
  if (!constraint) return true;
  const share = coefficientOf(constraint, a) - coefficientOf(constraint, b);
  const sum = share === 0 ? constraint.sum : add(constraint.sum, multiply(share, gap));
  return !isViolated({ relation: constraint.relation, sum });
}

/** The row with the numbers that the columns ask for, where these are its own numbers in another order. */
function rearrange({ system, touching, isDown }: Board, row: readonly number[]): readonly Attempt[] {
  const had = row.map((place) => numberAt(system, place));
  const asked = row.map((place) => {
    const at = touching[place]?.find((one) => isDown[one]);
    return subtract(numberAt(system, place), askFor(system, at, place));
  });
  const inOrder = (numbers: readonly Exact[]) => [...numbers].sort((a, b) => Number(subtract(a, b))).join();
  const moved = had.filter((number, at) => number !== asked[at]).length;
  return moved > 2 && inOrder(had) === inOrder(asked) ? [{ kind: 'rearranged', places: row, numbers: asked }] : [];
}

/** A column without a number, with those that its rows lack. */
function fillColumns({ system, columns, touching, isDown, broken }: Board): readonly Attempt[] {
  const brokenAcross = broken.filter((at) => !isDown[at]).length;
  if (brokenAcross < 2) return [];
  return columns
    .filter((places) => places.every((place) => numberAt(system, place) === 0))
    .map((places) => ({
      kind: 'column-empty',
      places,
      numbers: places.map((place) => {
        const across = touching[place]?.find((at) => !isDown[at]);
        return subtract(0, askFor(system, across, place));
      }),
    }));
}
