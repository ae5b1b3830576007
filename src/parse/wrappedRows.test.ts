import { expect, test } from 'vitest';
import { parseReport } from './parse.ts';

const HEADERS = '│ │ 自然人 │ 商业企业 │ 科研机构 │ 社会公益组织 │ 法律服务机构 │ 其他 │ 总计 │';
const BLANK = '│ │ │ │ │ │ │ │';

/** Rows whose labels are wrapped within their cells, as they are drawn, with what each prints in its columns. */
const ROWS = [
  [['一、本年新收政府信', '息公开申请数量'], '4 │ │ │ │ 1 │ │ 5'],
  [['二、上年结转政府信', '息公开申请数量'], '│ │ │ │ 1 │ │ 1'],
  [['（一）予以公开'], '3 │ │ │ │ 2 │ │ 5'],
  [['（二）部分公开（区', '分处理的，只计这一', '情形，不计其他情形）'], '│ │ │ │ 1 │ │ 1'],
  [['1.属于国家秘密'], '│ │ │ │ │ │'],
] as const;

const draw = ([[first, ...others], values]: (typeof ROWS)[number]) => [
  `│ ${first} │ ${values} │`,
  ...others.map((words) => `│ ${words} ${BLANK}`),
];

test('empty cells beside the first line of a wrapped label keep their places', () => {
  const text = [HEADERS, ...ROWS.flatMap(draw)].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  const columns = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
  const read = ['new', 'carried_in', 'granted', 'partial', 'denied_state_secret'].map((row) =>
    columns.map((column) => cells.get(`requests.${row}.${column}`)?.value ?? null),
  );
  expect(read).toEqual([
    [4, null, null, null, 1, null, 5],
    [null, null, null, null, 1, null, 1],
    [3, null, null, null, 2, null, 5],
    [null, null, null, null, 1, null, 1],
    [null, null, null, null, null, null, null],
  ]);
});
