import { expect, test } from 'vitest';
import type { Rule } from './page.ts';
import { findRuledTables } from './ruledTables.ts';

const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });
const rulesAt = (places: readonly number[], from: number, to: number): readonly Rule[] =>
  places.map((place) => rule(place, from, to));

function cellsOf(across: readonly Rule[], down: readonly Rule[]): readonly (readonly string[])[] {
  return findRuledTables({ across, down }).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan].join(' ')),
  );
}

test('lines across and down make cells, those that a line is missing between are one', () => {
  const across = [...rulesAt([0, 40], 0, 90), rule(20, 30, 90)];
  const down = [...rulesAt([0, 30, 90], 0, 40), rule(60, 20, 40)];
  expect(cellsOf(across, down)).toEqual([['0 0 2 1', '0 1 1 2', '1 1 1 1', '1 2 1 1']]);
});

test('a line drawn cell by cell, or twice with a little between, is one', () => {
  const across = [0, 20, 21, 40].flatMap((at) => [rule(at, 0, 30), rule(at, 30.5, 60)]);
  expect(cellsOf(across, rulesAt([0, 30, 60], 0, 40))).toEqual([['0 0 1 1', '0 1 1 1', '1 0 1 1', '1 1 1 1']]);
});

test('sides may be left open', () => {
  expect(cellsOf(rulesAt([0, 20, 40], 0, 90), rulesAt([30, 60], 0, 40))[0]).toHaveLength(6);
});

test('tables apart are two; a frame around something and lines below words are none', () => {
  const grid = (top: number) => ({
    across: rulesAt([top, top + 20, top + 40], 0, 60),
    down: rulesAt([0, 30, 60], top, top + 40),
  });
  const [first, second] = [grid(100), grid(300)];
  const frame = { across: rulesAt([50, 500], -20, 200), down: rulesAt([-20, 200], 50, 500) };
  const across = [...first.across, ...second.across, ...frame.across, rule(400, 10, 50)];
  expect(cellsOf(across, [...first.down, ...second.down, ...frame.down]).map(({ length }) => length)).toEqual([4, 4]);
});

test('a drawing of thousands of lines is no table', () => {
  const many = Array.from({ length: 300 }, (_, at) => at * 4);
  expect(cellsOf(rulesAt(many, 0, 1200), rulesAt(many, 0, 1200))).toEqual([]);
  const more = Array.from({ length: 5000 }, (_, at) => at);
  expect(cellsOf(rulesAt(more, 0, 1), rulesAt(more, 0, 1))).toEqual([]);
});
