import { type CheckState, recheck, startCheck } from '../check/incremental.ts';
import { type Explained, explainFindings, STEPS } from '../check/localize/explain.ts';
import { applyEdits } from '../report/apply.ts';
import type { Cell, CellId } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Report } from '../report/report.ts';
import { type Flag, listFlags } from './flags.ts';
import { type Issue, listIssues } from './issues.ts';
import { keepIssues } from './keepIssues.ts';
import { listEdits, listMarks, type Mark, type Work } from './work.ts';

/** What follows from the ground state. Objects that did not change keep their identity, so that only they rerender. */
export interface Derived {
  /** The cells with the edits that stand. */
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** The same with the draft that is being typed: what is checked. */
  readonly tried: ReadonlyMap<CellId, Cell>;
  readonly check: CheckState;
  /** The findings of the check with what would mend them. */
  readonly explained: Explained;
  readonly flags: ReadonlyMap<CellId, Flag>;
  readonly issues: readonly Issue[];
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Everything that follows from a report as read and the work on it. */
export function deriveAll(report: Report, work: Work): Derived {
  const cells = applyEdits(report.cells, listEdits(work));
  const check = startCheck({ ...report, cells });
  return complete(report, { cells, tried: cells, check, marks: listMarks(work) });
}

/** The same after a change of the work or the draft, reusing what holds still. */
export function deriveNext(previous: Derived, report: Report, work: Work, draft: Edit | null): Derived {
  const cells = reuse(previous.cells, applyEdits(report.cells, listEdits(work)), isSameCell);
  const tried = draft ? reuse(previous.tried, applyEdits(cells, [draft]), isSameCell) : cells;
  const changed = listChanged(previous.tried, tried);
  const check = changed.length > 0 ? recheck(previous.check, { ...report, cells: tried }, changed) : previous.check;
  return keepSame(previous, complete(report, { cells, tried, check, marks: listMarks(work) }, previous));
}

type Checked = Pick<Derived, 'cells' | 'tried' | 'check' | 'marks'>;

function complete(report: Report, checked: Checked, previous?: Derived): Derived {
  const { check, tried } = checked;
  const explained =
    previous?.check === check
      ? previous.explained
      : explainFindings({ ...report, cells: tried }, check, STEPS.atOnce, previous?.explained);
  return conclude(report, checked, explained);
}

function conclude(report: Report, checked: Checked, explained: Explained): Derived {
  const { cells, marks } = checked;
  return {
    ...checked,
    explained,
    flags: listFlags(report.forms, explained.findings, marks),
    issues: listIssues(explained.findings, report.problems, cells, marks),
  };
}

/** What follows next, with the flags and issues of before where they say the same. */
function keepSame(previous: Derived, next: Derived): Derived {
  return {
    ...next,
    flags: reuse(previous.flags, next.flags, isSameFlag),
    issues: keepIssues(previous.issues, next.issues),
  };
}

/** The same with findings that were explained at leisure, beside the page. */
export function deriveExplained(previous: Derived, report: Report, findings: Explained['findings']): Derived {
  return keepSame(previous, conclude(report, previous, { ...previous.explained, findings, complete: true }));
}

/** `next`, with the objects of `previous` where they say the same; `previous` itself where all do. */
function reuse<T>(
  previous: ReadonlyMap<CellId, T>,
  next: ReadonlyMap<CellId, T>,
  isSame: (a: T, b: T) => boolean,
): ReadonlyMap<CellId, T> {
  const kept = new Map<CellId, T>();
  let changes = Math.abs(previous.size - next.size);
  for (const [id, item] of next) {
    const before = previous.get(id);
    const same = before !== undefined && isSame(before, item);
    if (!same) changes++;
    kept.set(id, same ? before : item);
  }
  return changes === 0 ? previous : kept;
}

function isSameFlag(a: Flag, b: Flag): boolean {
  return a.severity === b.severity && a.suspect === b.suspect && a.count === b.count;
}

function isSameCell(a: Cell, b: Cell): boolean {
  return (
    a === b ||
    (a.value === b.value &&
      a.state === b.state &&
      a.origin === b.origin &&
      a.raw === b.raw &&
      a.span?.from === b.span?.from &&
      a.span?.to === b.span?.to &&
      a.candidates === b.candidates)
  );
}

/** The cells that say something else; a draft that is committed says what was checked while it was typed. */
function listChanged(before: ReadonlyMap<CellId, Cell>, after: ReadonlyMap<CellId, Cell>): readonly CellId[] {
  if (before === after) return [];
  const ids = new Set([...before.keys(), ...after.keys()]);
  const isChanged = (a: Cell | undefined, b: Cell | undefined) => a !== b && !(a && b && isSameCell(a, b));
  return [...ids].filter((id) => isChanged(before.get(id), after.get(id)));
}
