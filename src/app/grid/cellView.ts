import type { CellId, CellState, Origin } from '../../report/cell.ts';
import type { Severity } from '../../report/finding.ts';
import { findLit } from '../../store/claims.ts';
import type { Review, State } from '../../store/state.ts';
import { showReading } from '../../store/typed.ts';
import type { Words } from '../words/zh.ts';

/** All that a cell shows: plain values, so that a cell rerenders only when one of them changes. */
export interface CellView {
  readonly text: string;
  readonly state: CellState;
  readonly origin: Origin;
  readonly raw: string;
  /** Several readings remain and none was chosen. */
  readonly unsure: boolean;
  readonly reviewed: boolean;
  readonly flag: Severity | null;
  readonly suspect: boolean;
  readonly flagCount: number;
  /** The issue that is looked at speaks of it. */
  readonly related: boolean;
  readonly selected: boolean;
  readonly active: boolean;
}

/** The view of one cell of the open review. */
export function viewCell(review: Review, state: State, id: CellId, selected: boolean): CellView {
  const cell = review.cells.get(id);
  const flag = review.flags.get(id);
  const reviewed = review.marks.has(`cell:${id}`);
  return {
    text: showReading(cell),
    state: cell?.state ?? 'absent',
    origin: cell?.origin ?? 'read',
    raw: cell?.raw ?? '',
    unsure: (cell?.candidates?.length ?? 0) > 1 && !reviewed,
    reviewed,
    flag: flag?.severity ?? null,
    suspect: flag?.suspect ?? false,
    flagCount: flag?.count ?? 0,
    related: isRelated(review, state.focus, id),
    selected,
    active: review.work.selection?.active === id,
  };
}

/** Whether two views look the same. */
export function isSameView(a: CellView, b: CellView): boolean {
  return (
    a.text === b.text &&
    a.state === b.state &&
    a.origin === b.origin &&
    a.raw === b.raw &&
    a.unsure === b.unsure &&
    a.reviewed === b.reviewed &&
    a.flag === b.flag &&
    a.suspect === b.suspect &&
    a.flagCount === b.flagCount &&
    a.related === b.related &&
    a.selected === b.selected &&
    a.active === b.active
  );
}

/** The cell in words: value, state, where it comes from, and what the findings say. */
export function describeCell(view: CellView, name: string, words: Words): string {
  const parts = [
    view.text || words.state[view.state] || words.state.blank,
    view.state === 'mark' ? words.state.mark : '',
    view.unsure ? words.candidates : '',
    words.origin[view.origin],
    view.flag ? words.flag[view.flag] : '',
    view.suspect ? words.suspect : '',
    view.flagCount > 0 ? words.flagTouched(view.flagCount) : '',
    view.reviewed ? words.reviewed : '',
  ];
  return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** The class names that give a cell its shape. */
export function classOf(view: CellView): string {
  return [
    'cell',
    `is-${view.state}`,
    view.text === '0' ? 'is-zero' : '',
    view.origin === 'read' ? '' : `from-${view.origin}`,
    view.unsure ? 'is-unsure' : '',
    view.flag ? `flag-${view.flag}` : '',
    view.suspect ? 'is-suspect' : '',
    view.related ? 'is-related' : '',
    view.selected ? 'is-selected' : '',
    view.active ? 'is-active' : '',
    view.reviewed ? 'is-reviewed' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function isRelated(review: Review, focus: string | null, id: CellId): boolean {
  return findLit(review, focus)?.cells.includes(id) ?? false;
}
