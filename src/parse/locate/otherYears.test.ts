import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const ROWS: readonly (readonly [string, string, number])[] = [
  ['(一)主动公开政府信息数', '条', 126],
  ['其中,主动公开规范性文件数', '条', 3],
  ['制发规范性文件数', '件', 3],
  ['1.政府公报公开政府信息数', '条', 0],
  ['2.政府网站公开政府信息数', '条', 104],
  ['3.政务微博公开政府信息数', '条', 0],
  ['4.政府微信公开政府信息数', '条', 22],
];

/** The values read of a table whose rows have these fields between the unit and the line's end. */
function readValues(
  heads: readonly string[],
  fields: (value: number, row: number) => readonly number[],
  between = ' | ',
) {
  const rows = ROWS.map(([label, unit, value], row) => [label, unit, ...fields(value, row).map(String)].join(between));
  const text = [
    '云栖镇2017年政府信息公开工作年度报告',
    ['统计指标', '单位', ...heads].join(between),
    ...rows,
    '填报日期:2018年1月15日',
  ].join('\n');
  const { cells } = parseReport({ name: 'x', text, grids: [] });
  return [...cells.values()].filter(({ state }) => state === 'number').map(({ value }) => value);
}

const PRINTED = ROWS.map(([, , value]) => value);

test.each([' | ', '\t', '\n'])('of two years the later one is read, %j between', (between) => {
  expect(readValues(['2016年', '2017年'], (value, row) => [7 + row, value], between)).toEqual(PRINTED);
  expect(readValues(['2017年', '2016年'], (value, row) => [value, 7 + row], between)).toEqual(PRINTED);
});

test('this year is told from the last one, from their difference and from the sum of all', () => {
  expect(readValues(['上年', '本年', '增减'], (value, row) => [row, value, value - row])).toEqual(PRINTED);
  expect(readValues(['本年', '历年累计'], (value, row) => [value, value + row])).toEqual(PRINTED);
});

test('a year that heads no column beside another takes nothing away', () => {
  expect(readValues(['2017年统计数'], (value) => [value])).toEqual(PRINTED);
});
