import { expect, test } from 'vitest';
import { parseReport } from './parse.ts';

/** Rows of section three, their labels as they are printed and several times where a merged cell is written out. */
function read(labels: readonly string[], times: number) {
  const rows = labels.map((label, at) => [...Array(times).fill(label), at + 1, 0, 0, 0, 0, 0, at + 1].join('\t'));
  const text = [
    '三、收到和处理政府信息公开申请情况',
    '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    ...rows,
  ].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  return ['new', 'carried_in', 'granted', 'partial'].map((row) => cells.get(`requests.${row}.total`)?.value);
}

const GRANTED = ['(一)予以公开', '(二)部分公开', '1.属于国家秘密'];

test.each([
  ['mistaken', '一、本年新收政府信息公幵申请数量', '二、上年结转政府信恩公开申请数量', 1],
  [
    'short of a character, merged cells written out',
    '一、本年新收政府信息公开申请数',
    '二、上年结转政府信息公开申请数',
    3,
  ],
])('two labels that are much alike are told apart where both are %s', (_, first, second, times) => {
  expect(read([first, second, ...GRANTED], times)).toEqual([1, 2, 3, 4]);
});
