import { expect, test } from 'vitest';
import { findPageMarks } from './pageMarks.ts';

const page = (mark: string, lines = 20) => `${'政务公开 0 0\n'.repeat(lines)}${mark}\n`;
const marksOf = (text: string) => findPageMarks(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['- 5 -'],
  ['—4—'],
  ['第 3 页 共 7 页'],
  ['            -3-'],
  ['第2页'],
  ['第 3 页 / 共 8 页'],
  ['第3页(共8页)'],
  ['共 8 页 第 3 页'],
  ['3/8页'],
  ['3 / 共 8 页'],
  ['页码:3/8'],
  ['Page 3 of 8'],
])('%s on a line of its own marks a page', (mark) => {
  expect(marksOf(page(mark, 3) + page('尾', 1))).toEqual([`${mark}\n`]);
});

test('bare numbers that count the pages from the first to the last are marks', () => {
  expect(marksOf(page('1') + page('2', 25) + page('3', 18) + page('尾', 5))).toEqual(['1\n', '2\n', '3\n']);
});

test.each([
  ['one value a line', '规章\n1\n0\n0\n规范性文件\n2\n0\n3\n'.repeat(8)],
  ['numbers between signs, one of them 0', page('—4—', 3) + page('—0—', 2)],
  ['a row of signs behind its label', `${page('规范性文件', 3)}—1—\n第二十条第(五)项\n`],
  [
    'a value behind its label, among others',
    page('1') + page('规章\n7') + page('行政处罚\n2\n行政强制', 25) + page('3', 18) + page('尾', 5),
  ],
  [
    'values behind their labels or units that happen to count up',
    page('其中：主动公开规范性文件数\n1') +
      page('条\n2') +
      page('(一)召开政府信息公开工作会议或专题会议数\n3') +
      page('尾', 5),
  ],
  ['a number alone', page('3') + page('尾', 5)],
  ['numbers that do not count up', page('4') + page('2') + page('9')],
  ['numbers closer than a page', page('1', 3) + page('2', 4) + page('3', 2)],
  ['a run that ends long before the text', page('1') + page('2') + page('3') + page('尾', 200)],
])('%s is none', (_, text) => {
  expect(marksOf(text)).toEqual([]);
});

test('numbers beside page breaks that count up with the pages are marks, a value there is none', () => {
  const source = '概况\n1\n\f行政许可\n12\n行政处罚\n2\n\f行政强制\n0\n3\n\f五、问题\n';
  const text = source.replaceAll('\f', '\n');
  const marked = (printed: string) =>
    findPageMarks(text.replace('\n2\n', `\n${printed}\n`), source.replace('\n2\n', `\n${printed}\n`));
  expect(marked('2').map(({ from }) => text.charAt(from))).toEqual(['1', '2', '3']);
  expect(marked('7').map(({ from }) => text.charAt(from))).toEqual(['1', '3']);
  expect(findPageMarks(text)).toEqual([]);
});
