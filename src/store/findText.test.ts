import { expect, test } from 'vitest';
import { findText } from './findText.ts';

test('width and case do not matter, places do', () => {
  expect(findText('新收１２件,12件,ABC', '12')).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: 8 },
  ]);
  expect(findText('ABC', 'abc')).toEqual([{ from: 0, to: 3 }]);
});

test('an empty query finds nothing', () => {
  expect(findText('abc', ' ')).toEqual([]);
});
