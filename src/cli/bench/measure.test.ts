import { expect, test } from 'vitest';
import { quantile, timeEach, toMebibytes } from './measure.ts';

test('quantiles are values of the list', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, 1, 2], 0.95)).toBe(3);
  expect(quantile([], 0.5)).toBe(0);
});

test('every item is timed once, after one pass to warm up', () => {
  const seen: number[] = [];
  const times = timeEach([1, 2], (item) => void seen.push(item));
  expect(times).toHaveLength(2);
  expect(seen).toEqual([1, 2, 1, 2]);
});

test('sizes are those of UTF-8', () => {
  expect(toMebibytes(['件'.repeat(2 ** 20)])).toBe(3);
});
