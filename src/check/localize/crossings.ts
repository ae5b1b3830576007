import { askFor, countMended, numberAt, toBoard, toChanges } from './board.ts';
import type { Fault } from './cause.ts';
import { subtract } from './exact.ts';
import type { Grid } from './grid.ts';
import type { System } from './system.ts';

/**
 * Cells by themselves whose change mends all that they take part in, two identities at least: what can be said where a
 * table has too many faults to be explained as a whole.
 */
export function listCrossings(system: System, grid: Grid): readonly Fault[] {
  const board = toBoard(system, grid);
  const broken = new Set(board.broken);
  return system.cells.flatMap((_, place) => {
    const at = board.touching[place]?.find((one) => broken.has(one));
    if (at === undefined) return [];
    const number = subtract(numberAt(system, place), askFor(system, at, place));
    const moves = { places: [place], numbers: [number] };
    return countMended(board, moves) >= 2 ? [{ changes: toChanges(system, moves), operation: null }] : [];
  });
}
