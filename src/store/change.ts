import type { CellId, Reading } from '../report/cell.ts';
import type { Edit, Taken } from '../report/edit.ts';
import type { Message } from '../report/finding.ts';
import { nameCells } from './names.ts';
import { listRange } from './range.ts';
import { type Review, type Session, setWork, toEdit } from './state.ts';
import {
  addStep,
  annotateStep,
  cellsOf,
  type Mark,
  redoStep,
  type Step,
  selectOne,
  undoStep,
  type Work,
} from './work.ts';

/** A new reading for a cell, and the characters that it was taken from if the reviewer named them. */
export interface Change {
  readonly cell: CellId;
  readonly to: Reading;
  readonly taken?: Taken;
}

/** Makes the changes one step of the history, named `verb` and the cells. Changes that change nothing are left out. */
export function changeCells(session: Session, verb: Message, changes: readonly Change[]): void {
  const { review } = session.getState();
  if (!review) return;
  const at = new Date().toISOString();
  const edits = changes.filter((change) => isChange(review, change)).map((change) => editOf(review, change, at));
  if (edits.length === 0) return;
  const cells = nameCells(
    review.report.forms,
    edits.map((edit) => edit.cell),
  );
  const name = { zh: `${verb.zh} ${cells.zh}`, en: `${verb.en} ${cells.en}` };
  addSigned(session, { name, at, edits, marks: [] });
}

/** Records a decision on findings, cells, tables or the report as one step. */
export function markSubjects(session: Session, name: Message, marks: readonly Mark[]): void {
  const at = new Date().toISOString();
  addSigned(session, { name, at, edits: [], marks });
}

/** Takes the last step back and selects what it had changed, so that the change is seen. */
export function undo(session: Session): void {
  const step = session.getState().review?.work.done.at(-1);
  changeBack(session, step, undoStep);
}

export function redo(session: Session): void {
  const step = session.getState().review?.work.undone.at(-1);
  changeBack(session, step, redoStep);
}

/** Says why a step was made; its edits carry the note wherever they are exported. */
export function noteStep(session: Session, index: number, note: string): void {
  setWork(session, (work) => annotateStep(work, index, note));
}

/** Goes to the state after the first `count` steps, as the history panel does. */
export function goToStep(session: Session, count: number): void {
  setWork(session, (work) => {
    let at = work;
    while (at.done.length > count) at = undoStep(at);
    while (at.done.length < count && at.undone.length > 0) at = redoStep(at);
    return at;
  });
}

function addSigned(session: Session, step: Step): void {
  const { reviewer } = session.getState();
  setWork(session, (work) => addStep(work, reviewer === '' ? step : { ...step, by: reviewer }));
}

function changeBack(session: Session, step: Step | undefined, change: (work: Work) => Work): void {
  const { review } = session.getState();
  if (!review || !step) return;
  const selection = selectionOf(review, step);
  setWork(session, (work) => ({ ...change(work), ...(selection && { selection }) }));
  if (selection) session.setState({ pane: 'grid' });
}

/** The cells of a step as a selection: the rectangle that they fill, or the first of them. */
function selectionOf({ report }: Review, step: Step): Work['selection'] {
  const cells = cellsOf(step);
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rectangle = { active: first, anchor: first, head: last };
  return listRange(report.forms, rectangle).flat().length === cells.length ? rectangle : selectOne(first);
}

function isChange(review: Review, change: Change): boolean {
  const now = review.cells.get(change.cell);
  if (change.taken && (now?.span?.from !== change.taken.span.from || now.span.to !== change.taken.span.to)) return true;
  return now?.value !== change.to.value || now.state !== change.to.state;
}

function editOf(review: Review, change: Change, at: string): Edit {
  const edit = toEdit(review, change.cell, change.to, at);
  return change.taken ? { ...edit, taken: change.taken } : edit;
}
