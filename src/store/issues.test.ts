import { beforeEach, describe, expect, test } from 'vitest';
import { markSubjects, undo } from './change.ts';
import { applyRepair } from './edit.ts';
import { countOpen, type Issue, listSubjects } from './issues.ts';
import { madeReport } from './madeReport.ts';
import { focusIssue, goToIssue } from './select.ts';
import { createSession, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

const TOTAL = 'requests.new.total';
const NUMBERS = {
  'requests.new.natural_person': 12,
  [TOTAL]: 21,
  'requests.granted.natural_person': 12,
  'requests.granted.total': 12,
  'requests.total.natural_person': 12,
  'requests.total.total': 12,
};

let session: Session;

beforeEach(() => {
  const report = madeReport(NUMBERS);
  session = createSession();
  showReview(session, report, startWork('made', report.source));
});

function issues(): readonly Issue[] {
  return session.getState().review?.issues ?? [];
}

function tellIssues() {
  return issues().map(({ id, open, follows }) => ({ id, open, follows }));
}

describe('one wrong number', () => {
  test('is one open issue; what else it breaks follows it', () => {
    expect(tellIssues()).toEqual([
      { id: 'requests/row-total:new', open: true, follows: null },
      { id: 'requests/balance:total', open: false, follows: 'requests/row-total:new' },
    ]);
  });

  test('counts once, at its table', () => {
    expect(countOpen(issues(), 'requests')).toEqual({ error: 1, warning: 0, note: 0 });
    expect(countOpen(issues(), 'disputes')).toEqual({ error: 0, warning: 0, note: 0 });
  });

  test('is told once: the relation in words, its numbers in the proof', () => {
    const finding = issues()[0]?.finding;
    expect(finding?.gist?.zh).toBe('“一、本年新收政府信息公开申请数量”一行：各列之和与总计不相等');
    expect(finding?.proof?.map(({ text }) => text.zh).join('')).toMatch(/^12\+0\+0\+0\+0\+0=12，报告为 21，差 9/);
  });

  test('is where the way to the next issue ends', () => {
    goToIssue(session, 1, 1);
    expect(session.getState().focus).toBe('requests/row-total:new');
    expect(session.getState().review?.work.selection?.active).toBe(TOTAL);
    expect(session.getState().review?.flags.get(TOTAL)?.suspect).toBe(true);
  });

  test('is mended by its repair in one step, which one undo takes back', () => {
    const [lead] = issues();
    const repair = lead?.finding?.repairs[0];
    if (lead) focusIssue(session, lead, 'grid');
    if (repair) applyRepair(session, repair);
    expect(issues()).toEqual([]);
    expect(session.getState().review?.cells.get(TOTAL)?.value).toBe(12);
    undo(session);
    expect(tellIssues()).toHaveLength(2);
    expect(session.getState().review?.cells.get(TOTAL)?.value).toBe(21);
  });

  test('set aside takes what follows with it', () => {
    const subjects = listSubjects(issues(), 'requests/row-total:new');
    expect(subjects).toEqual(['requests/row-total:new', 'requests/balance:total']);
    markSubjects(
      session,
      { zh: '不处理', en: 'Set aside' },
      subjects.map((subject) => ({ subject, decision: 'dismissed', note: '' })),
    );
    expect(issues().some(({ open, follows }) => open || follows !== null)).toBe(false);
    expect(session.getState().review?.flags.size).toBe(0);
  });
});
