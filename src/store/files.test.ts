import { expect, test } from 'vitest';
import { commitDraft, typeDraft } from './edit.ts';
import { toFile } from './files.ts';
import { madeReport } from './madeReport.ts';
import { openInput, openWork } from './open.ts';
import { selectCell } from './select.ts';
import { createSession, type Session, showReview } from './state.ts';
import { listEdits, startWork } from './work.ts';

const NEW = 'requests.new.natural_person';

function startSession(): Session {
  const session = createSession();
  const report = madeReport({ [NEW]: 3 });
  showReview(session, report, startWork('made', report.source));
  selectCell(session, NEW);
  typeDraft(session, '4');
  commitDraft(session);
  return session;
}

function reviewOf(session: Session) {
  const { review } = session.getState();
  if (!review) throw new Error('no review');
  return review;
}

test('an exported JSON file opens again with its cells, its findings and its edits', async () => {
  const before = reviewOf(startSession());
  const { name, text } = toFile(before, 'json');
  const session = createSession();
  expect(await openInput(session, { kind: 'bytes', name, bytes: new TextEncoder().encode(text) })).toBe(true);
  const after = reviewOf(session);
  expect(after.cells).toEqual(before.cells);
  expect(after.check.findings).toEqual(before.check.findings);
  expect(listEdits(after.work)).toEqual(listEdits(before.work));
  const again = createSession();
  expect(await openWork(again, after.work)).toBe(true);
  expect(reviewOf(again).cells).toEqual(before.cells);
});

test('a file that is no export of Gouji is refused with a sentence', async () => {
  const session = startSession();
  const before = reviewOf(session);
  const bytes = new TextEncoder().encode('{"format":"other"}');
  expect(await openInput(session, { kind: 'bytes', name: 'x.json', bytes })).toBe(false);
  expect(session.getState().notice?.zh).toBeTruthy();
  expect(reviewOf(session)).toBe(before);
});

test('files are named after the report', () => {
  const review = reviewOf(startSession());
  expect(toFile(review, 'json').name).toBe('云栖镇人民政府-2024.json');
  expect(toFile(review, 'tidy').text.startsWith('\uFEFF')).toBe(true);
});
