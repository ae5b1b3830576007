import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormChoice } from '../../drawStory.ts';
import { drawStory } from '../../drawStory.ts';
import { joinDraft } from '../../layout.ts';
import { createRandom } from '../../random.ts';
import type { Truth } from '../../truth.ts';
import { writeDraft } from '../../writeDraft.ts';
import { DECIDED, DISPUTED } from './decided.ts';
import { drawProse } from './drawProse.ts';
import { MANAGED } from './managed.ts';
import { NOTED } from './noted.ts';
import { OPENED } from './opened.ts';
import { OTHERS } from './others.ts';
import { PLATFORMS } from './platforms.ts';
import { MENDED, PLANNED, PROBLEMS } from './problems.ts';
import { PUBLISHED } from './published.ts';
import { RECITED } from './recited.ts';
import { REQUESTED } from './requested.ts';
import { createSpeaker } from './speaker.ts';
import { SUPERVISED } from './supervised.ts';

const SEED = fc.integer({ min: 0, max: 2 ** 31 });
const FORM = fc.constantFrom<FormChoice>('2021', '2019', 'hybrid', '2014');
const LISTS = [
  DECIDED,
  DISPUTED,
  MANAGED,
  NOTED,
  OPENED,
  OTHERS,
  PLATFORMS,
  MENDED,
  PLANNED,
  PROBLEMS,
  PUBLISHED,
  REQUESTED,
];
const SENTENCES = [...LISTS, SUPERVISED].flat();

function drawTruth(seed: number, form: FormChoice): Truth {
  return drawStory(createRandom(seed), { form, fill: 'full', mistakes: [], dressed: 0 }).told;
}

test('a sentence is whole and its numbers are numbers, whatever the report', () => {
  fc.assert(
    fc.property(SEED, FORM, (seed, form) => {
      const say = createSpeaker(drawTruth(seed, form), createRandom(seed));
      for (const tell of SENTENCES) {
        expect(tell(say)).toMatch(/^(?:|[^\s].*。）?)$/);
        expect(tell(say)).not.toMatch(/undefined|NaN|null|Infinity|(?<![\d—])-\d/);
      }
    }),
  );
});

test('no two sentences are one', () => {
  const say = createSpeaker(drawTruth(7, '2021'), createRandom(7));
  const told = SENTENCES.map((tell) => tell(say).replace(/\d/g, '')).filter((text) => text !== '');
  expect(new Set(told).size).toBe(told.length);
});

test('what the tables count is told as they count it', () => {
  fc.assert(
    fc.property(SEED, FORM, (seed, form) => {
      const truth = drawTruth(seed, form);
      const { received, of, sumOf, count } = createSpeaker(truth, createRandom(seed));
      if (form === '2014') {
        expect(received).toBe(of('statistics.received.value'));
        expect(count('meetings', 1000, 2000)).toBe(of('statistics.meetings.value'));
      } else {
        expect(received).toBe(of('requests.new.total'));
        expect(count('meetings', 1000, 2000)).toBeGreaterThanOrEqual(1000);
        expect(sumOf('denied_', 'total')).toBe(
          [...truth.cells.keys()]
            .filter((id) => /^requests\.denied_\w+\.total$/.test(id))
            .reduce((n, id) => n + of(id), 0),
        );
      }
    }),
  );
});

test.each(['2021', '2019', 'hybrid'] satisfies FormChoice[])(
  'a recital of a %s tells the numbers of its table',
  (form) => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const truth = drawTruth(seed, form);
        for (const table of ['proactive', 'requests', 'disputes'] as const) {
          const ids = [...truth.cells.keys()].filter((id) => id.startsWith(`${table}.`));
          const printed = new Set(ids.map((id) => String(truth.cells.get(id)?.value)));
          const told = RECITED[table](truth).match(/\d+(?:\.\d+)?(?=件|个|万元)/g) ?? [];
          expect(told.filter((number) => number !== '0' && !printed.has(number))).toEqual([]);
        }
      }),
    );
  },
);

test('a report says nothing twice, and the same seed tells the same', () => {
  fc.assert(
    fc.property(SEED, FORM, (seed, form) => {
      const truth = drawTruth(seed, form);
      const prose = drawProse(truth, createRandom(seed));
      expect(drawProse(truth, createRandom(seed))).toEqual(prose);
      const texts = JSON.stringify(prose)
        .split(/[。"]/)
        .filter((text) => text.length > 24);
      expect(new Set(texts).size).toBe(texts.length);
    }),
  );
});

test('narratives are as long as published ones: most of some thousand characters, some of a few lines', () => {
  const lengths = Array.from({ length: 300 }, (_, seed) => {
    const story = drawStory(createRandom(seed), { form: '2021', fill: 'full', mistakes: [], dressed: 0 });
    const draft = { ...writeDraft(story, createRandom(seed)), chrome: [], meta: [], footer: [] };
    return joinDraft(draft, { gap: '', table: () => '' }).length;
  }).sort((a, b) => a - b);
  expect(lengths[30]).toBeLessThan(1100);
  expect(lengths[150]).toBeGreaterThan(1400);
  expect(lengths[150]).toBeLessThan(2200);
  expect(lengths[270]).toBeGreaterThan(2500);
});
