import { expect, test } from 'vitest';
import { findPeriod, listDates, toDate } from './dates.ts';

test.each([
  ['统计期限自2024年1月1日起至2024年12月31日止', '2024-01-01', '2024-12-31', false],
  ['自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日', '2023-01-01', '2023-12-31', false],
  ['期限为20221月1日至202212月31日', '2022-01-01', '2022-12-31', true],
  ['2021年1月1日至12月31日', '2021-01-01', '2021-12-31', false],
  ['数据统计时段为2022.1.1—2022.12.31', '2022-01-01', '2022-12-31', false],
  ['统计期限为二〇二三年一月一日至二〇二三年十二月三十一日', '2023-01-01', '2023-12-31', false],
  ['自二○二○年一月一日起至十二月三十一日止', '2020-01-01', '2020-12-31', false],
  [
    '6月有2024年6月1日至2024年6月7日的宣传周。统计期限为2024年1月1日至2024年12月31日',
    '2024-01-01',
    '2024-12-31',
    false,
  ],
])('%s', (text, from, to, damaged) => {
  expect(findPeriod(text, listDates(text))).toMatchObject({ value: { from, to }, damaged });
});

test.each([
  '在第三方评估(评估时段为2023年11月1日至2024年8月31日)中发现的问题',
  '公开征求意见时间为2024年3月1日至2024年4月1日',
  '于2024年6月1日至6月7日组织宣传周',
])('%s is not the period of the figures', (text) => {
  expect(findPeriod(text, listDates(text))).toBeUndefined();
});

test.each([
  ['2025年1月16日', '2025-01-16'],
  ['2025 年 1 月 16 日', '2025-01-16'],
  ['2025-01-16 09:30', '2025-01-16'],
  ['2025/1/16', '2025-01-16'],
  ['20251月16日', '2025-01-16'],
  ['二〇二五年一月二十一日', '2025-01-21'],
  ['二○二五年元月十日', '2025-01-10'],
])('%s is a date', (text, date) => {
  expect(listDates(text).map(({ value }) => value)).toEqual([date]);
});

test.each(['电话0412-1024-35', '2024年13月1日', '〔2024〕12号', '2023年2月29日'])('%s is none', (text) => {
  expect(listDates(text)).toEqual([]);
});

test('no calendar has these days', () => {
  expect(toDate('2023', '2', '29')).toBeUndefined();
  expect(toDate('2024', '2', '29')).toBe('2024-02-29');
});
