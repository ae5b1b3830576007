import type { CellId } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import type { Cells, Judgement } from '../judge.ts';
import type { Forms } from '../names.ts';
import { groupLinked } from './components.ts';
import type { Constraint } from './constraint.ts';
import { findMinimal } from './findMinimal.ts';
import { findGrid } from './grid.ts';
import { listOperations } from './operations.ts';
import { findRange, type Range } from './range.ts';
import { type Freed, openCell, type System, toSystem } from './system.ts';

/** A number that must change, and what it may become. */
export interface Change extends Range {
  readonly cell: CellId;
}

/** What may have gone wrong at one place: together its changes mend what they touch and break nothing. */
export interface Cause {
  readonly changes: readonly Change[];
  /** Identities that do not hold, or cannot be told, and do with the changes. */
  readonly mends: readonly string[];
  /** The systematic damage that it undoes; null for numbers that are wrong each by itself. */
  readonly operation: Operation | null;
}

export interface Operation {
  readonly kind: OperationKind;
  /** The cells that it happened to, with those that kept their number. */
  readonly cells: readonly CellId[];
}

/**
 * `shifted`: a row one column too far right or left. `rearranged`: a row whose numbers stand in other columns.
 * `swapped`: two cells, or two rows, exchanged. `column-empty`: a column without numbers that its rows ask for.
 */
export type OperationKind =
  | 'shifted-right'
  | 'shifted-left'
  | 'rearranged'
  | 'cells-swapped'
  | 'rows-swapped'
  | 'column-empty';

/** Where the fault of some identities may lie. */
export interface Localization {
  /** Every cause of every smallest explanation, and the systematic damages; none twice. */
  readonly causes: readonly Cause[];
  /** How many smallest explanations there are, and how many cells each changes. */
  readonly explanations: number;
  readonly size: number;
  /** What cells without a number must be, where the others leave no choice. */
  readonly forced: ReadonlyMap<CellId, number>;
  /** False where the budget of steps ended first: nothing is said of causes that were not found. */
  readonly complete: boolean;
}

/**
 * Finds every smallest set of cells whose change makes all the identities of one component hold (Fellegi and Holt),
 * exact for numbers of any size and the same in every run. Cells that hold no number, and those of `open`, may be
 * anything; `steps` bounds the search.
 */
export function localize(
  judgements: readonly Judgement[],
  { cells, forms }: { readonly cells: Cells; readonly forms: Forms },
  open: ReadonlySet<CellId>,
  steps: number,
): Localization {
  const identities = judgements.map(({ identity }) => identity);
  const system = toSystem(identities, cells);
  const unknown = new Set([...open, ...judgements.flatMap(({ unreadable, absent }) => [...unreadable, ...absent])]);
  const places = system.cells.flatMap((id, place) => (unknown.has(id) ? [place] : []));
  const start = places.reduce<Freed>((freed, place) => openCell(system, freed, place), {
    constraints: system.constraints,
    free: [],
  });
  const { solutions, complete } = findMinimal(system, start, steps);
  const found = solutions.flatMap((solution) => partSolution(system, start, solution, identities, unknown));
  const known = { ...system, constraints: withoutCells(system.constraints, places) };
  const grid = findGrid(forms, system.cells[0] ?? '');
  const size = (solutions[0]?.free.length ?? 0) - places.length;
  return {
    causes: attachMends(dropTwins([...listOperations(known, grid), ...found]), judgements),
    explanations: solutions.length,
    size: Math.max(0, size),
    forced: size === 0 ? listForced(system, solutions[0]) : NO_NUMBERS,
    complete,
  };
}

/** What an unknown cell takes part in says nothing of the others. */
function withoutCells(constraints: readonly Constraint[], places: readonly number[]): readonly Constraint[] {
  return constraints.filter(({ coefficients }) => !places.some((place) => coefficients[place]));
}

const NO_NUMBERS: ReadonlyMap<CellId, number> = new Map();

/** The parts of a solution that no identity connects: each is a cause by itself. */
function partSolution(
  system: System,
  start: Freed,
  solution: Freed,
  identities: readonly Identity[],
  unknown: ReadonlySet<CellId>,
): readonly Omit<Cause, 'mends'>[] {
  const changes = solution.free.flatMap(({ cell }): Change[] => {
    const id = system.cells[cell] ?? '';
    return unknown.has(id) ? [] : [{ cell: id, ...findRange(system, start, solution, cell) }];
  });
  const touched = changes.map(({ cell }) =>
    identities.filter(({ terms }) => terms.some((term) => term.cell === cell)).map(({ id }) => id),
  );
  return groupLinked(touched).map((group) => ({ changes: changes.filter((_, at) => group.has(at)), operation: null }));
}

/** The damage that makes the same changes as a set of cells stands for both. */
function dropTwins(causes: readonly Omit<Cause, 'mends'>[]): readonly Omit<Cause, 'mends'>[] {
  const byChanges = new Map<string, Omit<Cause, 'mends'>>();
  for (const cause of causes) {
    const key = JSON.stringify(cause.changes);
    if (cause.changes.length > 0 && !byChanges.has(key)) byChanges.set(key, cause);
  }
  return [...byChanges.values()];
}

function attachMends(causes: readonly Omit<Cause, 'mends'>[], judgements: readonly Judgement[]): readonly Cause[] {
  const open = judgements.filter(({ outcome }) => outcome !== 'holds');
  return causes.map((cause) => {
    const changed = new Set(cause.changes.map(({ cell }) => cell));
    const mended = open.filter(({ identity }) => identity.terms.some(({ cell }) => changed.has(cell)));
    return { ...cause, mends: mended.map(({ identity }) => identity.id) };
  });
}

function listForced({ cells, unit }: System, solution: Freed | undefined): ReadonlyMap<CellId, number> {
  return new Map(
    (solution?.free ?? []).flatMap(({ cell, form, scale }) =>
      form ? [[cells[cell] ?? '', Number(form.sum / BigInt(scale)) / unit] as const] : [],
    ),
  );
}
