import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

/** The disputes of a text, row after row; a blank is null. */
function readDisputes(text: string): readonly (number | null)[] {
  const { cells } = parseReport({ name: 'torn', text, grids: [] });
  return [...cells.values()].filter(({ id }) => id.startsWith('disputes.')).map(({ value }) => value);
}

const HEAD = `
行政复议                           行政诉讼
结果维 结果纠 其他结 尚未审 总计   未经复议直接起诉                   复议后起诉
持     正     果     审结
                                   结果维 结果纠 其他结 尚未审 总计   结果维 结果纠 其他结 尚未审 总计
                                   持     正     果     审结          持     正     果     审结
`;

test('headers wrapped side by side are known by their characters', () => {
  expect(
    readDisputes(
      `${HEAD}   2      1      0      0      3      0      0      0      0      0      4      0      0      0      4\n`,
    ),
  ).toEqual([2, 1, 0, 0, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4]);
});

test('a value belongs to the header that it stands under', () => {
  const values = readDisputes(
    `${HEAD}                                                                        3                           3\n`,
  );
  expect(values).toEqual([null, null, null, null, null, null, null, null, null, null, 3, null, null, null, 3]);
});

test('a value between two headers belongs to neither for certain', () => {
  const { cells, problems } = parseReport({
    name: 'torn',
    grids: [],
    text: `${HEAD}      3                       3\n`,
  });
  const unsure = problems.flatMap((problem) => problem.cells);
  expect([...cells.values()].filter(({ value }) => value === 3).every(({ id }) => unsure.includes(id))).toBe(true);
});

test('a sentence with the words of the headers is no table', () => {
  expect(
    readDisputes('本年度行政复议结果维持2件,结果纠正1件;行政诉讼未经复议直接起诉0件,复议后起诉0件,尚未审结0件。'),
  ).toEqual([]);
});

test('a sentence that tells the table in its own words is none of it', () => {
  const told = (count: number) => `结果维持${count}件、结果纠正0件、其他结果0件、尚未审结0件,总计${count}件`;
  const text = `四、行政复议、行政诉讼情况
行政复议${told(2)};行政诉讼中,未经复议直接起诉${told(0)},复议后起诉${told(3)}。
行政复议 | 行政诉讼 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经夏议直接起诉 | 复议后起诉 |
结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
2 | 0 | 0 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 3 |
五、政府信息公开工作存在的主要问题及改进情况
（一）存在的问题。公开内容的针对性有待增强，基层公开专区更新频次不高，业务人员变动较快。
`;
  expect(readDisputes(text)).toEqual([2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 0, 0, 3]);
});
