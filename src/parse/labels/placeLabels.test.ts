import { expect, test } from 'vitest';
import { renderCase } from '../../press/pressCase.ts';
import { PRESS_CASES } from '../../press/pressCases.ts';
import { parseReport } from '../parse.ts';

/** Rows of section three with merged cells written out: three fields of labels, the first value and the total. */
function read(first: string, second: string) {
  const group = '三、本年度办理结果';
  const labels = [
    [first, first, first],
    [second, second, second],
    [group, '(一)予以公开', '(一)予以公开'],
    [group, '(二)部分公开', '(二)部分公开'],
    [group, '(三)不予公开', '1.属于国家秘密'],
    [group, '(三)不予公开', '2.其他法律行政法规禁止公开'],
  ];
  const rows = labels.map((row, at) => [...row, at + 1, '', '', '', '', '', at + 1].join('\t'));
  const head = ['', '', '', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'].join(
    '\t',
  );
  const text = ['三、收到和处理政府信息公开申请情况', head, ...rows].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  return ['new', 'carried_in', 'granted', 'partial'].map((row) => cells.get(`requests.${row}.total`)?.value);
}

test.each([
  ['mistaken', '一、本年新收政府信息公幵申请数量', '二、上年结转政府信恩公开申请数量'],
  ['short of a character', '一、本年新收政府信息公开申请数', '二、上年结转政府信息公开申请数'],
])('two labels that are much alike are told apart where both are %s', (_, first, second) => {
  expect(read(first, second)).toEqual([1, 2, 3, 4]);
});

test('a damaged label far below the one before it is found whole', () => {
  const one = PRESS_CASES.find(({ id }) => id === 'worn-much') ?? expect.fail();
  const { cells } = parseReport({ name: '', text: renderCase(one, 2516).content, grids: [] });
  expect(cells.get('proactive.fees.amount')?.value).toBe(0);
});

test('a text that ends within a label gives that row none of the values above it', () => {
  const rows = ['一、本年新收政府信息公开申请数量', '(一)予以公开', '1.属于国家秘密', '5.属于三类内部事务信息'];
  const lines = rows.map((row, at) => `${row} | ${at + 2} | | | | | | ${at + 2} | ||`);
  const text = ['三、收到和处理政府信息公开申请情况', ...lines, '6.属于四类过程'].join('\n');
  const { cells } = parseReport({ name: '', text, grids: [] });
  expect(cells.get('requests.denied_internal.total')?.value).toBe(5);
  expect(cells.get('requests.denied_process.total')?.value ?? null).toBeNull();
});
