import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellId } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Finding, Message } from '../report/finding.ts';
import { findPlace } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { type Derived, deriveAll, deriveExplained, deriveNext } from './derive.ts';
import type { Opened } from './readReport.ts';
import { readTyped } from './typed.ts';
import type { Work } from './work.ts';

/** A value that is being typed. `replace` began by typing: arrows commit it; in `edit` they move the caret. */
export interface Draft {
  readonly cell: CellId;
  readonly text: string;
  readonly mode: 'replace' | 'edit';
}

export type Pane = 'source' | 'grid' | 'issues';

/** Whether the work is on this computer's disk. `unavailable`: the browser offers no storage. */
export type SaveState = 'none' | 'saving' | 'saved' | 'failed' | 'unavailable';

/** A report that is open: the ground state, what was read, and what follows. */
export interface Review extends Derived {
  readonly work: Work;
  /** The report as read, without edits. */
  readonly report: Report;
}

export interface State {
  readonly review: Review | null;
  readonly draft: Draft | null;
  /** Why the draft, or something pasted, was not taken. */
  readonly refusal: Message | null;
  /** The cell below which Enter goes on after a line was filled in with Tab, as in Excel. */
  readonly lineStart: CellId | null;
  /** The issue that is looked at: its cells and characters are lit. */
  readonly focus: string | null;
  /** Which pane the keyboard works in. */
  readonly pane: Pane;
  /** A sentence about something that was not opened; what is on screen stays. */
  readonly notice: Message | null;
  /** Several reports that were found in one text, for the reviewer to choose from; what is on screen stays. */
  readonly choice: Extract<Opened, { choices: unknown }> | null;
  /** The name of what is being read now. */
  readonly reading: string | null;
  readonly saving: SaveState;
  /** The ids of the reviews that were opened together, in their order, to be gone through one after the other. */
  readonly pile: readonly string[];
  /** Who reviews, as the history names it; empty where no name was given. */
  readonly reviewer: string;
}

export type Session = StoreApi<State>;

export const EMPTY: State = {
  review: null,
  draft: null,
  refusal: null,
  lineStart: null,
  focus: null,
  pane: 'grid',
  notice: null,
  choice: null,
  reading: null,
  saving: 'none',
  pile: [],
  reviewer: '',
};

export function createSession(): Session {
  return createStore<State>(() => EMPTY);
}

/** Shows a report with the work that was done on it. */
export function showReview(session: Session, report: Report, work: Work): void {
  const review = { work, report, ...deriveAll(report, work) };
  const { saving, pile, reviewer } = session.getState();
  session.setState({ ...EMPTY, saving, pile, reviewer, review });
}

/** Replaces the work; the draft ends. */
export function setWork(session: Session, change: (work: Work) => Work): void {
  const { review } = session.getState();
  if (!review) return;
  const work = change(review.work);
  if (work === review.work) return;
  const derived = deriveNext(review, review.report, work, null);
  session.setState({ review: { ...review, ...derived, work }, draft: null, refusal: null });
}

/** Replaces the draft and tries its value, so that the flags follow the typing. */
export function setDraft(session: Session, draft: Draft | null): void {
  const { review } = session.getState();
  if (!review) return;
  const derived = deriveNext(review, review.report, review.work, draft && tryDraft(review, draft));
  session.setState({ review: { ...review, ...derived }, draft, refusal: null });
}

/** Takes explanations that were found beside the page; false where the review has gone on since it was `asked`. */
export function showExplained(session: Session, asked: Review, findings: readonly Finding[]): boolean {
  const { review } = session.getState();
  if (review?.check !== asked.check) return false;
  session.setState({ review: { ...review, ...deriveExplained(review, review.report, findings) } });
  return true;
}

/** The edit that a draft would make; null while it is no value. */
function tryDraft(review: Review, draft: Draft): Edit | null {
  const typed = readTyped(draft.text, findPlace(review.report.forms, draft.cell)?.unit ?? '');
  if (!('reading' in typed)) return null;
  return toEdit(review, draft.cell, typed.reading, '');
}

/** The edit that gives a cell a reading. */
export function toEdit(review: Review, cell: CellId, to: Edit['to'], at: string): Edit {
  const { value, state } = review.cells.get(cell) ?? { value: null, state: 'absent' };
  return { cell, from: { value, state }, to: { value: to.value, state: to.state }, at, note: '' };
}
