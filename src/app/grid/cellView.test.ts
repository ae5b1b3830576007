import { beforeEach, expect, test } from 'vitest';
import { cancelDraft, commitDraft, typeDraft } from '../../store/edit.ts';
import { madeReport } from '../../store/madeReport.ts';
import { selectCell } from '../../store/select.ts';
import { createSession, type Session, showReview } from '../../store/state.ts';
import { startWork } from '../../store/work.ts';
import { zh } from '../words/zh.ts';
import { type CellView, classOf, describeCell, isSameView, viewCell } from './cellView.ts';
import { selectedCells } from './selectedCells.ts';

const NEW = 'requests.new.natural_person';
const TOTAL = 'requests.new.total';
let session: Session;

beforeEach(() => {
  const report = madeReport({});
  session = createSession();
  showReview(session, report, startWork('made', report.source));
  selectCell(session, NEW);
});

function views(): ReadonlyMap<string, CellView> {
  const state = session.getState();
  const { review } = state;
  if (!review) throw new Error('no review');
  const selected = selectedCells(review);
  return new Map([...review.cells.keys()].map((id) => [id, viewCell(review, state, id, selected.has(id))]));
}

function isSame(view: CellView, before: CellView | undefined): boolean {
  return before !== undefined && isSameView(before, view);
}

/** The cells that would rerender: the same comparison as the component makes. */
function listRerendered(act: () => void): readonly string[] {
  const before = views();
  act();
  return [...views()].filter(([id, view]) => !isSame(view, before.get(id))).map(([id]) => id);
}

function rowAndColumn(): readonly string[] {
  const { review } = session.getState();
  return [...(review?.cells.keys() ?? [])].filter((id) => review?.flags.has(id));
}

test('typing rerenders only the cells whose flags change', () => {
  const rerendered = listRerendered(() => typeDraft(session, '4'));
  expect(rerendered.length).toBeGreaterThan(0);
  expect(new Set(rerendered)).toEqual(new Set(rowAndColumn()));
  expect(listRerendered(() => cancelDraft(session))).toEqual(rerendered);
});

test('a move rerenders two cells', () => {
  expect(listRerendered(() => selectCell(session, TOTAL))).toEqual([NEW, TOTAL]);
});

test('an edit rerenders its cell, and an earlier edit elsewhere does not', () => {
  typeDraft(session, '4');
  commitDraft(session);
  selectCell(session, 'proactive.fees.amount');
  const rerendered = listRerendered(() => {
    typeDraft(session, '9');
    commitDraft(session);
  });
  expect(rerendered).toEqual(['proactive.fees.amount']);
});

test('a flagged cell is described with place, value, state and flag', () => {
  typeDraft(session, '4');
  commitDraft(session);
  const view = views().get(NEW);
  expect(view && describeCell(view, '新收 · 自然人', zh)).toMatch(/^新收 · 自然人: 4, 已修改, 勾稽不符/);
  expect(view && classOf(view)).toMatch(/from-edited.*flag-error/);
});
