import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';
import { breakJoinedLines } from './joinedLines.ts';

const PARTS = [
  '首页 > 政务公开',
  '2023年临溪街道办事处政府信息公开工作年度报告',
  '发布日期:2024-01-18',
  '一、总体情况 2023年,我街道按要求公开信息,未收到投诉。'.repeat(4),
  '二、主动公开政府信息情况 无',
  '三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
  '五、存在的主要问题 无 六、其他需要报告的事项 无',
];

test('a page on one line has its title and its date', () => {
  const { title, organization, issued } = parseReport({ name: '', text: PARTS.join(' '), grids: [] });
  expect(title).toBe('2023年临溪街道办事处政府信息公开工作年度报告');
  expect(organization).toBe('临溪街道办事处');
  expect(issued).toBe('2024-01-18');
});

test('paragraphs keep their blanks', () => {
  const text = PARTS.join('\n');
  expect(breakJoinedLines(text)).toBe(text);
});

test('law: nothing but blanks is changed, and no place moves', () => {
  const piece = fc.constantFrom(...PARTS, ' ', '\n', '一、', ' 二、', '\u00a0');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(breakJoinedLines(text).replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
    }),
    { seed: 20_25 },
  );
});
