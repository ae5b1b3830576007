import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEAD = `行政复议 行政诉讼
结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
`;

function readDisputes(text: string) {
  const { cells } = parseReport({ name: 'after', text, grids: [] });
  return [...cells.values()].flatMap(({ id, value }) => (id.startsWith('disputes.') ? [value] : []));
}

test('values that a page prints behind other words are the table’s where they are as many as it has places', () => {
  expect(readDisputes(`${HEAD}2 0 1 0 3\n分享到:\n0 0\n0 0\n0 4\n0 0\n0 4\n`)).toEqual([
    2, 0, 1, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4,
  ]);
});

test.each([
  ['one value more', '2 0 1 0 3\n分享到:\n0 0\n0 0\n0 4\n0 0\n0 4 7\n'],
  ['another table before them', '2 0 1 0 3\n本年新收政府信息公开申请数量\n0 0\n0 0\n0 4\n0 0\n0 4\n'],
  ['other words among them', '2 0 1 0 3\n分享到:\n0 0\n0 0\n访问量 5\n4\n0 0\n0 4\n'],
])('%s: they are not', (_, behind) => {
  expect(readDisputes(HEAD + behind).filter((value) => value === 4)).toEqual([]);
});

test.each(['(表中数据不含松陵县所属3家事业单位)', '(含松陵县所属3家事业单位的数据。)', '(注:数据截至12月31日)'])(
  'a remark that touches the last of the digits is no part of them: %s',
  (remark) => {
    expect(readDisputes(`${HEAD}201030000040004${remark}\n`)).toEqual([2, 0, 1, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4]);
  },
);
