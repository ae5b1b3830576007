import type { CellId } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import type { Cells, Judgement } from '../judge.ts';
import type { Forms } from '../names.ts';
import type { Cause, Change, Fault } from './cause.ts';
import { groupLinked } from './components.ts';
import type { Constraint } from './constraint.ts';
import { findMinimal } from './findMinimal.ts';
import { findGrid } from './grid.ts';
import { listOperations } from './operations.ts';
import { findRange } from './range.ts';
import { type Freed, openCell, type System, toSystem } from './system.ts';

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
  /** One systematic damage explains everything, so that a search for sets of many cells is not worth its time. */
  readonly isSettled: boolean;
}

/**
 * Finds every smallest set of cells whose change makes all the identities of one component hold (Fellegi and Holt),
 * exact for numbers of any size and the same in every run. Cells that hold no number, and those of `open`, may be
 * anything; `steps` bounds the search.
 */
export function localize(
  identities: readonly Identity[],
  judgements: readonly Judgement[],
  { cells, forms }: { readonly cells: Cells; readonly forms: Forms },
  open: ReadonlySet<CellId>,
  steps: number,
): Localization {
  const system = toSystem(identities, cells);
  const unknown = new Set([...open, ...judgements.flatMap(({ unreadable, absent }) => [...unreadable, ...absent])]);
  const places = system.cells.flatMap((id, place) => (unknown.has(id) ? [place] : []));
  const start = places.reduce<Freed>((freed, place) => openCell(system, freed, place), {
    constraints: system.constraints,
    free: [],
  });
  const known = { ...system, constraints: withoutCells(system.constraints, places) };
  const operations = listOperations(known, findGrid(forms, system.cells[0] ?? ''));
  const broken = judgements.filter(({ outcome }) => outcome === 'broken');
  const whole = attachMends(operations, broken).filter(({ mends }) => mends.length === broken.length);
  const isSettled = whole.length > 0;
  const { solutions, complete } = findMinimal(system, start, isSettled ? Math.min(steps, SETTLED_STEPS) : steps);
  const found = solutions.flatMap((solution) => partSolution(system, start, solution, identities, unknown));
  const inSolutions = new Set(found.map(({ changes }) => JSON.stringify(changes)));
  // Two cells that look exchanged by chance leave more to mend than the smallest explanation does.
  const isLikely = ({ operation, changes }: Fault) =>
    operation?.kind !== 'cells-swapped' ||
    inSolutions.has(JSON.stringify(changes)) ||
    whole.some((one) => one.changes === changes);
  const size = (solutions[0]?.free.length ?? 0) - places.length;
  return {
    causes: attachMends(dropTwins([...(complete ? operations.filter(isLikely) : operations), ...found]), judgements),
    explanations: solutions.length,
    size: Math.max(0, size),
    forced: size === 0 ? listForced(system, solutions[0]) : NO_NUMBERS,
    complete,
    isSettled,
  };
}

/** What an unknown cell takes part in says nothing of the others. */
function withoutCells(constraints: readonly Constraint[], places: readonly number[]): readonly Constraint[] {
  return constraints.filter(({ coefficients }) => !places.some((place) => coefficients[place]));
}

/** Enough for the sets of a few cells that compete with a systematic damage. */
const SETTLED_STEPS = 150;

const NO_NUMBERS: ReadonlyMap<CellId, number> = new Map();

/** The parts of a solution that no identity connects: each is a cause by itself. */
function partSolution(
  system: System,
  start: Freed,
  solution: Freed,
  identities: readonly Identity[],
  unknown: ReadonlySet<CellId>,
): readonly Fault[] {
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
function dropTwins(causes: readonly Fault[]): readonly Fault[] {
  const byChanges = new Map<string, Fault>();
  for (const cause of causes) {
    const key = JSON.stringify(cause.changes);
    if (cause.changes.length > 0 && !byChanges.has(key)) byChanges.set(key, cause);
  }
  return [...byChanges.values()];
}

function attachMends(causes: readonly Fault[], judgements: readonly Judgement[]): readonly Cause[] {
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
