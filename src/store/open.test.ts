import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMIT } from './limits.ts';
import { madeReport } from './madeReport.ts';
import { openChoice, openInput, openWork } from './open.ts';
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

const REPORT = readFileSync('public/samples/linxi-2024.txt', 'utf8');
const OTHER = REPORT.replaceAll('2024', '2023').replaceAll('临溪', '澜沧');

test('a report is opened with its first cell selected', async () => {
  const session = startSession();
  expect(await openInput(session, { kind: 'text', name: 'b', text: REPORT })).toBe(true);
  const { review, notice } = session.getState();
  expect(notice).toBeNull();
  expect(review?.report.source).toMatchObject({ name: 'b', text: REPORT });
  expect(review?.report.organization).toMatch(/^临溪街道/);
  expect(review?.work.selection?.active).toBe('proactive.regulations.issued');
});

test.each([
  ['the page', '<table><tr><td>本年新收', ''],
  ['the text', '<p>没有表格</p>', REPORT],
  ['the text, the page being a ruin', '<table><tr><td>1</td></tr></table>', REPORT],
])('of a clipboard %s is taken, whichever is a report', async (_, html, text) => {
  const session = startSession();
  const opened = await openInput(session, { kind: 'pasted', name: 'x', html, text });
  expect(opened).toBe(text !== '');
  expect(session.getState().review?.report.source.text === text).toBe(opened);
});

test('of two reports in one text the reviewer chooses, and what is on screen stays until then', async () => {
  const session = startSession();
  const before = session.getState().review;
  expect(await openInput(session, { kind: 'text', name: 'two', text: `${REPORT}\n${OTHER}` })).toBe(false);
  const { choice, review } = session.getState();
  expect(review).toBe(before);
  expect(choice?.choices.map(({ organization, year }) => `${organization} ${year}`)).toEqual([
    expect.stringMatching(/^临溪街道.* 2024$/),
    expect.stringMatching(/^澜沧街道.* 2023$/),
  ]);
  const second = choice?.choices[1]?.source;
  if (!second) throw new Error('no second report');
  expect(await openChoice(session, second)).toBe(true);
  expect(session.getState().review?.report.year).toBe(2023);
  expect(session.getState().choice).toBeNull();
});

test('a report that is printed twice is one report', async () => {
  const session = startSession();
  expect(await openInput(session, { kind: 'text', name: 'twice', text: `${REPORT}\n\n${REPORT}` })).toBe(true);
});

/** UTF-8 that was read as GBK. */
const GARBLED = new TextDecoder('gb18030').decode(new TextEncoder().encode(REPORT));

test.each([
  ['one report', GARBLED],
  ['one of two', new TextDecoder('gb18030').decode(new TextEncoder().encode(`${REPORT}\n${OTHER}`))],
])('that the text was restored is said of %s, and again when the saved work is opened', async (_, text) => {
  const session = startSession();
  await openInput(session, { kind: 'text', name: 'garbled', text });
  const source = session.getState().choice?.choices[0]?.source;
  if (source) await openChoice(session, source);
  const said = () => session.getState().review?.issues.filter(({ problem }) => problem?.kind === 'encoding');
  const [before, work] = [said(), session.getState().review?.work];
  expect(before?.filter(({ message }) => message.zh.includes('已还原'))).toHaveLength(1);
  showReview(session, madeReport({}), startWork('other', madeReport({}).source));
  expect(work && (await openWork(session, structuredClone(work)))).toBe(true);
  expect(said()).toEqual(before);
});
