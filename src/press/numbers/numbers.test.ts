import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { dressCells } from './dressCells.ts';
import { fillCells } from './fillCells.ts';
import { plantErrors } from './plantErrors.ts';
import { dealOut } from './share.ts';

const WEIGHTS = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 22 });

test('what is dealt out adds up and is never negative', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 20000 }), WEIGHTS, (seed, total, weights) => {
      const dealt = dealOut(createRandom(seed), total, weights);
      expect(dealt.reduce((a, b) => a + b, 0)).toBe(total);
      expect(dealt.every((part) => part >= 0 && Number.isInteger(part))).toBe(true);
    }),
  );
});

const NUMBERS = new Map([
  ['requests.new.natural_person', 4],
  ['requests.new.total', 4],
  ['disputes.reconsideration.total', 0],
]);

test('each habit leaves empty what it leaves empty', () => {
  const texts = (fill: Parameters<typeof fillCells>[1]) =>
    [...fillCells(NUMBERS, fill, createRandom(1)).values()].map(({ state }) => state);
  expect(texts('full')).toEqual(['number', 'number', 'number']);
  expect(texts('blank-zeros')).toEqual(['number', 'number', 'blank']);
  expect(texts('marks')).toEqual(['number', 'number', 'mark']);
  expect(texts('only-total')).toEqual(['blank', 'number', 'number']);
  expect(texts('no-total')).toEqual(['number', 'blank', 'number']);
  expect(texts('all-blank')).toEqual(['blank', 'blank', 'blank']);
});

test('planted errors change as many cells as they say, none of section two', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { numbers, changed } = plantErrors(NUMBERS, createRandom(seed), ['slip']);
      expect(changed).toHaveLength(1);
      expect([...numbers].filter(([id, value]) => NUMBERS.get(id) !== value).map(([id]) => id)).toEqual(changed);
    }),
  );
});

const ROWS = new Map(
  ['a', 'b', 'c'].flatMap((row, at) =>
    [0, 1, 2].map((column): [string, number] => [`requests.${row}.${column}`, at * 10 + column + 1]),
  ),
);

test.each([
  ['swap-cells', 2],
  ['shift-row', 3],
] as const)('%s changes %i numbers of one row', (mistake, count) => {
  const { changed } = plantErrors(ROWS, createRandom(3), [mistake]);
  expect(changed).toHaveLength(count);
  expect(new Set(changed.map((id) => id.slice(0, 10))).size).toBe(1);
});

test('two rows that are exchanged keep their numbers', () => {
  const { numbers } = plantErrors(ROWS, createRandom(5), ['swap-rows']);
  expect([...numbers.values()].sort()).toEqual([...ROWS.values()].sort());
});

test('a dressed number means what it meant', () => {
  const cells = fillCells(new Map([['proactive.licensing.decisions', 12]]), 'full', createRandom(1));
  const seen = Array.from({ length: 200 }, (_, seed) =>
    dressCells(cells, createRandom(seed), 1).get('proactive.licensing.decisions'),
  );
  expect(new Set(seen.map((cell) => cell?.value))).toEqual(new Set([12]));
  const texts = new Set(seen.map((cell) => cell?.text));
  expect(texts).toContain('12件');
  expect(texts).toContain('十二');
  expect(texts).toContain('１２');
});
