import { expect, test } from 'vitest';
import { PRESS_CASES } from '../../press/pressCases.ts';
import { describeFloor, fallsShort } from './floors.ts';
import { type Tally, tally } from './tally.ts';

const TALLY: Tally = {
  ...tally('tumen-2024.txt', []),
  reports: 1,
  printed: 200,
  right: 200,
};

test('a published report must be read without a fault, nothing invented', () => {
  expect(fallsShort(TALLY)).toBe(false);
  expect(fallsShort({ ...TALLY, right: 199 })).toBe(true);
  expect(fallsShort({ ...TALLY, invented: 1 })).toBe(true);
});

test('every case of the press has a floor, and one wholly wrong is below it', () => {
  const without = PRESS_CASES.map(({ id }) => ({ ...TALLY, name: id })).filter((one) => describeFloor(one) === '');
  expect(without.map(({ name }) => name)).toEqual([]);
  const passing = PRESS_CASES.filter(({ id }) => !fallsShort({ ...TALLY, name: id, right: 0, silent: 200 }));
  expect(passing.map(({ id }) => id)).toEqual([]);
});
