import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEADERS = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他';
const ROWS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '(一)予以公开',
  '(二)部分公开',
  '1.属于国家秘密',
];
const read = (text: string) => parseReport({ name: '', text, grids: [] });

test('a column of subtotals before the totals is no cell of the form', () => {
  const values = ['58 7 0 0 1 0 8 66', '2 0 0 0 0 0 0 2', '2 1 0 0 0 0 1 3', '0 0 0 0 0 0 0 0', '1 0 0 0 0 2 2 3'];
  const { cells, problems } = read(
    `${HEADERS} 小计 总计\n${ROWS.map((label, at) => `${label} ${values[at]}`).join('\n')}`,
  );
  expect(cells.get('requests.new.total')?.value).toBe(66);
  expect(cells.get('requests.granted.business')?.value).toBe(1);
  expect(cells.get('requests.granted.total')?.value).toBe(3);
  expect(cells.get('requests.denied_state_secret.other')?.value).toBe(2);
  expect(problems.filter(({ kind }) => kind !== 'missing')).toEqual([]);
});

const TABLE = (licensing: string) => `第二十条第(一)项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
行政规范性文件 | 2 | 0 | 11
第二十条第(五)项
信息内容 | 本年处理决定数量
行政许可 | ${licensing}
第二十条第(六)项
信息内容 | 本年处理决定数量
行政处罚 | 46
行政强制 | 3`;

test('thousands that a blank parts from the rest are one number, and the reviewer is asked', () => {
  const { cells } = read(TABLE('12 806'));
  expect(cells.get('proactive.licensing.decisions')).toMatchObject({
    value: 12806,
    raw: '12 806',
    candidates: [12806, 12],
  });
  expect(read(TABLE('12 | 806')).cells.get('proactive.licensing.decisions')?.value).toBe(12);
});

test('where every line has one value and its blanks stand behind it, all of them are totals, and open', () => {
  const rows = ROWS.map((label, at) => `${label} | ${[3, 1, 2, 0, 0][at]} ||||||||`);
  const { cells } = read(`${HEADERS} 总计\n${rows.join('\n')}`);
  const totals = ['new', 'carried_in', 'granted', 'partial', 'denied_state_secret'];
  expect(totals.map((row) => cells.get(`requests.${row}.total`)?.value)).toEqual([3, 1, 2, 0, 0]);
  expect(cells.get('requests.partial.natural_person')).toMatchObject({ state: 'blank', candidates: [0] });
});

test('where no line has its total the last value of none is taken for it, though the others happen to come to it', () => {
  const values = [
    [3, 4, 1, 0, 0, 1],
    [0, 0, 1, 0, 0, 0],
    [2, 3, 1, 0, 0, 0],
    [1, 0, 1, 0, 0, 0],
    [0, 1, 0, 0, 0, 1],
  ];
  const rows = ROWS.map((label, at) => `| ${label} | | | ${values[at]?.join(' | ')} | |`);
  const { cells } = read(`| | | | ${HEADERS.replaceAll(' ', ' | ')} | 总计 |\n${rows.join('\n')}`);
  expect(cells.get('requests.denied_state_secret.business')?.value).toBe(1);
  expect(cells.get('requests.denied_state_secret.total')?.state).toBe('blank');
});
