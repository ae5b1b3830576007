import { expect, test } from 'vitest';
import { parseReport } from './parse.ts';

/** The labels of some rows first, then fewer values than they have places: which are whose is not to be known. */
const TEXT = [
  '云栖镇2023年政府信息公开工作年度报告',
  '三、收到和处理政府信息公开申请情况',
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '(一)予以公开',
  '(二)部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '总计',
  '17',
  '4 3 5 9',
  '2 6 1 8 7 3',
].join('\n');

test('where values of a table belong to no cell, the cells read as empty are pointed at', () => {
  const { cells, problems } = parseReport({ name: 'a.txt', text: TEXT, grids: [] });
  const blanks = [...cells.values()].filter(({ state }) => state === 'blank').map(({ id }) => id);
  const pointed = new Set(problems.flatMap((problem) => problem.cells));
  expect(blanks.length).toBeGreaterThan(0);
  expect(blanks.filter((id) => !pointed.has(id))).toEqual([]);
});
