import { expect, test } from 'vitest';
import { TABLES } from '../../report/forms.ts';
import { toHanStream } from '../text/hanStream.ts';
import { listFormsPrinted } from './formsPrinted.ts';

const formsIn = (text: string, id: string) =>
  listFormsPrinted(
    toHanStream(text),
    TABLES.filter((table) => table.id === id),
  ).map(({ form }) => form);

test.each([
  ['本年制发件数 本年废止件数 现行有效件数 规章 0 0 0', 'proactive', ['2021']],
  ['本年制发件数 本年废止件数 现行有效件数 政府集中采购 采购项目数量 采购总金额', 'proactive', ['2021']],
  ['本年新制作数量 | 本年新公开数量 | 对外公开总数量 | 处理决定数量', 'proactive', ['2019']],
  ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 0', 'requests', ['2021']],
])('%s is printed in one form of %s: %j', (text, id, forms) => {
  expect(formsIn(text, id)).toEqual(forms);
});

test.each([
  ['现行有效件数', 'proactive', 'one label may be chance'],
  ['本年制发件数 本年废止件数 现行有效件数 对外公开总数量', 'proactive', 'labels of both forms'],
  ['(六)其他处理 0 (七)总计 0', 'requests', 'labels that both forms have'],
])('%s leaves the form of %s open: %s', (text, id) => {
  expect(formsIn(text, id)).toEqual(TABLES.filter((table) => table.id === id).map(({ form }) => form));
});
