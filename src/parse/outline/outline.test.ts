import { expect, test } from 'vitest';
import { foldText } from '../fold/fold.ts';
import { findSections } from './outline.ts';

const TEXT = `一、总体情况
本年度工作平稳。
二、主动公开政府信息情况
表格
一、本年新收政府信息公开申请数量 | 0
五、存在的主要问题及改进情况
六、其他需要报告的事项
本年度没有收取信息处理费。`;

test('headings tell the sections, and rows of tables are none', () => {
  const at = TEXT.indexOf('表格');
  const table = { from: at, to: TEXT.indexOf('五、') - 1 };
  const sections = findSections(foldText(TEXT), [table]);
  expect(sections.map(({ topic, number }) => [topic, number])).toEqual([
    [1, 1],
    [2, 2],
    [5, 5],
    [6, 6],
  ]);
  expect(sections.map(({ length }) => length)).toEqual([7, 19, 0, 12]);
  expect(sections.at(-1)?.fees).toBe('stated');
});

test('text that begins beside its heading does not change what section it is', () => {
  const text = '五、存在的主要问题及改进情况 主动公开的意识有待增强\n二、依申请公开情况';
  expect(findSections(foldText(text), []).map(({ topic }) => topic)).toEqual([5, 3]);
});

test('a heading keeps its place in the source and its printed number', () => {
  const text = '四、其他需要报告的事项\n无。';
  expect(findSections(foldText(text), [])).toEqual([
    {
      topic: 6,
      number: 4,
      heading: '四、其他需要报告的事项',
      span: { from: 0, to: 11 },
      length: 1,
      fees: 'not stated',
    },
  ]);
});

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
const BODY = [...HEADINGS, '五、存在的主要问题及改进情况', '六、其他需要报告的事项'].map(
  (heading) => `${heading}\n写在下面的话。`,
);

test.each(['', '……………3', '......3', ' 3', '\t3'])(
  'a list of contents holds no sections, with %j behind each',
  (page) => {
    for (const between of ['正文\n', '']) {
      const text = `目录\n${HEADINGS.map((heading) => heading + page).join('\n')}\n${between}${BODY.join('\n')}`;
      expect(findSections(foldText(text), []).map(({ topic }) => topic)).toEqual([1, 2, 3, 4, 5, 6]);
    }
  },
);

test('headings without a word below them that stand once stay, and so do those of a text that is printed again', () => {
  expect(findSections(foldText(HEADINGS.join('\n')), [])).toHaveLength(4);
  expect(findSections(foldText([...BODY, ...BODY].join('\n')), [])).toHaveLength(12);
});
