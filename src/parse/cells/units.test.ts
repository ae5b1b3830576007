import { expect, test } from 'vitest';
import { findUnit } from './units.ts';

test.each([
  ['信息内容 | 本年收费金额(单位:元) ||\n行政事业性收费 | ', '元'],
  ['信息内容\n采购项目数量\n采购总金额(元)\n政府集中采购\n3\n', '元'],
  ['七、依申请公开信息收取的费用 | 元 | ', '元'],
  ['信息内容 | 本年收费金额(单位:万元) ||\n行政事业性收费 | ', null],
  ['七、依申请公开信息收取的费用\n万元\n', null],
  ['行政强制 | 0 |\n行政事业性收费 | ', null],
])('what stands before an amount, %j, gives it the unit %s', (text, unit) => {
  expect(findUnit(text, text.length)).toBe(unit);
});
