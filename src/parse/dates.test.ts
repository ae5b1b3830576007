import { expect, test } from 'vitest';
import { findIssued, findPeriod, findSpokenYear, toDate } from './dates.ts';

test.each([
  ['统计期限自2024年1月1日起至2024年12月31日止', '2024-01-01', '2024-12-31', false],
  ['自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日', '2023-01-01', '2023-12-31', false],
  ['期限为20221月1日至202212月31日', '2022-01-01', '2022-12-31', true],
  ['2021年1月1日至12月31日', '2021-01-01', '2021-12-31', false],
])('%s', (text, from, to, damaged) => {
  expect(findPeriod(text)).toMatchObject({ value: { from, to }, damaged });
});

test('the date signed at the end is the date of issue, not the page’s own', () => {
  const text = '2026年3月1日 星期日\n发布时间:2025-02-01\n正文\n云栖镇人民政府\n2025年1月16日\n';
  expect(findIssued(text, text.indexOf('正文'))).toBe('2025-01-16');
});

test('without a signature the page’s date of publication is', () => {
  expect(findIssued('2026年3月1日 星期日\n发布时间: 2025-02-01 09:30\n正文', 20)).toBe('2025-02-01');
});

test('a date in Chinese numerals', () => {
  expect(findIssued('正文\n二〇二五年一月二十一日\n', 0)).toBe('2025-01-21');
});

test('the year spoken of most', () => {
  expect(findSpokenYear('2024年度,我镇。2024年,共收到。2025年,将继续')).toBe(2024);
});

test('no calendar has these days', () => {
  expect(toDate('2023', '2', '29')).toBeUndefined();
  expect(toDate('2024', '2', '29')).toBe('2024-02-29');
});
