import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

/** A report whose row of normative documents is the digits alone, which three numbers can be read from in several ways. */
function read(narrative: string, digits: string) {
  const text = `云栖镇人民政府2024年政府信息公开工作年度报告
一、总体情况
${narrative}
二、主动公开政府信息情况
第二十条第（一）项
信息内容
本年制发件数
本年废止件数
现行有效件数
规章
000
行政规范性文件
${digits}
第二十条第（五）项
信息内容
本年处理决定数量
行政许可
0
`;
  const { cells } = parseReport({ name: '', text, grids: [] });
  const row = ['issued', 'repealed', 'in_force'].map((column) => cells.get(`proactive.normative_documents.${column}`));
  return { values: row.map((cell) => cell?.value), candidates: row[0]?.candidates ?? [] };
}

test.each([
  ['2024年，我镇制发行政规范性文件20件。', '20129', [20, 1, 29]],
  ['2024年，我镇制发行政规范性文件2件。', '20129', [2, 0, 129]],
  ['2024年，我镇未制发行政规范性文件。', '0125', [0, 1, 25]],
])('%s decides what %s is read as, and the other readings stay', (narrative, digits, expected) => {
  const { values, candidates } = read(narrative, digits);
  expect(values).toEqual(expected);
  if (expected[0] !== 0) expect(candidates).toEqual(expect.arrayContaining([2, 20]));
});

test('a number in the narrative that no reading has changes nothing', () => {
  expect(read('2024年，我镇制发行政规范性文件7件。', '20129')).toEqual(read('各项工作有序开展。', '20129'));
});
