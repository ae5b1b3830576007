import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { type Chapter, drawHeadings, drawNumbering } from './headings.ts';

const CHAPTERS: readonly Chapter[] = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'];
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

test('headings are numbered in their order, however they are worded', () => {
  for (const seed of SEEDS) {
    const heading = drawHeadings(createRandom(seed));
    expect(CHAPTERS.map((chapter) => heading(chapter).slice(0, 2)).join('')).toBe('一、二、三、四、五、六、');
  }
});

test('most offices word and number them as the notice does, some do not', () => {
  const usual = SEEDS.filter((seed) => drawHeadings(createRandom(seed))('overview') === '一、总体情况');
  const bracketed = SEEDS.filter((seed) => drawNumbering(createRandom(seed))(1) === '（二）');
  for (const { length } of [usual, bracketed]) {
    expect(length).toBeGreaterThan(SEEDS.length / 2);
    expect(length).toBeLessThan(SEEDS.length);
  }
});
