import { expect, test } from 'vitest';
import { describeRepair } from './describeRepair.ts';
import { madeReport } from './madeReport.ts';

const report = madeReport({ 'requests.granted.natural_person': 4, 'requests.granted.business': 5 });
const review = { report, tried: report.cells };

test.each([
  [{ 'requests.granted.business': 4 }, '（一）予以公开 · 商业企业 5 → 4'],
  [
    { 'requests.granted.natural_person': 5, 'requests.granted.business': 4 },
    '（一）予以公开：自然人 4 → 5，商业企业 5 → 4',
  ],
  [{ 'requests.granted.total': 1, 'requests.total.total': 2 }, '总计：（一）予以公开 0 → 1，（七）总计 0 → 2'],
  [
    { 'requests.granted.business': null, 'disputes.reconsideration.total': 2 },
    '（一）予以公开 · 商业企业 5 → –；行政复议 · 总计 0 → 2',
  ],
  [
    Object.fromEntries(
      ['granted', 'partial', 'new', 'total', 'carried_in', 'carried_out', 'denied_law'].map((row) => [
        `requests.${row}.other`,
        1,
      ]),
    ),
    '其他：（一）予以公开 0 → 1，（二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 → 1，一、本年新收政府信息公开申请数量 0 → 1，（七）总计 0 → 1，二、上年结转政府信息公开申请数量 0 → 1，四、结转下年度继续办理 0 → 1… (7)',
  ],
])('%j', (set, text) => {
  expect(describeRepair(review, set)).toBe(text);
});

test('what is being typed is what a repair changes', () => {
  const tried = madeReport({ 'requests.granted.business': 7 }).cells;
  expect(describeRepair({ report, tried }, { 'requests.granted.business': 5 })).toBe('（一）予以公开 · 商业企业 7 → 5');
});
