import type { CellId } from '../report/cell.ts';
import type { Span } from '../report/span.ts';
import { commitDraft } from './edit.ts';
import type { Issue } from './issues.ts';
import { firstCell, type Move, moveFrom } from './move.ts';
import { spanSelection } from './range.ts';
import type { Pane, Review, Session, State } from './state.ts';
import type { Selection } from './work.ts';

/** Selects one cell. A draft is taken first; one that is no value keeps the selection where it is. */
export function selectCell(session: Session, cell: CellId, pane: Pane = 'grid'): void {
  select(session, { active: cell, anchor: cell }, pane);
}

/** Extends the selection from its anchor to a cell. */
export function extendTo(session: Session, cell: CellId): void {
  const anchor = selectionOf(session.getState())?.anchor ?? cell;
  select(session, { active: cell, anchor }, 'grid');
}

export function moveSelection(session: Session, move: Move): void {
  const to = destination(session.getState(), move);
  if (to) selectCell(session, to);
}

export function extendSelection(session: Session, move: Move): void {
  const to = destination(session.getState(), move);
  if (to) extendTo(session, to);
}

export function selectSpan(session: Session, what: 'table' | 'line' | 'column'): void {
  const { review } = session.getState();
  const active = review?.work.selection?.active;
  if (review && active) select(session, spanSelection(review.report.forms, active, what), 'grid');
}

/** Selects the cell whose characters hold `offset` of the source; false where there is none. */
export function selectAtOffset(session: Session, offset: number): boolean {
  const { review } = session.getState();
  if (!review) return false;
  const holds = (span: Span | null) =>
    span !== null && span.from <= offset && offset < Math.max(span.to, span.from + 1);
  const cell = [...review.cells.values()].find(({ span }) => holds(span));
  if (cell) selectCell(session, cell.id);
  return cell !== undefined;
}

/** The cell that an issue is most likely about. */
export function mainCell(flags: Review['flags'], issue: Issue): CellId | undefined {
  return issue.cells.find((id) => flags.get(id)?.suspect) ?? issue.cells[0];
}

/** Lights an issue and goes to the cell that it is most likely about. */
export function focusIssue(session: Session, issue: Issue, pane: Pane): void {
  const { review } = session.getState();
  if (!review) return;
  const cell = mainCell(review.flags, issue);
  if (cell) selectCell(session, cell, pane);
  session.setState({ focus: issue.id, pane });
}

/** Goes to the next (or previous) open issue, around the end. */
export function nextIssue(session: Session, by: 1 | -1): void {
  const { review, focus } = session.getState();
  if (!review || !commitDraft(session)) return;
  const open = review.issues.filter((issue) => issue.open);
  const at = review.issues.findIndex((issue) => issue.id === focus);
  const ahead = open.filter((issue) => (review.issues.indexOf(issue) - at) * by > 0);
  const issue = by === 1 ? (ahead[0] ?? open[0]) : at < 0 ? open.at(-1) : (ahead.at(-1) ?? open.at(-1));
  if (issue) focusIssue(session, issue, 'grid');
}

function select(session: Session, selection: Selection, pane: Pane): void {
  const { draft } = session.getState();
  if (draft && draft.cell !== selection.active && !commitDraft(session)) return;
  const { review } = session.getState();
  if (!review) return;
  session.setState({ review: { ...review, work: { ...review.work, selection } }, pane, refusal: null });
}

function destination(state: State, move: Move): CellId | null {
  const { review } = state;
  if (!review) return null;
  const active = selectionOf(state)?.active;
  return active ? moveFrom({ ...review.report, cells: review.cells }, active, move) : firstCell(review.report.forms);
}

function selectionOf(state: State): Selection | null {
  return state.review?.work.selection ?? null;
}
