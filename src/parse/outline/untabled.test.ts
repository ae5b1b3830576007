import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEADINGS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
const OLDER = ['一、概述', '二、主动公开政府信息情况', '三、依申请公开政府信息情况', '四、存在的问题'];

function sayProblems(year: number, lines: readonly string[]) {
  const text = `松石镇${year}年政府信息公开工作年度报告\n${lines.join('\n')}`;
  const { problems } = parseReport({ name: 'x', text, grids: [] });
  return problems.map(({ kind, span, message }) => [kind, span && text.slice(span.from, span.to), message.zh]);
}

test('headings with nothing below them are where the tables were', () => {
  const found = sayProblems(2023, ['一、总体情况', '我镇做好公开。', ...HEADINGS, '五、存在的主要问题', '不足。']);
  expect(found).toEqual(HEADINGS.map((heading) => ['missing', heading, expect.stringContaining('标题下没有内容')]));
});

test('what is told in words below its heading is a table that was not found', () => {
  const found = sayProblems(
    2023,
    HEADINGS.flatMap((heading) => [heading, '本年度没有发生此类情况。']),
  );
  expect(found).toEqual(HEADINGS.map((heading) => ['missing', null, expect.stringContaining(heading)]));
});

test.each([
  [2012, '统一的统计表从2014年起才有'],
  [2016, '没有找到政府信息公开情况统计表'],
])('a report of %i without tables', (year, zh) => {
  const told = OLDER.flatMap((heading) => [heading, '我镇做好公开。']);
  expect(sayProblems(year, told)).toEqual([['missing', null, expect.stringContaining(zh)]]);
});

test('a plan that names one of the sections is no report', () => {
  expect(sayProblems(2023, ['一、主动公开', '二、保障措施'])).toEqual([['no-report', null, expect.any(String)]]);
});

const OWN = [
  '主动公开信息数',
  '其中:全文电子化的主动公开信息数',
  '新增的行政规范性文件数',
  '网站专栏页面访问量',
  '网上咨询数',
  '申请总数',
  '其中:1.当面申请数',
  '2.传真申请数',
  '3.网上申请数',
  '对申请的答复总数',
  '其中:1.同意公开答复数',
  '2.同意部分公开答复数',
  '行政复议数',
  '行政诉讼数',
];

test('a table of before there was one form is said to be the place’s own, and nothing is read from it', () => {
  const rows = OWN.map((label, index) => `${label} | 条 | ${index + 1} | ${(index * 7) % 5} | ${(index * 11) % 9} |`);
  const text = ['松石镇2010年政府信息公开工作年度报告', ...OLDER, '附表:政府信息公开情况统计表', ...rows].join('\n');
  const { cells, problems } = parseReport({ name: 'x', text, grids: [] });
  expect(cells.size).toBe(0);
  expect(problems.map(({ message }) => message.zh)).toEqual([expect.stringContaining('指标各地自定')]);
});
