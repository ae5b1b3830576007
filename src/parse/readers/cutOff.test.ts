import { expect, test } from 'vitest';
import { checkReport } from '../../check/check.ts';
import { findTable } from '../../report/forms.ts';
import { parseReport } from '../parse.ts';

const ROWS = findTable('2021', 'requests')?.blocks[0]?.rows ?? [];
const HEADS = ['申请人情况', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const SUMS = new Set(['new', 'granted', 'total']);

/** A requests table of five requests, one of them carried out, whose last row has so many of its values. */
function print(between: string, values: number, behind: string): string {
  const rows = ROWS.map(({ id, label }, row) => {
    const count = SUMS.has(id) ? (id === 'new' ? 5 : 4) : id === 'carried_out' ? 1 : 0;
    const cells = [count, 0, 0, 0, 0, 0, count];
    return [label, ...(row === ROWS.length - 1 ? cells.slice(0, values) : cells)].join(between);
  });
  return `${[HEADS.join(between), ...rows].join('\n')}${behind}`;
}

test.each(['\n', '\t', ' '])('of a row in which the text ends nothing is said to be blank, %j between', (between) => {
  const report = parseReport({ name: 'x', text: print(between, 3, ''), grids: [] });
  expect(report.cells.get('requests.carried_out.natural_person')?.value).toBe(1);
  expect(report.cells.has('requests.carried_out.total')).toBe(false);
  expect(report.problems.flatMap(({ kind, cells }) => (kind === 'missing' ? cells : []))).toContain(
    'requests.carried_out.total',
  );
  expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each([
  ['\t', '\t\t\t\t\n'],
  ['\t', '\n四、政府信息公开行政复议、行政诉讼情况\n无。'],
])('cells stay whose fields are printed empty, or which other text follows', (between, behind) => {
  const report = parseReport({ name: 'x', text: print(between, 3, behind), grids: [] });
  expect(report.cells.has('requests.carried_out.total')).toBe(true);
});
