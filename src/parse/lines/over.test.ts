import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEADERS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const ROWS = [
  ['一、本年新收政府信息公开申请数量', 14, 6, 0, 2, 0, 1, 23],
  ['二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 0, 1],
  ['(一)予以公开', 8, 4, 0, 1, 0, 0, 13],
  ['(二)部分公开', 7, 2, 0, 1, 0, 1, 11],
] as const;
const COLUMNS = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

/** The rows with `stray` on a line of its own before the value at `place` of the row at `row`. */
function printWith(stray: string, row: number, place: number): string {
  const lines = ROWS.map(([label, ...values], at) => {
    const printed = values.map(String);
    return [label, ...(at === row ? printed.toSpliced(place, 0, stray) : printed)].join('\n');
  });
  return [...HEADERS, ...lines, '(三)不予公开'].join('\n');
}

const places = ROWS.flatMap((_, row) => Array.from({ length: 7 }, (_, place) => ({ row, place })));

test.each(places)(
  'a stray number among the values of a row is pointed at, and no other moves: %o',
  ({ row, place }) => {
    const text = printWith('3', row, place);
    const { cells, problems } = parseReport({ name: '', text, grids: [] });
    const read = ['new', 'carried_in', 'granted', 'partial'].map((id) =>
      COLUMNS.map((column) => cells.get(`requests.${id}.${column}`)?.value),
    );
    expect(read).toEqual(ROWS.map(([, ...values]) => values));
    const spans = problems.flatMap(({ kind, span }) => (kind === 'unexplained' && span ? [span] : []));
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(['3']);
  },
);

const PROACTIVE = (own: string) => `第二十条第(一)项
信息内容
本年制发件数
本年废止件数
现行有效件数
行政规范性文件
2
0
11
第二十条第(五)项
信息内容
本年处理决定数量
行政许可
${own}
第二十条第(六)项
信息内容
本年处理决定数量
行政处罚
46
行政强制
3`;

test('of two numbers in the place of one, a line for each, the reviewer is asked', () => {
  const { cells } = parseReport({ name: '', text: PROACTIVE('3\n85'), grids: [] });
  expect(cells.get('proactive.licensing.decisions')?.candidates).toEqual([3, 85]);
  expect(cells.get('proactive.penalty.decisions')?.value).toBe(46);
});
