import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const BODY = '一、总体情况\n本年度公开信息若干。\n规章 0 0 0\n行政规范性文件 1 0 4\n';

function readFacts(text: string, pageTitle: string) {
  const { title, organization, year } = parseReport({ name: '', text, grids: [], pageTitle });
  return [title, organization, year];
}

test.each([
  '临溪街道办事处2023年政府信息公开工作年度报告_望川区人民政府',
  '望川区人民政府 > 临溪街道办事处2023年政府信息公开工作年度报告',
])('%s: a text that names no report is called what its page is called', (pageTitle) => {
  const name = '临溪街道办事处2023年政府信息公开工作年度报告';
  expect(readFacts(BODY, pageTitle)).toEqual([name, '临溪街道办事处', 2023]);
});

test('what the text says of itself goes before what its page is called', () => {
  const text = `云栖镇人民政府2024年政府信息公开工作年度报告\n${BODY}`;
  const facts = readFacts(text, '望川区2022年政府信息公开工作年度报告');
  expect(facts).toEqual(['云栖镇人民政府2024年政府信息公开工作年度报告', '云栖镇人民政府', 2024]);
});
