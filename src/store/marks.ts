import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
import { markSubjects } from './change.ts';
import { listLines } from './lines.ts';
import { nameCells, TABLE_NAMES } from './names.ts';
import { listRange } from './range.ts';
import type { Review, Session } from './state.ts';

/** Marks the selected cells as reviewed; when all of them are, takes the marks back. */
export function markCells(session: Session): void {
  const { review } = session.getState();
  if (!review) return;
  const cells = listRange(review.report.forms, review.work.selection).flat();
  turnMarks(session, review, cells, nameCells(review.report.forms, cells));
}

/** The same for a whole table. */
export function markTable(session: Session, table: TableId): void {
  const { review } = session.getState();
  if (review) turnMarks(session, review, cellsOfTable(review, table), TABLE_NAMES[table]);
}

/** Marks the report as reviewed, or takes that back. */
export function markReport(session: Session): void {
  const { review } = session.getState();
  if (!review) return;
  const done = isReportReviewed(review);
  const name = done ? { zh: '取消报告已核', en: 'Unmark the report' } : { zh: '报告已核', en: 'Report reviewed' };
  markSubjects(session, name, [{ subject: 'report', decision: done ? null : 'reviewed', note: '' }]);
}

export function isReportReviewed({ marks }: Pick<Review, 'marks'>): boolean {
  return marks.get('report')?.decision === 'reviewed';
}

/** Whether every cell of a table is marked as reviewed. */
export function isTableReviewed(review: Review, table: TableId): boolean {
  return cellsOfTable(review, table).every((cell) => review.marks.has(`cell:${cell}`));
}

function turnMarks(session: Session, review: Review, cells: readonly CellId[], what: Message): void {
  const done = cells.every((cell) => review.marks.has(`cell:${cell}`));
  const name = done
    ? { zh: `取消已核 ${what.zh}`, en: `Unmark ${what.en}` }
    : { zh: `标为已核 ${what.zh}`, en: `Reviewed ${what.en}` };
  markSubjects(
    session,
    name,
    cells.map((cell) => ({ subject: `cell:${cell}`, decision: done ? null : 'reviewed', note: '' })),
  );
}

function cellsOfTable(review: Review, table: TableId): readonly CellId[] {
  return listLines(review.report.forms)
    .filter((line) => line.table === table)
    .flatMap((line) => line.cells);
}
