import { expect, test } from 'vitest';
import { parseReport } from './parse.ts';

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
