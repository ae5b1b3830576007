import type { CellId } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import type { Cells, Judgement } from '../judge.ts';
import type { Forms } from '../names.ts';
import type { Cause, Change, Fault } from './cause.ts';
import { groupLinked } from './components.ts';
import { type Constraint, coefficientOf } from './constraint.ts';
import { listCrossings } from './crossings.ts';
import { divide } from './exact.ts';
import { findMinimal } from './findMinimal.ts';
import { type Freed, openCell } from './freed.ts';
import { findGrid, type Grid } from './grid.ts';
import { listOperations } from './operations.ts';
import { findRange } from './range.ts';
import { type System, toSystem } from './system.ts';

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

/** What is asked of a component: its identities as they were judged, and the cells besides that may be anything. */
export interface Question {
  readonly identities: readonly Identity[];
  readonly judgements: readonly Judgement[];
  readonly open: ReadonlySet<CellId>;
}

/**
 * Finds every smallest set of cells whose change makes all the identities of one component hold (Fellegi and Holt),
 * exact for numbers of any size and the same in every run. Cells that hold no number may be anything; `steps` bounds
 * the search.
 */
export function localize(
  question: Question,
  { cells, forms }: { readonly cells: Cells; readonly forms: Forms },
  steps: number,
): Localization {
  const { identities, judgements } = question;
  const system = toSystem(identities, cells);
  const unknown = listUnknown(question);
  const places = system.cells.flatMap((id, place) => (unknown.has(id) ? [place] : []));
  const start = places.reduce<Freed>((freed, place) => openCell(system, freed, place), toFreed(system));
  const known = places.length === 0 ? system : withoutCells(system, places);
  const grid = findGrid(forms, system.cells[0] ?? '');
  const damages = findDamages(known, question, grid);
  const isSettled = damages.some(({ isWhole }) => isWhole);
  const { solutions, complete } = findMinimal(system, start, isSettled ? Math.min(steps, SETTLED_STEPS) : steps);
  const found = solutions.flatMap((solution) => partSolution({ system, start, identities, unknown }, solution));
  const crossings = found.length === 0 && !complete ? listCrossings(known, grid) : [];
  const likely = complete ? leaveChance(damages, found) : [...damages, ...crossings];
  const size = Math.max(0, (solutions[0]?.free.length ?? 0) - places.length);
  return {
    causes: attachMends(dropTwins([...likely, ...found]), judgements, identities),
    explanations: solutions.length,
    size,
    forced: size === 0 ? listForced(system, solutions[0]) : NO_NUMBERS,
    complete,
    isSettled,
  };
}

/** Enough for the sets of a few cells that compete with a systematic damage. */
const SETTLED_STEPS = 150;

const NO_NUMBERS: ReadonlyMap<CellId, number> = new Map();

function toFreed({ constraints }: System): Freed {
  return { constraints, free: [] };
}

function listUnknown({ judgements, open }: Question): ReadonlySet<CellId> {
  const unknown = new Set(open);
  for (const { unreadable, absent } of judgements) {
    for (const id of unreadable) unknown.add(id);
    for (const id of absent) unknown.add(id);
  }
  return unknown;
}

/** A systematic damage, and whether it explains everything that is broken. */
interface Damage extends Fault {
  readonly isWhole: boolean;
}

function findDamages(system: System, { judgements, identities }: Question, grid: Grid): readonly Damage[] {
  const broken = judgements.filter(({ outcome }) => outcome === 'broken');
  return attachMends(listOperations(system, grid), broken, identities).map(({ mends, changes, operation }) => ({
    changes,
    operation,
    isWhole: mends.length === broken.length,
  }));
}

/** Two cells that look exchanged by chance leave more to mend than the smallest explanation does. */
function leaveChance(damages: readonly Damage[], found: readonly Fault[]): readonly Fault[] {
  if (!damages.some(mayBeChance)) return damages;
  const keys = new Set(found.map(toKey));
  return damages.filter((one) => !mayBeChance(one) || keys.has(toKey(one)));
}

function mayBeChance({ isWhole, operation }: Damage): boolean {
  return !isWhole && operation?.kind === 'cells-swapped';
}

function toKey({ changes }: Fault): string {
  let key = '';
  for (const { cell, least, most } of changes) key += `${cell} ${least} ${most} `;
  return key;
}

/** What an unknown cell takes part in says nothing of the others. */
function withoutCells(system: System, places: readonly number[]): System {
  const isKnown = (one: Constraint) => !places.some((place) => coefficientOf(one, place) !== 0);
  return { ...system, constraints: system.constraints.filter(isKnown) };
}

interface Asked extends Pick<Question, 'identities'> {
  readonly system: System;
  /** The system with its unknown cells open. */
  readonly start: Freed;
  readonly unknown: ReadonlySet<CellId>;
}

/** The parts of a solution that no identity connects: each is a cause by itself. */
function partSolution({ system, start, identities, unknown }: Asked, solution: Freed): readonly Fault[] {
  const changes = solution.free.flatMap(({ cell }): Change[] => {
    const id = system.cells[cell] ?? '';
    if (unknown.has(id)) return [];
    const { least, most } = findRange(system, start, solution, cell);
    return [{ cell: id, least, most }];
  });
  const byCell = indexByCell(identities);
  const touched = changes.map(({ cell }) => byCell.get(cell) ?? []);
  return groupLinked(touched).map((group) => ({ changes: changes.filter((_, at) => group.has(at)), operation: null }));
}

/** By cell: the ids of the identities that hold it, worked out once for the same list. */
const BY_CELL = new WeakMap<readonly Identity[], ReadonlyMap<CellId, readonly string[]>>();

function indexByCell(identities: readonly Identity[]): ReadonlyMap<CellId, readonly string[]> {
  const known = BY_CELL.get(identities);
  if (known) return known;
  const index = new Map<CellId, readonly string[]>();
  for (const { id, terms } of identities) {
    for (const { cell } of terms) index.set(cell, [...(index.get(cell) ?? []), id]);
  }
  BY_CELL.set(identities, index);
  return index;
}

/** The damage that makes the same changes as a set of cells stands for both; a number that cannot be exact is no answer. */
function dropTwins(causes: readonly Fault[]): readonly Fault[] {
  const byChanges = new Map<string, Fault>();
  for (const cause of causes) {
    const key = toKey(cause);
    if (cause.changes.length > 0 && cause.changes.every(isExact) && !byChanges.has(key)) byChanges.set(key, cause);
  }
  return [...byChanges.values()];
}

function isExact({ least }: Change): boolean {
  return least <= Number.MAX_SAFE_INTEGER;
}

function attachMends(
  causes: readonly Fault[],
  judgements: readonly Judgement[],
  identities: readonly Identity[],
): readonly Cause[] {
  const open = judgements.flatMap(({ outcome, identity }) => (outcome === 'holds' ? [] : identity.id));
  const byCell = indexByCell(identities);
  return causes.map(({ changes, operation }) => {
    const touched = new Set(changes.flatMap(({ cell }) => byCell.get(cell) ?? []));
    return { changes, operation, mends: open.filter((id) => touched.has(id)) };
  });
}

function listForced({ cells, unit }: System, solution: Freed | undefined): ReadonlyMap<CellId, number> {
  return new Map(
    (solution?.free ?? []).flatMap(({ cell, form, scale }) =>
      form ? [[cells[cell] ?? '', Number(divide(form.sum, scale)) / unit] as const] : [],
    ),
  );
}
