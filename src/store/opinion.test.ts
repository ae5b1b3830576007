import { expect, test } from 'vitest';
import type { Repair } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { markSubjects } from './change.ts';
import { applyRepair, takeFromSource } from './edit.ts';
import { madeReport } from './madeReport.ts';
import { listOpinionChoices, writeOpinion } from './opinion.ts';
import { toOpinionFile } from './opinionFiles.ts';
import { selectCell } from './select.ts';
import { createSession, type Review, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

const DATE = '2025年1月20日';
const TOTAL = 'disputes.reconsideration.total';

/** Reconsiderations of 3 and 1 with a total of 5. */
const WRONG = madeReport({
  'disputes.reconsideration.upheld': 3,
  'disputes.reconsideration.pending': 1,
  [TOTAL]: 5,
});

function open(report: Report): Session {
  const session = createSession();
  showReview(session, report, startWork('made', report.source));
  return session;
}

function reviewOf(session: Session): Review {
  const { review } = session.getState();
  if (!review) throw new Error('no review');
  return review;
}

function write(session: Session): string {
  const review = reviewOf(session);
  const chosen = listOpinionChoices(review).filter(({ proposed }) => proposed);
  return writeOpinion(review, chosen, DATE);
}

const NOTE = { zh: '备注', en: 'Note' };

test('a broken identity is told with its table, its arithmetic and what to do', () => {
  const text = write(open(WRONG));
  expect(text).toContain('关于云栖镇人民政府2024年政府信息公开工作年度报告的审核意见');
  expect(text).toContain('有以下 1 处需要核实');
  expect(text).toContain('一、政府信息公开行政复议、行政诉讼情况（第四部分表格）');
  expect(text).toContain('结果维持 3+尚未审结 1=4，总计 5，差 1');
  expect(text).toContain(`审核日期：${DATE}`);
});

test('where nothing is wrong it says so, and how much was compared', () => {
  const text = write(open(madeReport({})));
  expect(text).toMatch(/共核对表内勾稽关系 \d+ 条，并对照了正文与表格，未发现数据不一致的情形。/);
  expect(text).not.toContain('一、');
});

test('what was set aside is left out, and nothing is said to be in order', () => {
  const session = open(WRONG);
  markSubjects(session, NOTE, [
    { subject: 'disputes/total:reconsideration', decision: 'dismissed', note: '作者已说明' },
  ]);
  expect(listOpinionChoices(reviewOf(session))).toEqual([]);
  expect(write(session)).toContain('没有需要更正的问题');
});

test('a confirmed finding is marked and carries its note', () => {
  const session = open(WRONG);
  markSubjects(session, NOTE, [
    { subject: 'disputes/total:reconsideration', decision: 'confirmed', note: '与台账不符' },
  ]);
  expect(write(session)).toMatch(/差 1。（原文如此，已确认）[\s\S]*说明：与台账不符/);
});

test('what the reviewer has mended is still told to the author, with the number tried', () => {
  const session = open(WRONG);
  const repair: Repair = { set: { [TOTAL]: 4 }, why: '' };
  applyRepair(session, repair);
  expect(reviewOf(session).check.findings).toEqual([]);
  const text = write(session);
  expect(text).toContain('（审核时已试改）');
  expect(text).toContain('请核实“行政复议”的“总计”一栏是否应为 4（现为 5）');
});

test('relations that one edit mends are one item', () => {
  const wrong = madeReport({
    'requests.new.natural_person': 3,
    'requests.new.total': 3,
    'requests.granted.natural_person': 3,
    'requests.granted.total': 3,
    'requests.total.natural_person': 4,
    'requests.total.total': 3,
  });
  const session = open(wrong);
  applyRepair(session, { set: { 'requests.total.natural_person': 3 }, why: '' });
  const [choice, ...more] = listOpinionChoices(reviewOf(session));
  expect(more).toEqual([]);
  expect(choice?.findings.map(({ id }) => id).sort()).toEqual([
    'requests/balance:natural_person',
    'requests/results:natural_person',
    'requests/row-total:total',
  ]);
  expect(write(session)).toContain('以下 3 条关系不成立，同出一因');
});

test('a reading that the reviewer took from the source is no matter for the author', () => {
  const text = '4 5';
  const report = { ...WRONG, source: { ...WRONG.source, text } };
  const session = open(report);
  selectCell(session, TOTAL, 'grid');
  takeFromSource(session, { from: 0, to: 1 });
  const [choice] = listOpinionChoices(reviewOf(session));
  expect(choice?.mended).toBe(true);
  expect(choice?.proposed).toBe(false);
});

test('files hold the text as it was left, in the shape of each program', () => {
  const review = reviewOf(open(WRONG));
  const text = '标题\n\n某单位：\n一、<表>\n1.甲*乙。\n　　建议：请核实。\n';
  const markdown = toOpinionFile(review, text, 'md');
  expect(markdown.text).toBe('# 标题\n\n某单位：\n\n## 一、\\<表\\>\n\n1. 甲\\*乙。\n   - 建议：请核实。\n');
  const word = toOpinionFile(review, text, 'doc');
  expect(word.name).toMatch(/-审核意见\.doc$/);
  expect(word.text).toContain('<h2>一、&lt;表&gt;</h2>');
  expect(word.text).toContain('<p class="detail">建议：请核实。</p>');
  expect(word.text.startsWith('\uFEFF<!doctype html>')).toBe(true);
});

test('a report in which the title lacks the body is addressed without a name', () => {
  expect(write(open({ ...WRONG, organization: null, year: null }))).toMatch(
    /^关于你单位政府信息公开工作年度报告的审核意见\n\n你单位政府信息公开工作年度报告已审核/,
  );
});
