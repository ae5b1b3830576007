import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const LINES = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '(一)予以公开',
  '(二)部分公开',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '(七)总计',
  '四、结转下年度继续办理',
];
const PERSONS = [7, 1, 3, 2, 0, 0, 1, 0, 6, 2];

/** Section three with a row for natural persons, one for enterprises and one for the totals. */
function print(between: string, rows: readonly (readonly [string, readonly number[]])[]): string {
  const lines = [['申请人情况', ...LINES], ...rows.map(([name, values]) => [name, ...values])];
  return ['三、收到和处理政府信息公开申请情况', ...lines.map((line) => line.join(between))].join('\n');
}

function readCells(text: string) {
  const { cells } = parseReport({ name: '', text, grids: [] });
  return (row: string, column: string) => cells.get(`requests.${row}.${column}`)?.value;
}

test.each(['\n', ' | ', '\t', ' '])(
  'with %j between its cells every value belongs to its line and its column',
  (between) => {
    const cell = readCells(
      print(between, [
        ['自然人', PERSONS],
        ['商业企业', PERSONS.map((value) => 2 * value)],
        ['总计', PERSONS.map((value) => 3 * value)],
      ]),
    );
    expect([cell('new', 'natural_person'), cell('new', 'business'), cell('new', 'total')]).toEqual([7, 14, 21]);
    expect([
      cell('total', 'natural_person'),
      cell('carried_out', 'business'),
      cell('unable_not_held', 'total'),
    ]).toEqual([6, 4, 3]);
    expect(cell('new', 'research')).toBeUndefined();
  },
);

test('a row that lost a value is not taken for one that is whole', () => {
  const text = print('\n', [
    ['自然人', PERSONS],
    ['总计', PERSONS.slice(1)],
  ]);
  const report = parseReport({ name: '', text, grids: [] });
  const pointed = new Set(report.problems.flatMap(({ cells }) => cells));
  const wrong = [...report.cells.values()].filter(({ id, value }) => id === 'requests.new.total' && value !== null);
  expect(wrong.every(({ id, candidates }) => pointed.has(id) || (candidates?.length ?? 0) > 1)).toBe(true);
});
