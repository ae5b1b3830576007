import { expect, test } from 'vitest';
import { markSubjects, undo } from './change.ts';
import { commitDraft, typeDraft } from './edit.ts';
import { toFile } from './files.ts';
import type { Issue } from './issues.ts';
import { madeReport } from './madeReport.ts';
import { openInput, openWork } from './open.ts';
import { selectCell } from './select.ts';
import { createSession, type Review, type Session, showReview } from './state.ts';
import { startWork, type Work } from './work.ts';

const NOTE = '作者来电说明';
const TOTAL = 'disputes.reconsideration.total';
const DIRECT = 'disputes.litigation_direct.total';
const FIRST = 'disputes/total:reconsideration';
const SECOND = 'disputes/total:litigation_direct';

/** A report with two broken identities; the first is set aside with a note, the second confirmed. */
function startSession(): Session {
  const session = createSession();
  const report = madeReport({ [TOTAL]: 5, [DIRECT]: 2 });
  showReview(session, report, startWork('made', report.source));
  const name = { zh: '处理', en: 'Decide' };
  markSubjects(session, name, [{ subject: FIRST, decision: 'dismissed', note: NOTE }]);
  markSubjects(session, name, [{ subject: SECOND, decision: 'confirmed', note: '' }]);
  return session;
}

function reviewOf(session: Session): Review {
  const { review } = session.getState();
  if (!review) throw new Error('no review');
  return review;
}

function issueOf(session: Session, id: string): Issue | undefined {
  return reviewOf(session).issues.find((issue) => issue.id === id);
}

function type(session: Session, cell: string, text: string): void {
  selectCell(session, cell);
  typeDraft(session, text);
  commitDraft(session);
}

function flagsOf(review: Review, cell: string): string | undefined {
  const [table, row, column] = cell.split('.');
  const line = toFile(review, 'tidy')
    .text.split('\r\n')
    .find((text) => text.includes(`,${table},${row},${column},`));
  return line?.split(',').at(-1);
}

test('a decision with its note outlives edits that do not touch the finding', () => {
  const session = startSession();
  type(session, 'requests.new.business', '3');
  expect(issueOf(session, FIRST)?.mark).toEqual({ subject: FIRST, decision: 'dismissed', note: NOTE });
  expect(issueOf(session, SECOND)?.mark?.decision).toBe('confirmed');
  undo(session);
  expect(issueOf(session, FIRST)?.mark?.note).toBe(NOTE);
});

test('a decision comes back when its finding does', () => {
  const session = startSession();
  type(session, TOTAL, '0');
  expect(issueOf(session, FIRST)).toBeUndefined();
  undo(session);
  expect(issueOf(session, FIRST)?.mark?.decision).toBe('dismissed');
});

test('a decision outlives a reload', async () => {
  const { work } = reviewOf(startSession());
  const saved: Work = JSON.parse(JSON.stringify({ ...work, imported: undefined }));
  const again = createSession();
  await openWork(again, { ...saved, imported: reviewOf(startSession()).report });
  expect(issueOf(again, FIRST)?.mark?.note).toBe(NOTE);
  expect(issueOf(again, FIRST)?.open).toBe(false);
});

test('a decision goes out with the JSON file and comes back with it', async () => {
  const { name, text } = toFile(reviewOf(startSession()), 'json');
  expect(JSON.parse(text).decisions).toEqual([
    { subject: FIRST, decision: 'dismissed', note: NOTE },
    { subject: SECOND, decision: 'confirmed', note: '' },
  ]);
  const again = createSession();
  await openInput(again, { kind: 'bytes', name, bytes: new TextEncoder().encode(text) });
  expect(issueOf(again, FIRST)?.mark?.note).toBe(NOTE);
  expect(issueOf(again, SECOND)?.mark?.decision).toBe('confirmed');
});

test('the tidy CSV flags what stands, not what was set aside', () => {
  const review = reviewOf(startSession());
  expect(flagsOf(review, TOTAL)).toBe('');
  expect(flagsOf(review, DIRECT)).toBe('disputes/total');
  expect(flagsOf(review, 'requests.new.business')).toBe('');
});
