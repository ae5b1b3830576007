import type { Cell, CellId } from '../report/cell.ts';
import type { TableId } from '../report/form.ts';
import { findTable, listPlaces } from '../report/forms.ts';
import type { Review } from './state.ts';

/** How the cells of a table stand; each counts once, the most urgent state first. */
export interface TableCounts {
  readonly read: number;
  readonly unsure: number;
  /** Likely wrong by a broken identity. */
  readonly flagged: number;
  /** Likely wrong by a warning. */
  readonly doubtful: number;
  readonly edited: number;
  readonly reviewed: number;
}

/** The counts of a table of the review, worked out anew when its cells, flags or marks change. */
export function listCounts(review: Review, table: TableId): TableCounts {
  const known = COUNTS.get(table);
  if (known && isSameCount(known, review)) return known.counts;
  const { report, cells, flags, marks } = review;
  const counts = countCells(review, table);
  COUNTS.set(table, { report, cells, flags, marks, counts });
  return counts;
}

interface Counted extends Pick<Review, 'report' | 'cells' | 'flags' | 'marks'> {
  readonly counts: TableCounts;
}

/** The last counts of each table: many parts of the screen ask for them. */
const COUNTS = new Map<TableId, Counted>();

function isSameCount({ report, cells, flags, marks }: Counted, review: Review): boolean {
  return report === review.report && cells === review.cells && flags === review.flags && marks === review.marks;
}

function countCells(review: Review, table: TableId): TableCounts {
  const form = review.report.forms[table];
  const found = form && findTable(form, table);
  const counts = { read: 0, unsure: 0, flagged: 0, doubtful: 0, edited: 0, reviewed: 0 };
  for (const { id } of found ? listPlaces(found) : []) counts[stateOf(review, id)]++;
  return counts;
}

function stateOf(review: Review, id: CellId): keyof TableCounts {
  const cell = review.cells.get(id);
  const flag = review.flags.get(id);
  if (flag?.suspect) return flag.severity === 'error' ? 'flagged' : 'doubtful';
  if (isUnsure(cell) && !review.marks.has(`cell:${id}`)) return 'unsure';
  if (cell?.origin === 'edited') return 'edited';
  return review.marks.has(`cell:${id}`) ? 'reviewed' : 'read';
}

function isUnsure(cell: Cell | undefined): boolean {
  return (cell?.candidates?.length ?? 0) > 1 || cell?.state === 'unreadable';
}

/** How many cells of the report hold what the reviewer gave them. */
export function countEdited(cells: Review['cells']): number {
  return [...cells.values()].filter(({ origin }) => origin === 'edited').length;
}
