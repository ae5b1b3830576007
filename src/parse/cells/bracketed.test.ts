import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

/** Section two of 2019 with one printed change, and what is read in the row that it stands in. */
function read(change: string, between: string) {
  const rows = [
    ['第二十条第(一)项'],
    ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    ['规章', '0', '0', '0'],
    ['规范性文件', '（4）', '3', '21'],
    ['第二十条第(五)项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '47', change, '903'],
    ['其他对外管理服务事项', '8', '2', '61'],
    ['第二十条第(六)项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政处罚', '33', '0', '17'],
    ['行政强制', '5', '1', '2'],
  ];
  const text = rows.map((row) => row.join(between)).join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  const row = ['last_year', 'change', 'decisions'].map((column) => cells.get(`proactive.licensing.${column}`));
  return { values: row.map((cell) => cell?.value), cell: row[1], cells };
}

test.each([' | ', '\t', '\n', ' '])(
  'a change in brackets is a decrease, its brackets are what is printed (%j)',
  (between) => {
    const { values, cell } = read('（12）', between);
    expect(values).toEqual([47, -12, 903]);
    expect(cell).toMatchObject({ raw: '（12）', state: 'number' });
    expect(cell?.candidates).toBeUndefined();
  },
);

test.each([' | ', '\t', '\n', ' '])('a triangle before a change is likely a decrease (%j)', (between) => {
  const { values, cell } = read('△12', between);
  expect(values).toEqual([47, -12, 903]);
  expect(cell).toMatchObject({ raw: '△12', candidates: [-12, 12] });
});

test.each([
  ['12', 12],
  ['-12', -12],
  ['（0）', 0],
  ['12（其中下放3项）', 12],
])('%s is %i', (printed, value) => {
  expect(read(printed, ' | ').values).toEqual([47, value, 903]);
});

test('a count in brackets is no negative one', () => {
  expect(read('0', ' | ').cells.get('proactive.normative_documents.made')?.value).toBe(4);
});
