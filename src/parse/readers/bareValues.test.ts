import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEADING = '四、政府信息公开行政复议、行政诉讼情况';
const VALUES = ['10', '1', '3', '2', '16', '4', '0', '0', '1', '5', '6', '0', '1', '0', '7'];

const read = (text: string) => parseReport({ name: '', text, grids: [] });
const valuesOf = (text: string) =>
  [...read(text).cells.values()].filter(({ id }) => id.startsWith('disputes.')).map(({ value }) => String(value));

test.each([
  [VALUES.join('\t')],
  [VALUES.join('\n')],
  [`| ${VALUES.join(' | ')} |`],
  [`行政复议行政诉讼\n${VALUES.join(' ')}`],
])('as many values as the table has cells, behind its heading, are the table: %j', (values) => {
  const text = `${HEADING}\n${values}\n五、存在的主要问题及改进情况\n公开不够及时。`;
  expect(valuesOf(text)).toEqual(VALUES);
  const doubted = read(text).problems.flatMap(({ cells }) => cells);
  expect(doubted.filter((id) => id.startsWith('disputes.'))).toHaveLength(VALUES.length);
});

test.each([
  [`${HEADING}\n${VALUES.slice(1).join(' ')}`],
  [`${HEADING}\n本年度没有发生。\n附表\n${VALUES.join(' ')}`],
  [`二、其他\n${VALUES.join(' ')}`],
])('fewer values, or other words before them, are none: %j', (text) => {
  expect(valuesOf(text)).toEqual([]);
});
