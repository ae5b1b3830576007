import type { CellId } from '../../report/cell.ts';
import { findLit } from '../../store/claims.ts';
import { listRange } from '../../store/range.ts';
import type { Review, State } from '../../store/state.ts';
import type { Selection } from '../../store/work.ts';

/** The cells that may look different after a change of the session; null for all, where another report is shown. */
export function listTouched(before: State, after: State): ReadonlySet<CellId> | null {
  const [was, is] = [before.review, after.review];
  if (was === is && before.focus === after.focus) return NONE;
  if (!was || !is || was.report !== is.report) return null;
  return new Set([
    ...listChanged(was.cells, is.cells),
    ...listChanged(was.flags, is.flags),
    ...listMarked(was.marks, is.marks),
    ...listSelected(was, is),
    ...listLit(before, was, after, is),
  ]);
}

const NONE: ReadonlySet<CellId> = new Set();

function listChanged<K, T>(before: ReadonlyMap<K, T>, after: ReadonlyMap<K, T>): readonly K[] {
  if (before === after) return [];
  const gone = [...before.keys()].filter((key) => !after.has(key));
  return [...gone, ...[...after].flatMap(([key, value]) => (before.get(key) === value ? [] : [key]))];
}

function listMarked(before: Review['marks'], after: Review['marks']): readonly CellId[] {
  return listChanged(before, after).flatMap((subject) => (subject.startsWith('cell:') ? [subject.slice(5)] : []));
}

function listSelected(before: Review, after: Review): readonly CellId[] {
  const [was, is] = [before.work.selection, after.work.selection];
  if (was === is) return [];
  return [...cellsOf(before, was), ...cellsOf(after, is)];
}

/** A rectangle that was extended over another table need not hold its active cell. */
function cellsOf({ report }: Review, selection: Selection | null): readonly CellId[] {
  return selection ? [selection.active, ...listRange(report.forms, selection).flat()] : [];
}

function listLit(before: State, was: Review, after: State, is: Review): readonly CellId[] {
  if (before.focus === after.focus && was.issues === is.issues) return [];
  return [...(findLit(was, before.focus)?.cells ?? []), ...(findLit(is, after.focus)?.cells ?? [])];
}
