import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Corpus, listCorpora, PLAIN } from './corpus.ts';
import { bundleParser } from './loadTimed.ts';
import { quantile, toMebibytes } from './measure.ts';

/** How fast the parser reads plain layouts in the browser, in MiB of UTF-8 a second. */
export interface ParseSpeed {
  readonly median: number;
  readonly best: number;
}

const REPORTS = 20;
const ROUNDS = 40;

/**
 * Parses the plain layouts in a page, 20 reports of one after the other in a round, for a page's clock shows tenths of a
 * millisecond: what the collector takes is counted in, in the best rounds as well.
 */
export async function benchParse(page: Page): Promise<ParseSpeed> {
  const layouts = listCorpora(REPORTS, PLAIN).map(listTexts);
  const code = readFileSync(await bundleParser(), 'utf8');
  const rounds = await page.evaluate(traceParse, { code, layouts, rounds: ROUNDS });
  const mebibytes = toMebibytes(layouts.flat());
  const toSpeed = (pick: (times: readonly number[]) => number) =>
    (mebibytes * 1000) / rounds.reduce((sum, times) => sum + pick(times), 0);
  return { median: toSpeed((times) => quantile(times, 0.5)), best: toSpeed((times) => Math.min(...times)) };
}

function listTexts({ sources }: Corpus): readonly string[] {
  return sources.map(({ text }) => text);
}

interface Given {
  readonly code: string;
  readonly layouts: readonly (readonly string[])[];
  readonly rounds: number;
}

/** The milliseconds of every round over each layout. Runs in the page and reaches nothing outside itself. */
async function traceParse({ code, layouts, rounds }: Given): Promise<readonly (readonly number[])[]> {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const { parseReport }: typeof import('./parseAlone.ts') = await import(url);
  const times = layouts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, texts] of layouts.entries()) {
      const begin = performance.now();
      for (const text of texts) parseReport({ name: '', text, grids: [] });
      times[index]?.push(performance.now() - begin);
    }
  }
  return times;
}
