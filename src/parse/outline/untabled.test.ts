import { expect, test } from 'vitest';
import { findTable } from '../../report/forms.ts';
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

const isAll = expect.stringMatching(/没有找到主动公开表（二、.*依申请公开表（三、.*复议诉讼表（四、/);

test('headings with nothing below them are where the tables were', () => {
  const found = sayProblems(2023, ['一、总体情况', '我镇做好公开。', ...HEADINGS, '五、存在的主要问题', '不足。']);
  expect(found).toEqual([['missing', HEADINGS[0], isAll]]);
  expect(found[0]?.[2]).toMatch(/。标题下没有内容/);
});

test('what is told in words below its heading is a table that was not found', () => {
  const found = sayProblems(
    2023,
    HEADINGS.flatMap((heading) => [heading, '本年度没有发生此类情况。']),
  );
  expect(found).toEqual([['missing', null, isAll]]);
});

test('a heading with nothing below it is named where words stand below the others', () => {
  const [first = '', ...others] = HEADINGS;
  const found = sayProblems(2023, [first, '本年度没有发生此类情况。', ...others, '五、存在的主要问题', '不足。']);
  expect(found).toEqual([['missing', others[0], isAll]]);
  expect(found[0]?.[2]).toContain(`。“${others.join('”“')}”标题下没有内容`);
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

const LATER = [
  ...OWN.slice(0, 10),
  '3.信函申请数',
  '其中:1.同意公开答复数',
  '2.同意部分公开答复数',
  '3.否决公开答复总数',
  '(1)“非政府信息”数',
  '(2)“信息不存在”数',
  '(3)“免予公开范围1”数(国家秘密)',
  '(4)“免予公开范围2”数(商业秘密)',
  '行政复议数',
  '行政诉讼数',
  '行政申诉数',
  '政府信息公开指定专职人员总数',
  '1.全职人员数',
  '2.兼职人员数',
];

test.each([
  ['before there was one form', 2010, OWN, 3],
  ['of later', 2015, LATER, 1],
])('a table %s is said to be the place’s own, and nothing is read from it', (_, year, labels, values) => {
  const rows = labels.map((label, index) => {
    const counts = [index + 1, (index * 7) % 5, (index * 11) % 9].slice(-values);
    return `${label} | 条 | ${counts.join(' | ')} |`;
  });
  const title = `松石镇${year}年政府信息公开工作年度报告`;
  const text = [title, ...OLDER, '附表:政府信息公开情况统计表', ...rows].join('\n');
  const { cells, problems } = parseReport({ name: 'x', text, grids: [] });
  expect(cells.size).toBe(0);
  expect(problems.map(({ message }) => message.zh)).toEqual([expect.stringContaining('指标各地自定')]);
});

const STATISTICS = findTable('2014', 'statistics')?.blocks.flatMap(({ rows }) => rows) ?? [];
const countAt = (index: number) => (index * 37) % 101;

test.each([
  ['ends early', STATISTICS.slice(0, 20).map(({ label }, index) => `${label} | ${countAt(index)}`)],
  [
    'has lines of its own besides',
    [...STATISTICS.map(({ label }, index) => `${label} | ${countAt(index)}`), ...LATER.map((label) => `${label} | 3`)],
  ],
  [
    'has two columns of values',
    STATISTICS.slice(0, 27).map(({ label }, index) => `${label} | ${countAt(index)} | ${countAt(index + 1)}`),
  ],
])('the form of later that %s is read', (_, rows) => {
  const text = ['松石镇2016年政府信息公开工作年度报告', ...OLDER, '附表:政府信息公开情况统计表', ...rows].join('\n');
  const { forms, cells } = parseReport({ name: 'x', text, grids: [] });
  expect(forms).toEqual({ statistics: '2014' });
  const read = STATISTICS.slice(1, 9).map(({ id }) => cells.get(`statistics.${id}.value`)?.value);
  expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(countAt));
});
