import { describe, expect, test } from 'vitest';
import { lines } from '../../press/layouts/lines.ts';
import { markdown } from '../../press/layouts/markdown.ts';
import { pipeRows } from '../../press/layouts/pipeRows.ts';
import { spaces } from '../../press/layouts/spaces.ts';
import { renderCase } from '../../press/pressCase.ts';
import { TABLES } from '../../report/forms.ts';
import { foldText } from '../fold/fold.ts';
import { markTable } from '../marks/markTable.ts';
import { toHanStream } from '../text/hanStream.ts';
import { readStraight } from './readStraight.ts';

/** The values that are read straight from a text, by cell, or undefined where it is not as straight as that. */
function readValues(content: string, id: string, form: string): Readonly<Record<string, number | null>> | undefined {
  const { text } = foldText(content);
  const stream = toHanStream(text);
  const table = TABLES.find((one) => one.id === id && one.form === form);
  const marked = table && markTable(text, stream, table);
  const read = marked && readStraight(text, stream, marked);
  return (
    read &&
    Object.fromEntries(
      read.lines.flatMap(({ line, slots }) => line.cells.map((cell, place) => [cell, slots[place]?.value ?? null])),
    )
  );
}

describe('what is read straight is what is printed', () => {
  for (const layout of [lines, markdown, pipeRows, spaces]) {
    test(layout.id, () => {
      const setting = { title: layout.title, layouts: [layout], fills: ['full'], wears: [], damages: [] } as const;
      const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
      const read = seeds.flatMap((seed) => {
        const report = renderCase(
          { id: 'straight', ...setting, forms: ['2021', '2019', '2014'], numbers: 'clean' },
          seed,
        );
        const { content, truth } = report;
        return Object.entries(truth.forms).flatMap(([id, form]) => {
          const values = readValues(content, id, form);
          if (!values) return [];
          const printed = Object.keys(values).map((cell) => [cell, truth.cells.get(cell)?.value ?? null]);
          expect(values).toEqual(Object.fromEntries(printed));
          return [id];
        });
      });
      expect(read.length).toBeGreaterThan(seeds.length / 2);
    });
  }
});

const SINGLE = `统计指标 单位 统计数
一、主动公开情况
(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) 条 55
其中,主动公开规范性文件数 条 1
统计指标 单位 统计数
制发规范性文件数 件 4件`;

test('a table of single values with their units, explained labels and headers once more', () => {
  const read = readValues(`${SINGLE}\n2018年1月10日`, 'statistics', '2014');
  expect(Object.values(read ?? {})).toEqual([55, 1, 4]);
});

test('values beside a line that a label is wrapped over', () => {
  expect(PLAIN).toContain('行政事业性收费|9.5\n');
  const wrapped = PLAIN.replace('行政事业性收费|9.5\n', '行政事业 9.5\n性收费\n');
  expect(readValues(wrapped, 'proactive', '2021')?.['proactive.fees.amount']).toBe(9.5);
});

const PLAIN = `二、主动公开政府信息情况
第二十条第(一)项
信息内容|本年制发件数|本年废止件数|现行有效件数
规章|1|2|3
行政规范性文件|4|0|12
第二十条第(五)项
信息内容|本年处理决定数量
行政许可|85
第二十条第(六)项
信息内容|本年处理决定数量
行政处罚|7
行政强制|0
第二十条第(八)项
信息内容|本年收费金额(单位:万元)
行政事业性收费|9.5
三、收到和处理政府信息公开申请情况`;

test('a plain table', () => {
  expect(Object.values(readValues(PLAIN, 'proactive', '2021') ?? {})).toEqual([1, 2, 3, 4, 0, 12, 85, 7, 0, 9.5]);
});

test.each([
  ['above it', `第二十条第(一)项规定的规章本年制发件数见下表。\n${PLAIN}`],
  ['below it', `${PLAIN}\n第二十条第(一)项的数据由办公室核对。`],
])('a table whose first header a sentence names %s', (_, content) => {
  expect(Object.values(readValues(content, 'proactive', '2021') ?? {})).toEqual([1, 2, 3, 4, 0, 12, 85, 7, 0, 9.5]);
});

test('a row that is left out is none of the lines', () => {
  const read = readValues(PLAIN.replace('规章|1|2|3\n', ''), 'proactive', '2021');
  expect(Object.values(read ?? {})).toEqual([4, 0, 12, 85, 7, 0, 9.5]);
});

test.each([
  ['a unit', '7件', 7],
  ['a note', '22(其中修订16件)', 22],
  ['a sign in its place', '/', null],
  ['a Chinese numeral', '十二', 12],
])('a value with %s', (_, printed, value) => {
  const read = readValues(PLAIN.replace('行政处罚|7', `行政处罚|${printed}`), 'proactive', '2021');
  expect(read?.['proactive.penalty.decisions']).toBe(value);
});

test('sums that do not hold are the report’s own', () => {
  const read = readValues(PLAIN.replace('规章|1|2|3', '规章|7|9|1'), 'proactive', '2021');
  expect(Object.values(read ?? {}).slice(0, 3)).toEqual([7, 9, 1]);
});

test.each([
  ['a value too many', '行政许可|85', '行政许可|85|3'],
  ['a value too few', '规章|1|2|3', '规章|1|2|'],
  ['values that run together', '规章|1|2|3', '规章|123'],
  ['a value that touches a word', '行政处罚|7', '行政处罚|7甲'],
  ['columns in another order', '本年制发件数|本年废止件数', '本年废止件数|本年制发件数'],
  ['a column that is not printed', '本年制发件数|本年废止件数', '本年废止件数'],
  ['words between the rows', '行政强制', '另有其他\n行政强制'],
  ['a row out of its order', '行政处罚|7\n行政强制|0', '行政强制|0\n行政处罚|7'],
  ['the number of a line before its label', '规章|1|2|3\n', '1|规章|1|2|3\n2|'],
  ['a number among the headers', '信息内容|本年制发件数', '2021|信息内容|本年制发件数'],
  ['a number behind the table', '三、收到', '5\n三、收到'],
  ['a table printed twice', '三、收到', `${PLAIN}\n三、收到`],
])('%s is left to the other readers', (_, printed, changed) => {
  expect(PLAIN).toContain(printed);
  expect(readValues(PLAIN.replace(printed, changed), 'proactive', '2021')).toBeUndefined();
});
