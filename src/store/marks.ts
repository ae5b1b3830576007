import { markSubjects } from './change.ts';
import { nameCells } from './names.ts';
import { listRange } from './range.ts';
import type { Session } from './state.ts';

/** Marks the selected cells as reviewed; when all of them are, takes the marks back. */
export function markCells(session: Session): void {
  const { review } = session.getState();
  if (!review) return;
  const cells = listRange(review.report.forms, review.work.selection).flat();
  const done = cells.every((cell) => review.marks.has(`cell:${cell}`));
  const names = nameCells(review.report.forms, cells);
  const name = done
    ? { zh: `取消已核 ${names.zh}`, en: `Unmark ${names.en}` }
    : { zh: `标为已核 ${names.zh}`, en: `Reviewed ${names.en}` };
  markSubjects(
    session,
    name,
    cells.map((cell) => ({ subject: `cell:${cell}`, decision: done ? null : 'reviewed', note: '' })),
  );
}
