import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawStory, type FormChoice } from './drawStory.ts';
import { listBroken } from './listBroken.ts';
import { renderCase } from './pressCase.ts';
import { PRESS_CASES } from './pressCases.ts';
import { createRandom } from './random.ts';

const SEED = fc.integer({ min: 0, max: 2 ** 31 });
const CLEAN = { fill: 'full', mistakes: [], dressed: 0 } as const;

test.each(PRESS_CASES)('$id: the same seed prints the same report, another seed another', (one) => {
  fc.assert(
    fc.property(SEED, (seed) => {
      const { content } = renderCase(one, seed);
      expect(renderCase(one, seed).content).toBe(content);
      expect(renderCase(one, seed + 1).content).not.toBe(content);
    }),
    { numRuns: 5 },
  );
});

test.each(['2021', '2019', 'hybrid', '2014'] satisfies FormChoice[])(
  'the numbers of a clean %s keep every identity',
  (form) => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const { printed } = drawStory(createRandom(seed), { ...CLEAN, form });
        expect(listBroken(printed).map(({ id }) => id)).toEqual([]);
        expect([...printed.cells.values()].every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
    );
  },
);

test.each(['2021', '2019', '2014'] satisfies FormChoice[])(
  'an error in a %s breaks an identity in nearly every report',
  (form) => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const broken = seeds.filter(
      (seed) => listBroken(drawStory(createRandom(seed), { ...CLEAN, form, mistakes: ['slip'] }).printed).length > 0,
    );
    // The statistics form has rows that no identity holds.
    expect(broken.length).toBeGreaterThan(form === '2014' ? 80 : 195);
  },
);

test('a report prints the text of every cell that it claims to print', () => {
  const spared = new Set([
    'fused-rows',
    'fused-inline',
    'fused-table',
    'label-unit-value',
    'deduplicated',
    'mixed-rows',
    'mixed-tables',
  ]);
  for (const one of PRESS_CASES.filter(
    ({ id, damages, layouts }) => !spared.has(id) && damages.length === 0 && layouts.length === 1,
  )) {
    for (let seed = 0; seed < 5; seed += 1) {
      const { content, truth } = renderCase(one, seed);
      const plain = content.replace(/<[^>]*>/g, '');
      const missing = [...truth.cells].filter(
        ([, { text }]) => !plain.includes(text) && !plain.includes(toHalfWidth(text)),
      );
      expect(missing, `${one.id} ${seed}`).toEqual([]);
    }
  }
});

function toHalfWidth(text: string): string {
  return text.replace('（', '(').replace('）', ')');
}
