import { expect, test } from 'vitest';
import { searchSource } from './searchSource.ts';

const TRADITIONAL = '本年度收到政府信息公開申請(qǐng)3件,均已辦(bàn)結;網際網路公開報(bào)告。';

test.each([
  ['公开申请3件', '公開申請(qǐng)3件'],
  ['公開申請', '公開申請'],
  ['办结', '辦(bàn)結'],
  ['互联网公开报告', '網際網路公開報(bào)告'],
  ['qǐng', 'qǐng'],
])('%s is found in a traditional text with glosses, where it is printed', async (query, printed) => {
  const search = await searchSource(TRADITIONAL);
  expect(search(query).map(({ from, to }) => TRADITIONAL.slice(from, to))).toContain(printed);
});

test('a simplified text is found as it is typed, in either width', async () => {
  const search = await searchSource('新收１２件,共12件');
  expect(search('12')).toEqual([
    { from: 2, to: 4 },
    { from: 7, to: 9 },
  ]);
  expect(search(' ')).toEqual([]);
});
