import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped, showReading } from './typed.ts';

const NUMBERS: readonly [typed: string, value: number][] = [
  ['12', 12],
  [' 12 ', 12],
  ['１２', 12],
  ['1,234', 1234],
  ['1，234，567', 1234567],
  ['－8', -8],
  ['−8', -8],
  ['＋1036', 1036],
  ['减3', -3],
  ['增1423', 1423],
  ['190.457379', 190.457379],
  ['1．5', 1.5],
  ['〇', 0],
  ['○', 0],
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['一千二百三十四', 1234],
  ['两千', 2000],
  ['三万五千', 35000],
  ['二〇二四', 2024],
  ['12件', 12],
  ['十二件', 12],
  ['-0', 0],
];

test.each(NUMBERS)('%s is %d', (typed, value) => {
  expect(readTyped(typed, '件')).toEqual({ reading: { value, state: 'number' } });
});

test.each(['', '  ', '\u3000'])('nothing (%j) is a blank, not 0', (typed) => {
  expect(readTyped(typed, '件')).toEqual({ reading: { value: null, state: 'blank' } });
});

test.each(['/', '／', '—', '——', '-', '－', '无', '無'])('%s is a mark', (typed) => {
  expect(readTyped(typed, '件')).toEqual({ reading: { value: null, state: 'mark' } });
});

describe('what is no number is refused with a sentence in both languages', () => {
  test.each(['abc', '12a', '1,23', '1e5', '3 4', '十百', '一二百', '12元', '0x10', '99999999999999999999'])(
    '%s',
    (typed) => {
      const read = readTyped(typed, '件');
      expect(read).toHaveProperty('refusal.zh');
      expect(read).toHaveProperty('refusal.en');
    },
  );
});

test('a number that is shown can be typed again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (number) => {
      const value = Math.round(number * 1e6) / 1e6 + 0;
      const read = readTyped(showReading({ value, state: 'number' }), '');
      expect(read).toEqual({ reading: { value, state: 'number' } });
    }),
  );
});
