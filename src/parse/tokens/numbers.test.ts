import { expect, test } from 'vitest';
import { readAmount, readHanNumber } from './numbers.ts';

test.each([
  ['0', 0, null],
  ['1990件', 1990, '件'],
  ['251000元', 251000, '元'],
  ['12.5万元', 12.5, '万元'],
  ['22(其中修订16件)', 22, null],
  ['1,234', 1234, null],
  ['12,345,678', 12345678, null],
  ['十二', 12, null],
  ['〇', 0, null],
  ['-8', -8, null],
  ['+1036', 1036, null],
  ['减3', -3, null],
  ['负12', -12, null],
  ['l', 1, null],
  ['0(无)', 0, null],
  ['增1423', 1423, null],
  ['190.457379', 190.457379, null],
  ['? 0', 0, null],
  ['-0', 0, null],
])('%s is %d', (raw, value, unit) => {
  expect(readAmount(raw)).toEqual({ value, state: 'number', unit });
});

test.each(['/', '—', '——', '-', '_', '无', '\\'])('%s is a mark', (raw) => {
  expect(readAmount(raw)).toMatchObject({ value: null, state: 'mark' });
});

test('nothing is a blank, words are unreadable', () => {
  expect(readAmount('  ').state).toBe('blank');
  expect(readAmount('见附件').state).toBe('unreadable');
});

test.each([
  ['三百零五', 305],
  ['二〇', 20],
  ['一万二千', 12000],
  ['十', 10],
  ['两千', 2000],
])('%s counts %d', (text, value) => {
  expect(readHanNumber(text)).toBe(value);
});
