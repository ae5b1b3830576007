import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import { findPlace } from '../report/forms.ts';
import { type Change, changeCells } from './change.ts';
import { cellAt, findPosition, listLines } from './lines.ts';
import { listRange } from './range.ts';
import type { Review, Session } from './state.ts';
import { readTyped, showReading } from './typed.ts';

/** The selected cells as rows of text, for the clipboard. */
export function copyRange(session: Session): readonly (readonly string[])[] {
  const { review } = session.getState();
  if (!review) return [];
  const rows = listRange(review.report.forms, review.work.selection);
  return rows.map((row) => row.map((cell) => showReading(review.cells.get(cell))));
}

/**
 * Puts rows of text into the cells from the upper left corner of the selection on, as one step. A range that does not
 * fit, or holds what is no number, is refused whole; one value fills the whole selection.
 */
export function pasteRange(session: Session, rows: readonly (readonly string[])[]): void {
  const { review } = session.getState();
  if (!review?.work.selection || rows.length === 0) return;
  const targets = targetsOf(review, rows);
  const refusal = 'refusal' in targets ? targets.refusal : null;
  const changes = 'refusal' in targets ? [] : targets.changes;
  if (refusal) session.setState({ refusal });
  else {
    changeCells(session, { zh: '粘贴', en: 'Paste' }, changes);
    selectRange(
      session,
      changes.map(({ cell }) => cell),
    );
  }
}

/** Selects what was pasted, from its first cell to its last. */
function selectRange(session: Session, cells: readonly CellId[]): void {
  const { review } = session.getState();
  const [first, last] = [cells[0], cells.at(-1)];
  if (!review || first === undefined || last === undefined) return;
  const selection = { active: first, anchor: first, head: last };
  session.setState({ review: { ...review, work: { ...review.work, selection } } });
}

type Targets = { readonly changes: readonly Change[] } | { readonly refusal: Message };

function targetsOf(review: Review, rows: readonly (readonly string[])[]): Targets {
  const selected = listRange(review.report.forms, review.work.selection);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const placed =
    single === undefined
      ? placeRows(review, selected[0]?.[0] ?? '', rows)
      : selected.flat().map((cell) => ({ cell, text: single, from: null }));
  if (!placed) return { refusal: refuseShape(rows) };
  return readAll(review, placed);
}

interface Placed {
  readonly cell: CellId;
  readonly text: string;
  /** Where it stands in what was pasted, from 1; null where one value goes everywhere. */
  readonly from: { readonly row: number; readonly column: number } | null;
}

function placeRows(review: Review, corner: string, rows: readonly (readonly string[])[]): readonly Placed[] | null {
  const lines = listLines(review.report.forms);
  const start = findPosition(lines, corner);
  if (!start) return null;
  const table = lines[start.line]?.table;
  const placed: Placed[] = [];
  for (const [down, row] of rows.entries()) {
    const line = lines[start.line + down];
    if (line?.table !== table || !line || start.column + row.length > line.cells.length) return null;
    for (const [right, text] of row.entries()) {
      const cell = cellAt(lines, { line: start.line + down, column: start.column + right });
      if (cell) placed.push({ cell, text, from: { row: down + 1, column: right + 1 } });
    }
  }
  return placed;
}

function readAll(review: Review, placed: readonly Placed[]): Targets {
  const changes: Change[] = [];
  for (const { cell, text, from } of placed) {
    const typed = readTyped(text, findPlace(review.report.forms, cell)?.unit ?? '');
    if ('refusal' in typed) return { refusal: refuseValue(typed.refusal, from) };
    changes.push({ cell, to: typed.reading });
  }
  return { changes };
}

/** Why a value was not taken, and which one of many it is. */
function refuseValue(reason: Message, from: Placed['from']): Message {
  if (!from) return reason;
  return {
    zh: `粘贴内容第 ${from.row} 行第 ${from.column} 列：${reason.zh}没有改动任何单元格。`,
    en: `Row ${from.row}, column ${from.column} of what was pasted: ${reason.en} Nothing was changed.`,
  };
}

function refuseShape(rows: readonly (readonly string[])[]): Message {
  const size = `${rows.length} × ${Math.max(...rows.map((row) => row.length))}`;
  return {
    zh: `粘贴的范围（${size}）从这一格起放不下，没有改动任何单元格。`,
    en: `The pasted range (${size}) does not fit from this cell on; nothing was changed.`,
  };
}
