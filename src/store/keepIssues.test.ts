import { expect, test } from 'vitest';
import { typeDraft } from './edit.ts';
import type { Issue } from './issues.ts';
import { madeReport } from './madeReport.ts';
import { selectCell } from './select.ts';
import { createSession, showReview } from './state.ts';
import { startWork } from './work.ts';

const WRONG = { 'requests.new.natural_person': 2, 'requests.new.total': 3, 'disputes.reconsideration.total': 1 };

test('issues that an edit elsewhere leaves alone stay the same objects', () => {
  const report = madeReport(WRONG);
  const session = createSession();
  showReview(session, report, startWork('made', report.source));
  const issuesOf = () => session.getState().review?.issues ?? [];
  const before = issuesOf();
  selectCell(session, 'requests.new.total');
  typeDraft(session, '4');
  const ofDisputes = issuesOf().filter(({ id }) => id.startsWith('disputes/'));
  expect(ofDisputes.length).toBeGreaterThan(0);
  expect(ofDisputes.every((issue) => before.includes(issue))).toBe(true);
  const ofRow = (issues: readonly Issue[]) => issues.find(({ id }) => id === 'requests/row-total:new');
  expect(ofRow(issuesOf())).toMatchObject({ finding: { actual: 4 } });
  expect(ofRow(issuesOf())).not.toBe(ofRow(before));
  typeDraft(session, '3');
  expect(issuesOf().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});
