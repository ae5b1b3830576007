import type { CellId } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Message } from '../report/finding.ts';
import type { Problem, Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What a reviewer says of a finding, a cell or a table; `null` takes it back. */
export type Decision = 'confirmed' | 'dismissed' | 'reviewed';

/** One decision, on the thing that `subject` names: a finding's id, or `cell:…`, `table:…`, `report`. */
export interface Mark {
  readonly subject: string;
  readonly decision: Decision | null;
  readonly note: string;
}

/** What one action of the reviewer did: the unit of undo. A paste or a repair is one step. */
export interface Step {
  readonly name: Message;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who did it, as the reviewer gave the name; missing where none was given. */
  readonly by?: string;
  readonly edits: readonly Edit[];
  readonly marks: readonly Mark[];
}

/**
 * The selected rectangle of cells, from the corner `anchor` to the corner `head` that extending moves, and in it the
 * `active` cell, which typing edits: as in Excel it stays where it is while the rectangle grows.
 */
export interface Selection {
  readonly active: CellId;
  readonly anchor: CellId;
  readonly head: CellId;
}

/** A selection of one cell. */
export function selectOne(cell: CellId): Selection {
  return { active: cell, anchor: cell, head: cell };
}

/** The ground state of a review: everything else is derived from it. It is what is saved. */
export interface Work {
  readonly id: string;
  readonly source: Source;
  readonly done: readonly Step[];
  /** Steps that were undone, the next to redo last. */
  readonly undone: readonly Step[];
  readonly selection: Selection | null;
  /** What was noticed while bytes became the source, such as their encoding: the source does not tell it again. */
  readonly noticed?: readonly Problem[];
  /** The opinion as the reviewer rewrote it by hand; missing while it is as Gouji writes it. */
  readonly opinion?: string;
  /** The report as read, where it came as an exported file, which does not hold the text to read it from. */
  readonly imported?: Report;
}

/** The work on a source that nobody has touched yet. */
export function startWork(id: string, source: Source): Work {
  return { id, source, done: [], undone: [], selection: null };
}

export function addStep(work: Work, step: Step): Work {
  return { ...work, done: [...work.done, step], undone: [] };
}

/** The work before its last step; the same work when there is none. */
export function undoStep(work: Work): Work {
  const last = work.done.at(-1);
  return last ? { ...work, done: work.done.slice(0, -1), undone: [...work.undone, last] } : work;
}

export function redoStep(work: Work): Work {
  const next = work.undone.at(-1);
  return next ? { ...work, done: [...work.done, next], undone: work.undone.slice(0, -1) } : work;
}

/** Every edit that stands, in order. */
export function listEdits(work: Work): readonly Edit[] {
  return work.done.flatMap((step) => step.edits);
}

/** The decisions that stand, by subject. */
export function listMarks(work: Work): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const mark of work.done.flatMap((step) => step.marks)) marks.set(mark.subject, mark);
  for (const [subject, mark] of marks) if (mark.decision === null) marks.delete(subject);
  return marks;
}

/** The work with a note on its step number `index`, which all edits of the step carry. */
export function annotateStep(work: Work, index: number, note: string): Work {
  const annotate = (step: Step): Step => ({ ...step, edits: step.edits.map((edit) => ({ ...edit, note })) });
  return { ...work, done: work.done.map((step, at) => (at === index ? annotate(step) : step)) };
}

/** The cells that a step changed, each once. */
export function cellsOf(step: Step): readonly CellId[] {
  return [...new Set(step.edits.map((edit) => edit.cell))];
}
