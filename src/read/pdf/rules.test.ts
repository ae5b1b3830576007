import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { toMatrix } from './page.ts';
import { listRules } from './rules.ts';

type Operation = readonly [name: keyof typeof OPS, given?: unknown];

function rulesOf(operations: readonly Operation[]) {
  const fnArray = operations.map(([name]) => OPS[name]);
  return listRules({ fnArray, argsArray: operations.map(([, given]) => given ?? null) }, toMatrix([]));
}

const box = (...numbers: readonly number[]): Operation => ['constructPath', [[OPS.rectangle], numbers, []]];
const outline = (...numbers: readonly number[]): Operation => [
  'constructPath',
  [[OPS.moveTo, ...Array(numbers.length / 2 - 1).fill(OPS.lineTo), OPS.closePath], numbers, []],
];

test('a stroked box has four sides, a stroked line is one', () => {
  expect(rulesOf([box(10, 20, 100, 30), ['stroke']])).toEqual({
    across: [
      { at: 20, from: 10, to: 110 },
      { at: 50, from: 10, to: 110 },
    ],
    down: [
      { at: 10, from: 20, to: 50 },
      { at: 110, from: 20, to: 50 },
    ],
  });
  expect(rulesOf([outline(0, 5, 80, 5), ['stroke']]).across[0]).toEqual({ at: 5, from: 0, to: 80 });
});

test('what is filled is a line where it is thin, as a box and as an outline; a cell’s ground is none', () => {
  const filled = rulesOf([box(10, 20, 100, 0.5), ['fill'], box(10, 20, 100, 30), ['fill']]);
  expect(filled).toEqual({ across: [{ at: 20.25, from: 10, to: 110 }], down: [] });
  const drawn = rulesOf([outline(0, 0, 1, 0, 1, 60, 0, 60), ['eoFill']]);
  expect(drawn).toEqual({ across: [], down: [{ at: 0.5, from: 0, to: 60 }] });
});

test('what only cuts off what is painted elsewhere is no line', () => {
  expect(rulesOf([box(0, 0, 100, 100), ['clip'], ['endPath']])).toEqual({ across: [], down: [] });
});

test('lines stand where the page and its pieces were moved to', () => {
  const moved = rulesOf([
    ['save'],
    ['transform', [2, 0, 0, 2, 5, 5]],
    ['paintFormXObjectBegin', [[1, 0, 0, 1, 10, 0], []]],
    outline(0, 0, 20, 0),
    ['stroke'],
    ['paintFormXObjectEnd'],
    ['restore'],
    outline(0, 0, 20, 0),
    ['stroke'],
  ]);
  expect(moved.across.map(({ at, from, to }) => [at, from, to])).toContainEqual([5, 25, 65]);
  expect(moved.across.map(({ at, from, to }) => [at, from, to])).toContainEqual([0, 0, 20]);
});
