import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

/** Section two as the columns of PDF text come out: the names of the rows, then headers with what stands below them. */
const NAMES = ['信息内容', '规章', '行政规范性文件', '信息内容', '行政许可', '信息内容', '行政处罚', '行政强制'];
const FEES = ['第二十条第(八)项', '本年收费金额(单位:万元)', '120.87'];

function readTwo(lines: readonly string[]) {
  const { cells, problems } = parseReport({ name: 'a.txt', text: lines.join('\n'), grids: [] });
  const values = new Map([...cells.values()].map(({ id, value }) => [id.replace('proactive.', ''), value]));
  return { values, pointed: new Set(problems.flatMap((problem) => problem.cells)) };
}

test('values below their headers belong to the rows in their order', () => {
  const { values, pointed } = readTwo([
    ...NAMES,
    '行政事业性收费',
    ...['第二十条第(一)项', '本年制发件数', '本年废止件数', '0', '0', '0', '0'],
    ...['第二十条第(五)项', '本年处理决定数量', '46', '第二十条第(六)项', '本年处理决定数量', '733', '15'],
    ...FEES,
    ...['现行有效件数', '6', '22'],
  ]);
  expect(values.get('regulations.in_force')).toBe(6);
  expect(values.get('normative_documents.in_force')).toBe(22);
  expect([values.get('licensing.decisions'), values.get('penalty.decisions')]).toEqual([46, 733]);
  expect([values.get('compulsion.decisions'), values.get('fees.amount')]).toEqual([15, 120.87]);
  expect(pointed.has('proactive.licensing.decisions')).toBe(false);
});

test('values that could stand the other way about are pointed at', () => {
  const { pointed } = readTwo([
    ...NAMES,
    '行政事业性收费',
    ...['第二十条第(一)项', '本年制发件数', '本年废止件数', '现行有效件数', '3', '1', '22', '4', '0', '31'],
    ...['第二十条第(五)项', '本年处理决定数量', '46', '第二十条第(六)项', '本年处理决定数量', '733', '15'],
    ...FEES,
  ]);
  expect(pointed.has('proactive.regulations.issued')).toBe(true);
});
