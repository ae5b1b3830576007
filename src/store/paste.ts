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
  else changeCells(session, { zh: '粘贴', en: 'Paste' }, changes);
}

type Targets = { readonly changes: readonly Change[] } | { readonly refusal: Message };

function targetsOf(review: Review, rows: readonly (readonly string[])[]): Targets {
  const selected = listRange(review.report.forms, review.work.selection);
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const placed =
    single === undefined
      ? placeRows(review, selected[0]?.[0] ?? '', rows)
      : selected.flat().map((cell) => ({ cell, text: single }));
  if (!placed) return { refusal: refuseShape(rows) };
  return readAll(review, placed);
}

interface Placed {
  readonly cell: string;
  readonly text: string;
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
      if (cell) placed.push({ cell, text });
    }
  }
  return placed;
}

function readAll(review: Review, placed: readonly Placed[]): Targets {
  const changes: Change[] = [];
  for (const { cell, text } of placed) {
    const typed = readTyped(text, findPlace(review.report.forms, cell)?.unit ?? '');
    if ('refusal' in typed) return { refusal: typed.refusal };
    changes.push({ cell, to: typed.reading });
  }
  return { changes };
}

function refuseShape(rows: readonly (readonly string[])[]): Message {
  const size = `${rows.length} × ${Math.max(...rows.map((row) => row.length))}`;
  return {
    zh: `粘贴的范围(${size})从这一格起放不下,没有改动任何单元格。`,
    en: `The pasted range (${size}) does not fit from this cell on; nothing was changed.`,
  };
}
