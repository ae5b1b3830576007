import { expect, test } from 'vitest';
import type { Claim, Report } from '../report/report.ts';
import { findLit, sayClaim } from './claims.ts';
import { madeReport } from './madeReport.ts';
import { selectAtOffset } from './select.ts';
import { createSession, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

const NEW = 'requests.new.total';

/** The narrative stands before the numbers of the made report; it says 3, which the table says too, and 97.5 %. */
const TEXT = '收到申请3件，办结率97.5%。';
const RECEIVED: Claim = { text: '收到申请3件', span: { from: 0, to: 6 }, value: 3, unit: '件', cells: [NEW] };
const RATE: Claim = {
  text: '办结率97.5%',
  span: { from: 7, to: 15 },
  value: 97.5,
  unit: '%',
  cells: [],
  from: [
    { value: 81, span: { from: 0, to: 1 } },
    { value: 83, span: { from: 1, to: 2 } },
  ],
};

function openNarrative(): Session {
  const made = madeReport({ [NEW]: 3, 'requests.new.natural_person': 3 });
  const cells = new Map([...made.cells].map(([id, cell]) => [id, { ...cell, span: null }]));
  const report: Report = { ...made, source: { ...made.source, text: TEXT }, cells, claims: [RECEIVED, RATE] };
  const session = createSession();
  showReview(session, report, startWork('made', report.source));
  return session;
}

function reviewOf(session: Session) {
  const { review } = session.getState();
  if (!review) throw new Error('no review');
  return review;
}

test('a click on a claim selects its cell and lights both', () => {
  const session = openNarrative();
  expect(selectAtOffset(session, 2)).toBe(true);
  const { focus } = session.getState();
  expect(reviewOf(session).work.selection?.active).toBe(NEW);
  expect(findLit(reviewOf(session), focus)).toEqual({ cells: [NEW], spans: [RECEIVED.span] });
});

test('a click on a claim that does not hold lights its issue', () => {
  const session = openNarrative();
  selectAtOffset(session, 9);
  const issue = reviewOf(session).issues.find(({ id }) => id === session.getState().focus);
  expect(issue?.finding?.rule).toBe('narrative/ratio');
});

test('a click on other words lights nothing', () => {
  const session = openNarrative();
  expect(selectAtOffset(session, 15)).toBe(false);
  expect(session.getState().focus).toBeNull();
});

test('a claim says what it was held against', () => {
  const review = reviewOf(openNarrative());
  expect(sayClaim(review, RECEIVED).zh).toBe('与表格核对：一、本年新收政府信息公开申请数量 · 总计 3');
  expect(sayClaim(review, RATE).zh).toBe('与旁边的数核对：81 ÷ 83');
});
