import { expect, test } from 'vitest';
import { drawStory } from '../drawStory.ts';
import { LAYOUTS } from '../layouts.ts';
import { createRandom } from '../random.ts';
import { renderReport } from '../renderReport.ts';
import { deduplicated } from './deduplicated.ts';
import { htmlFiller } from './htmlFiller.ts';
import { htmlPlain } from './htmlPlain.ts';
import { putPageMarks, wrapText } from './pages.ts';
import { placeTexts } from './placeTexts.ts';

const STORY = drawStory(createRandom(37), { form: '2021', fill: 'full', mistakes: [], dressed: 0 });
const OPTIONS = { seed: 4, wears: [], damages: [] };

test('layouts have ids of their own', () => {
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
});

test('a wrapped text is whole, and no number in it is broken', () => {
  const text = '全年公开信息1130条,其中网站1086条';
  expect(wrapText(text, 7).join('')).toBe(text);
  expect(
    wrapText(text, 7)
      .filter((line) => /\d/.test(line))
      .join(' '),
  ).toMatch(/1130.*1086/);
});

test('texts begin at their columns, a Chinese character being two wide', () => {
  expect(
    placeTexts([
      { text: '规章', column: 2 },
      { text: '0', column: 10 },
    ]),
  ).toBe('  规章    0');
});

test('page marks are put between lines and take none away', () => {
  const lines = Array.from({ length: 90 }, (_, index) => `第${index}行`);
  const marked = putPageMarks(lines, createRandom(2));
  expect(marked.length).toBeGreaterThan(lines.length);
  expect(marked.map((line) => line.replace('\f', '')).filter((line) => lines.includes(line))).toEqual(lines);
});

test('what deduplication took away is not claimed to be printed', () => {
  const { content, truth } = renderReport(STORY, deduplicated, OPTIONS);
  const printed = [...truth.cells.values()].filter(({ state }) => state === 'number');
  expect(printed.length).toBeLessThan(truth.cells.size);
  expect(printed.every(({ text }) => content.includes(text))).toBe(true);
  expect(content).not.toMatch(/\u0001/);
});

test.each([htmlPlain, htmlFiller])('$id has as many data rows as the forms', (layout) => {
  const { content } = renderReport(STORY, layout, OPTIONS);
  const rows = content.match(/<tr>/g)?.length ?? 0;
  // 14 of section two, 3 + 25 of section three, 3 + 1 of section four; the filler's page is itself a row.
  expect(rows).toBe(14 + 28 + 4 + (layout === htmlFiller ? 1 : 0));
});
