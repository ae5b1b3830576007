import { expect, test } from 'vitest';
import { toFlow } from './flow.ts';
import { madeReport } from './madeReport.ts';

const NUMBERS = {
  'requests.new.total': 12,
  'requests.carried_in.total': 2,
  'requests.granted.total': 4,
  'requests.denied_law.total': 3,
  'requests.denied_query.total': 5,
  'requests.carried_out.total': 1,
  'requests.new.business': 7,
};

test('requests flow from what came in to the groups of outcomes', () => {
  const { forms, cells } = madeReport(NUMBERS);
  const flow = toFlow(forms, cells, undefined);
  expect(flow?.incoming.map(({ label, value }) => `${label} ${value}`)).toEqual(['新收 12', '上年结转 2']);
  expect(flow?.outgoing.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '予以公开 4',
    '部分公开 0',
    '不予公开 8',
    '无法提供 0',
    '不予处理 0',
    '其他处理 0',
    '结转下年 1',
  ]);
  expect(flow?.outgoing[2]?.cell).toBe('requests.denied_query.total');
  expect([flow?.received, flow?.accounted]).toEqual([14, 13]);
});

test('it follows the column of the active cell', () => {
  const { forms, cells } = madeReport(NUMBERS);
  expect(toFlow(forms, cells, 'requests.granted.business')).toMatchObject({ column: '商业企业', received: 7 });
  expect(toFlow(forms, cells, 'proactive.fees.amount')?.column).toBe('总计');
});

test('a report without the table has no flow', () => {
  const { forms, cells } = madeReport({}, { statistics: '2014' });
  expect(toFlow(forms, cells, undefined)).toBeNull();
});

test('a table of which no number was read has none either: it does not look as if it held', () => {
  const { forms, cells } = madeReport(NUMBERS);
  const blanks = [...cells].map(([id, cell]) => [id, { ...cell, value: null, state: 'blank' }] as const);
  expect(toFlow(forms, new Map(blanks), undefined)).toBeNull();
});
