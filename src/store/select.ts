import type { CellId } from '../report/cell.ts';
import type { Span } from '../report/span.ts';
import { findClaimAt, findLit, focusOfClaim } from './claims.ts';
import { commitDraft } from './edit.ts';
import type { Issue } from './issues.ts';
import { firstCell, type Move, moveFrom } from './move.ts';
import { listRange, spanSelection } from './range.ts';
import type { Pane, Review, Session, State } from './state.ts';
import { type Selection, selectOne } from './work.ts';

/** Selects one cell. A draft is taken first; one that is no value keeps the selection where it is. */
export function selectCell(session: Session, cell: CellId, pane: Pane = 'grid'): void {
  select(session, selectOne(cell), pane);
}

/** Extends the selection from its anchor to a cell; the active cell stays. */
export function extendTo(session: Session, cell: CellId): void {
  select(session, { ...(selectionOf(session.getState()) ?? selectOne(cell)), head: cell }, 'grid');
}

export function moveSelection(session: Session, move: Move): void {
  const to = destination(session.getState(), 'active', move);
  if (to) selectCell(session, to);
}

/** Moves the corner of the selection that is not its anchor; the cell that it comes to. */
export function extendSelection(session: Session, move: Move): CellId | null {
  const to = destination(session.getState(), 'head', move);
  if (to) extendTo(session, to);
  return to;
}

/**
 * Takes the draft and goes on: inside a selected rectangle around its cells, else to the neighbour. After a line that was
 * filled in with Tab, Enter goes to the start of the next one.
 */
export function commitAndMove(session: Session, move: Advance): void {
  if (!commitDraft(session)) return;
  const { review, lineStart } = session.getState();
  const selection = review?.work.selection;
  if (!review || !selection) return;
  const rows = listRange(review.report.forms, selection);
  if (rows.flat().length > 1) {
    select(session, { ...selection, active: nextIn(rows, selection.active, move) }, 'grid');
    return;
  }
  if (move === 'down' && lineStart) selectCell(session, lineStart);
  moveSelection(session, move);
  if (move === 'next') session.setState({ lineStart: lineStart ?? selection.active });
}

/** Where a committed cell leads: Enter and Shift+Enter, Tab and Shift+Tab. */
export type Advance = 'down' | 'up' | 'next' | 'previous';

/** The cell of a rectangle after the active one, down its columns or along its rows, around the end. */
function nextIn(rows: readonly (readonly CellId[])[], active: CellId, move: Advance): CellId {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
  const cells = (move === 'down' || move === 'up' ? columns : rows).flat();
  const by = move === 'down' || move === 'next' ? 1 : -1;
  return cells[(cells.indexOf(active) + by + cells.length) % cells.length] ?? active;
}

export function selectSpan(session: Session, what: 'table' | 'line' | 'column'): void {
  const { review } = session.getState();
  const active = review?.work.selection?.active;
  if (review && active) select(session, spanSelection(review.report.forms, active, what), 'grid');
}

/**
 * Selects the cell whose characters hold `offset` of the source, or lights the claim that holds it with the cells that
 * it was held against; false where there is neither.
 */
export function selectAtOffset(session: Session, offset: number): boolean {
  const { review } = session.getState();
  if (!review) return false;
  const holds = (span: Span | null) =>
    span !== null && span.from <= offset && offset < Math.max(span.to, span.from + 1);
  const cell = [...review.cells.values()].find(({ span }) => holds(span));
  if (cell) selectCell(session, cell.id);
  return cell !== undefined || lightClaim(session, offset);
}

function lightClaim(session: Session, offset: number): boolean {
  const { review } = session.getState();
  const claim = review && findClaimAt(review, offset);
  if (!claim) return false;
  const focus = focusOfClaim(review, claim);
  const lit = findLit(review, focus);
  const cell = lit && mainCell(review.flags, lit);
  if (cell) selectCell(session, cell, 'source');
  session.setState({ focus });
  return true;
}

/** The cell that an issue or a claim is most likely about. */
export function mainCell(flags: Review['flags'], { cells }: Pick<Issue, 'cells'>): CellId | undefined {
  return cells.find((id) => flags.get(id)?.suspect) ?? cells[0];
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
  if (!commitDraft(session)) return;
  const { review, focus } = session.getState();
  if (!review) return;
  const at = review.issues.findIndex((issue) => issue.id === focus);
  goToIssue(session, by === 1 || at >= 0 ? at + by : -1, by);
}

/** Settles the issue that is looked at, and goes on to the next open one that was behind it, or the first. */
export function settleIssue(session: Session, settle: () => void): void {
  const { review, focus } = session.getState();
  const at = review?.issues.findIndex((issue) => issue.id === focus) ?? -1;
  const behind = new Set(review?.issues.slice(at + 1).map((issue) => issue.id));
  settle();
  const now = session.getState().review?.issues ?? [];
  goToIssue(
    session,
    Math.max(
      0,
      now.findIndex((issue) => issue.open && behind.has(issue.id)),
    ),
    1,
  );
}

/** Goes to the first open issue at a place of the list or further on, around the end. */
export function goToIssue(session: Session, from: number, by: 1 | -1): void {
  const { issues } = session.getState().review ?? { issues: [] };
  const turn = issues.map((_, step) => issues[(((from + step * by) % issues.length) + issues.length) % issues.length]);
  const issue = turn.find((candidate) => candidate?.open);
  if (issue) focusIssue(session, issue, 'grid');
}

function select(session: Session, selection: Selection, pane: Pane): void {
  const { draft } = session.getState();
  if (draft && draft.cell !== selection.active && !commitDraft(session)) return;
  const { review } = session.getState();
  if (!review) return;
  session.setState({
    review: { ...review, work: { ...review.work, selection } },
    pane,
    refusal: null,
    lineStart: null,
  });
}

function destination(state: State, from: 'active' | 'head', move: Move): CellId | null {
  const { review } = state;
  if (!review) return null;
  const cell = selectionOf(state)?.[from];
  return cell ? moveFrom({ ...review.report, cells: review.cells }, cell, move) : firstCell(review.report.forms);
}

function selectionOf(state: State): Selection | null {
  return state.review?.work.selection ?? null;
}
