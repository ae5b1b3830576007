import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kept } from './kept.ts';
import { fileInput } from './pile.ts';
import type { Review } from './state.ts';
import { neighbourInPile } from './tabs.ts';

const REPORT = readFileSync('public/samples/linxi-2024.txt', 'utf8');
const OTHER = REPORT.replaceAll('2024', '2023').replaceAll('临溪', '澜沧');

function startKept(writes: boolean) {
  const added: Review[] = [];
  const kept: Kept = {
    list: async () => [],
    open: async () => true,
    add: async (review) => {
      if (writes) added.push(review);
      return writes;
    },
    forget: async () => {},
    flush: async () => {},
  };
  return { kept, added };
}

describe('a file of a pile', () => {
  test('is kept as a review of its own', async () => {
    const { kept, added } = startKept(true);
    const filed = await fileInput(kept, { kind: 'text', name: '甲.txt', text: REPORT });
    expect(added.map(({ report }) => report.source.name)).toEqual(['甲.txt']);
    expect(filed).toEqual({ ids: added.map(({ work }) => work.id) });
  });

  test('is kept as several where it holds several reports', async () => {
    const { kept, added } = startKept(true);
    await fileInput(kept, { kind: 'text', name: '两份', text: `${REPORT}\n${OTHER}` });
    expect(added.map(({ report }) => report.year)).toEqual([2024, 2023]);
    expect(new Set(added.map(({ work }) => work.id)).size).toBe(2);
  });

  test('says why it holds none, or that it could not be written', async () => {
    const [none, full] = [startKept(true), startKept(false)];
    const refused = await fileInput(none.kept, { kind: 'text', name: '乙', text: '今天开会。' });
    expect(refused).toMatchObject({ refusal: { zh: expect.stringMatching(/没有找到年度报告的表格/) } });
    expect(await fileInput(full.kept, { kind: 'text', name: '甲', text: REPORT })).toBe('unkept');
    expect(none.added).toEqual([]);
  });
});

test.each([
  [['a', 'b', 'c'], 'a', 1, 'b'],
  [['a', 'b', 'c'], 'c', 1, 'a'],
  [['a', 'b', 'c'], 'a', -1, 'c'],
  [['a', 'b', 'c'], 'elsewhere', 1, 'a'],
  [['a'], 'a', 1, undefined],
  [[], 'a', 1, undefined],
] as const)('in %j the neighbour of %s by %i is %s', (pile, open, by, neighbour) => {
  expect(neighbourInPile(pile, open, by)).toBe(neighbour);
});
