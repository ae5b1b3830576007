import { expect, test } from 'vitest';
import { type Layers, NO_LAYERS } from './layers.ts';
import { toSegments } from './segments.ts';

test('a line is cut where its marks begin and end, and says the same', () => {
  const line = { number: 1, from: 10, text: '共受理12件' };
  const layers: Layers = { ...NO_LAYERS, claim: [{ from: 11, to: 16 }], active: [{ from: 13, to: 15 }] };
  expect(toSegments(line, layers)).toEqual([
    { from: 10, text: '共', layers: [] },
    { from: 11, text: '受理', layers: ['claim'] },
    { from: 13, text: '12', layers: ['claim', 'active'] },
    { from: 15, text: '件', layers: ['claim'] },
  ]);
});

test('a mark of another line leaves a line whole', () => {
  const line = { number: 1, from: 10, text: 'abc' };
  expect(toSegments(line, { ...NO_LAYERS, cell: [{ from: 0, to: 10 }] })).toEqual([
    { from: 10, text: 'abc', layers: [] },
  ]);
});
