import type { CellId, Reading } from '../report/cell.ts';
import type { Message, Repair } from '../report/finding.ts';
import { findPlace } from '../report/forms.ts';
import type { Span } from '../report/span.ts';
import { type Change, changeCells, markSubjects } from './change.ts';
import { tableOf } from './lines.ts';
import { moveFrom } from './move.ts';
import { nameCell } from './names.ts';
import { listRange } from './range.ts';
import { type Draft, type Review, type Session, setDraft } from './state.ts';
import { BLANK, readTyped, showReading } from './typed.ts';

const EDIT: Message = { zh: '修改', en: 'Edit' };
const CLEAR: Message = { zh: '清空', en: 'Clear' };
const REPAIR: Message = { zh: '采用建议', en: 'Repair' };
const CHOOSE: Message = { zh: '选定读法', en: 'Choose reading' };
const RESTORE: Message = { zh: '恢复原读数', en: 'Restore' };
const PRINTED: Message = { zh: '改为原文印出的数', en: 'Set to what is printed' };
const TAKE: Message = { zh: '取自原文', en: 'Take from source' };
const FILL: Message = { zh: '填充', en: 'Fill' };

/** Starts editing the active cell with its value, the caret at the end. */
export function openDraft(session: Session): void {
  const cell = activeCell(session);
  if (cell) setDraft(session, { cell, text: showReading(session.getState().review?.cells.get(cell)), mode: 'edit' });
}

/** What was typed so far; typing on a cell that is not edited replaces its value. */
export function typeDraft(session: Session, text: string): void {
  const cell = activeCell(session);
  const mode: Draft['mode'] = session.getState().draft?.mode ?? 'replace';
  if (cell) setDraft(session, { cell, text, mode });
}

export function cancelDraft(session: Session): void {
  if (session.getState().draft) setDraft(session, null);
}

/** Takes the draft as the cell's value. False, with the reason in `refusal` and the draft kept, where it is no value. */
export function commitDraft(session: Session): boolean {
  const { draft, review } = session.getState();
  if (!draft || !review) return true;
  const typed = readTyped(draft.text, unitOf(review, draft.cell));
  if ('refusal' in typed) {
    session.setState({ refusal: typed.refusal });
    return false;
  }
  changeCells(session, EDIT, [{ cell: draft.cell, to: typed.reading }]);
  cancelDraft(session);
  return true;
}

/** Commits the draft into every selected cell, as Ctrl+Enter does in Excel. */
export function commitEverywhere(session: Session): void {
  const { draft, review } = session.getState();
  if (!draft || !review) return;
  const typed = readTyped(draft.text, unitOf(review, draft.cell));
  if ('refusal' in typed) {
    session.setState({ refusal: typed.refusal });
    return;
  }
  const cells = listRange(review.report.forms, review.work.selection).flat();
  changeCells(
    session,
    FILL,
    cells.map((cell) => ({ cell, to: typed.reading })),
  );
  cancelDraft(session);
}

/** Empties the selected cells: they are blank then, not 0. */
export function clearCells(session: Session): void {
  changeSelected(session, CLEAR, () => BLANK);
}

/** Gives the selected cells back what was read. */
export function restoreCells(session: Session): void {
  const { review } = session.getState();
  if (!review) return;
  changeSelected(session, RESTORE, (cell) => review.report.cells.get(cell) ?? { value: null, state: 'absent' });
}

/** Copies the first line (or column) of the selection over the rest of it; the one before it over a single line. */
export function fillCells(session: Session, direction: 'down' | 'right'): void {
  const { review } = session.getState();
  if (!review) return;
  const rows = listRange(review.report.forms, review.work.selection);
  const isSingle = direction === 'down' ? rows.length === 1 : rows[0]?.length === 1;
  const changes = rows.flatMap((row) =>
    row.map((cell, column): Change => {
      const first = (direction === 'down' ? rows[0]?.[column] : row[0]) ?? cell;
      const from = isSingle ? neighbourOf(review, first, direction === 'down' ? 'up' : 'left') : first;
      return { cell, to: review.cells.get(from) ?? BLANK };
    }),
  );
  changeCells(session, FILL, changes);
}

/** The cell above or to the left in the same table; the cell itself at the table's edge. */
function neighbourOf({ report }: Review, cell: CellId, move: 'up' | 'left'): CellId {
  const there = moveFrom(report, cell, move);
  return tableOf(there) === tableOf(cell) ? there : cell;
}

/** Settles a cell that has several readings on one of them. */
export function chooseReading(session: Session, cell: CellId, value: number): void {
  const { review } = session.getState();
  if (!review) return;
  if (review.cells.get(cell)?.value !== value) {
    changeCells(session, CHOOSE, [{ cell, to: { value, state: 'number' } }]);
    return;
  }
  const place = nameCell(review.report.forms, cell);
  const name = { zh: `${CHOOSE.zh} ${place}`, en: `${CHOOSE.en} ${place}` };
  markSubjects(session, name, [{ subject: `cell:${cell}`, decision: 'reviewed', note: '' }]);
}

/** Gives a cell the number that is printed in its place, as it stands there. */
export function setPrinted(session: Session, cell: CellId, reading: Reading): void {
  changeCells(session, PRINTED, [{ cell, to: reading }]);
}

export function applyRepair(session: Session, repair: Repair): void {
  const changes = Object.entries(repair.set).map(
    ([cell, value]): Change => ({ cell, to: value === null ? BLANK : { value, state: 'number' } }),
  );
  changeCells(session, REPAIR, changes);
}

/** Says that the characters are the value of the active cell: it takes their number and their place. */
export function takeFromSource(session: Session, span: Span): void {
  const { review } = session.getState();
  const cell = activeCell(session);
  if (!review || !cell) return;
  const raw = review.report.source.text.slice(span.from, span.to);
  const typed = readTyped(raw, unitOf(review, cell));
  if ('refusal' in typed) session.setState({ refusal: typed.refusal });
  else changeCells(session, TAKE, [{ cell, to: typed.reading, taken: { raw, span } }]);
}

function changeSelected(session: Session, verb: Message, to: (cell: CellId) => Reading): void {
  const { review } = session.getState();
  if (!review) return;
  const cells = listRange(review.report.forms, review.work.selection).flat();
  changeCells(
    session,
    verb,
    cells.map((cell) => ({ cell, to: to(cell) })),
  );
}

function activeCell(session: Session): CellId | null {
  return session.getState().review?.work.selection?.active ?? null;
}

function unitOf(review: Review, cell: CellId): string {
  return findPlace(review.report.forms, cell)?.unit ?? '';
}
