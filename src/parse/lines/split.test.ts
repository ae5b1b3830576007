import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token } from '../tokens/tokens.ts';
import { splitFused } from './split.ts';

function token(text: string, from = 0): Token {
  const kind = /^\d+$/.test(text) ? 'number' : 'mark';
  return { kind, from, to: from + text.length, text, digits: text, occurrence: null, field: 0, line: 0 };
}

const TOKEN = token('0');

function split(text: string, places: number, groups: readonly number[]): (number | null)[][] {
  return splitFused([token(text)], places, groups).map((choice) => choice.map((slot) => slot.value));
}

test.each([
  ['0000000', 7, [7], [0, 0, 0, 0, 0, 0, 0]],
  ['120000012', 7, [7], [12, 0, 0, 0, 0, 0, 12]],
  ['202', 3, [], [2, 0, 2]],
  ['100010000000000', 15, [5, 5, 5], [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('%s under %d columns has one reading', (text, places, groups, expected) => {
  expect(split(text, places, groups)).toEqual([expected]);
});

test('marks fused in a row are one each', () => {
  expect(splitFused([token('///////')], 7, [7])[0]?.every((slot) => slot.state === 'mark')).toBe(true);
});

test.each([
  ['0000零零零', 7, [0, 0, 0, 0, 0, 0, 0]],
  ['12零零0零012', 7, [12, 0, 0, 0, 0, 0, 12]],
  ['0//00', 5, [0, null, null, 0, 0]],
  ['3○2', 3, [3, 0, 2]],
  ['一零一', 3, [1, 0, 1]],
  ['2—17', 3, [2, null, 17]],
])('signs stand for a value each among the digits of %s', (text, places, expected) => {
  const token = { ...TOKEN, kind: 'number', text, to: text.length } as const;
  const choices = splitFused([token], places, places === 7 ? [7] : []);
  expect(choices.map((choice) => choice.map((slot) => slot.value))).toContainEqual(expected);
  for (const choice of choices) expect(choice.map((slot) => slot.raw).join('')).toBe(text);
});

test('digits printed apart are never joined', () => {
  const choices = splitFused([token('12', 0), token('00000', 3), token('12', 9)], 7, [7]);
  expect(choices.map((choice) => choice.map((slot) => slot.value))).toEqual([[12, 0, 0, 0, 0, 0, 12]]);
});

test('digits without end are no row', () => {
  expect(split('1234567890'.repeat(100_000), 7, [7])).toEqual([]);
  expect(split('0零'.repeat(500_000), 7, [7])).toEqual([]);
});

test('the true row is always among the readings, each with its own characters', () => {
  const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9999) });
  fc.assert(
    fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (parts) => {
      const row = [...parts, parts.reduce((sum, part) => sum + part, 0)];
      const text = row.join('');
      const choices = splitFused([token(text)], 7, [7]);
      expect(choices.some((choice) => choice.every((slot, place) => slot.value === row[place]))).toBe(true);
      for (const choice of choices) expect(choice.map((slot) => slot.raw).join('')).toBe(text);
    }),
    { seed: 20242, numRuns: 300 },
  );
});
