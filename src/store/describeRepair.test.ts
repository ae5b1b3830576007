import { expect, test } from 'vitest';
import { describeRepair } from './describeRepair.ts';
import { madeReport } from './madeReport.ts';

const report = madeReport({ 'requests.granted.natural_person': 4, 'requests.granted.business': 5 });
const review = { report, cells: report.cells };

test.each([
  [{ 'requests.granted.business': 4 }, '(一)予以公开 · 商业企业 5 → 4'],
  [
    { 'requests.granted.natural_person': 5, 'requests.granted.business': 4 },
    '(一)予以公开:自然人 4 → 5,商业企业 5 → 4',
  ],
  [{ 'requests.granted.total': 1, 'requests.total.total': 2 }, '总计:(一)予以公开 0 → 1,(七)总计 0 → 2'],
  [
    { 'requests.granted.business': null, 'disputes.reconsideration.total': 2 },
    '(一)予以公开 · 商业企业 5 → –;行政复议 · 总计 0 → 2',
  ],
])('%j', (set, text) => {
  expect(describeRepair(review, set)).toBe(text);
});
