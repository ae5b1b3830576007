import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeReport } from './madeReport.ts';
import { LIMIT, openFirst, openInput } from './open.ts';
import { createSession, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

function startSession(): Session {
  const session = createSession();
  const report = madeReport({});
  showReview(session, report, startWork('made', report.source));
  return session;
}

const REFUSED: readonly [what: string, text: string, says: RegExp][] = [
  ['nothing', '', /没有文字/],
  ['blanks', ' \n\u3000\n', /没有文字/],
  ['a text that is no report', '今天开会,讨论了三件事。', /没有找到年度报告的表格/],
  ['a text beyond the limit', '字'.repeat(LIMIT + 1), /上限 5 MB/],
];

test.each(REFUSED)('%s is refused with a sentence, and what is on screen stays', async (_, text, says) => {
  const session = startSession();
  const before = session.getState().review;
  expect(await openInput(session, { kind: 'text', name: 'x', text })).toBe(false);
  expect(session.getState().notice?.zh).toMatch(says);
  expect(session.getState().notice?.en).toBeTruthy();
  expect(session.getState().review).toBe(before);
  expect(session.getState().reading).toBeNull();
});

test('of several inputs the first that is a report is opened', async () => {
  const session = startSession();
  const text = readFileSync('public/samples/linxi-2024.txt', 'utf8');
  const opened = await openFirst(session, [
    { kind: 'text', name: 'a', text: '不是报告' },
    { kind: 'text', name: 'b', text },
  ]);
  expect(opened).toBe(true);
  const { review, notice } = session.getState();
  expect(notice).toBeNull();
  expect(review?.report.source).toMatchObject({ name: 'b', text });
  expect(review?.report.organization).toMatch(/^临溪街道/);
  expect(review?.work.selection?.active).toBe('proactive.regulations.issued');
});
