import type { CellId, Reading } from '../report/cell.ts';
import type { Repair } from '../report/finding.ts';
import { applyRepair, chooseReading, restoreCells, setPrinted } from './edit.ts';
import type { Review, Session } from './state.ts';
import { readPrinted, showReading } from './typed.ts';

/** Something that can be done about one cell: take a reading, apply a repair that changes it, set it back. */
export type CellOption =
  | { readonly kind: 'reading'; readonly value: number }
  | { readonly kind: 'repair'; readonly repair: Repair }
  | { readonly kind: 'restore'; readonly text: string }
  | { readonly kind: 'printed'; readonly reading: Reading };

/** Repairs beyond this many for one cell are no help. */
const REPAIRS = 4;

/** What Ctrl+. offers at a cell, the likeliest first. */
export function listOptions(review: Review, cell: CellId): readonly CellOption[] {
  return [
    ...listReadings(review, cell),
    ...listRepairs(review, cell),
    ...listRestores(review, cell),
    ...listPrinted(review, cell),
  ];
}

/** The readings that the text allows and none of which was chosen yet. */
export function listReadings(review: Review, cell: CellId): readonly CellOption[] {
  if (review.marks.has(`cell:${cell}`)) return [];
  const candidates = review.cells.get(cell)?.candidates ?? [];
  return candidates.length < 2 ? [] : candidates.map((value) => ({ kind: 'reading', value }));
}

export function takeOption(session: Session, cell: CellId, option: CellOption): void {
  if (option.kind === 'reading') chooseReading(session, cell, option.value);
  else if (option.kind === 'repair') applyRepair(session, option.repair);
  else if (option.kind === 'printed') setPrinted(session, cell, option.reading);
  else restoreCells(session);
}

function listRepairs(review: Review, cell: CellId): readonly CellOption[] {
  const repairs = review.issues.flatMap(({ open, follows, finding }) =>
    open || follows !== null ? (finding?.repairs ?? []) : [],
  );
  const here = repairs.filter((repair) => cell in repair.set);
  const first = new Map(here.map((repair) => [JSON.stringify(repair.set), repair]));
  return [...first.values()].slice(0, REPAIRS).map((repair) => ({ kind: 'repair', repair }));
}

function listRestores(review: Review, cell: CellId): readonly CellOption[] {
  if (review.cells.get(cell)?.origin !== 'edited') return [];
  return [{ kind: 'restore', text: showReading(review.report.cells.get(cell)) }];
}

/** What is printed, where it was read as something else: a converted unit, digits that were split. */
function listPrinted(review: Review, cell: CellId): readonly CellOption[] {
  const read = review.report.cells.get(cell);
  const reading = readPrinted(read?.raw ?? '');
  const known = [read?.value, review.cells.get(cell)?.value];
  return reading === null || known.includes(reading.value) ? [] : [{ kind: 'printed', reading }];
}
