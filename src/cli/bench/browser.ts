import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../run/chromium.ts';
import { findRoot } from '../run/root.ts';
import { benchParse, type ParseSpeed } from './browserParse.ts';
import { type Trace, traceEdits, traceField, tracePaste } from './browserTrace.ts';
import { measureFirstLoad } from './firstLoad.ts';
import { quantile } from './measure.ts';

/** What the built app costs in a browser. */
export interface BrowserCosts {
  readonly version: string;
  /** Bytes of compressed JavaScript before the first screen. */
  readonly firstLoad: number;
  /** Milliseconds from paste to tables, each in a fresh page: of a text in simplified characters, and in traditional ones. */
  readonly simplified: readonly number[];
  readonly traditional: readonly number[];
  readonly edits: Trace;
  /** Milliseconds from a key to its painted letter on a page that holds nothing but a field: what the machine takes. */
  readonly floor: readonly number[];
  readonly parse: ParseSpeed;
}

const SIMPLIFIED = 'public/samples/linxi-2024.txt';
/** A full report: the requests table holds numbers in most of its rows. The converter of its characters is loaded with it. */
const TRADITIONAL = 'public/samples/qinghe-2024.txt';
const EDITS = 200;
const PASTES = 7;

/** A page that holds nothing but a field. */
const FIELD = 'data:text/html,<!doctype html><title>field</title><textarea autofocus></textarea>';

/** Without these a frame would wait for the display's clock, up to 16.7 ms, and the work would not show. */
const UNCLOCKED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Builds the app, opens it in the Chromium of this machine and measures it; null where there is none. */
export async function benchBrowser(): Promise<BrowserCosts | null> {
  const executablePath = findChromium();
  if (executablePath === undefined) return null;
  const root = findRoot();
  await build({ root, logLevel: 'silent' });
  const server = await preview({ root, logLevel: 'silent', preview: { host: '127.0.0.1', port: 0 } });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...UNCLOCKED];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    const simplified = readFileSync(join(root, SIMPLIFIED), 'utf8');
    const traditional = readFileSync(join(root, TRADITIONAL), 'utf8');
    const pastes = await tracePastes(browser, url, { simplified, traditional });
    const floor = await withPage(browser, FIELD, (page) => page.evaluate(traceField, EDITS));
    const edits = await withPage(browser, url, async (page) => {
      await page.evaluate(tracePaste, traditional);
      await page.locator('[data-cell="requests.new.natural_person"]').click();
      return page.evaluate(traceEdits, EDITS);
    });
    const parse = await withPage(browser, FIELD, benchParse);
    const firstLoad = measureFirstLoad(join(root, 'dist'));
    return { version: browser.version(), firstLoad, ...pastes, edits, floor, parse };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In turns, so that a busy moment of the machine does not meet one of the two alone. */
async function tracePastes(
  browser: Browser,
  url: string,
  text: Readonly<Record<'simplified' | 'traditional', string>>,
) {
  const simplified: number[] = [];
  const traditional: number[] = [];
  for (let run = 0; run < PASTES; run++) {
    simplified.push(await withPage(browser, url, (page) => page.evaluate(tracePaste, text.simplified)));
    traditional.push(await withPage(browser, url, (page) => page.evaluate(tracePaste, text.traditional)));
  }
  return { simplified, traditional };
}

/** A page of its own, with nothing saved, once its field waits, as that of the start screen does. */
async function withPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    // The loader of this script names functions by a helper, which the page lacks.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.locator('textarea:focus').waitFor();
    return await work(page);
  } finally {
    await context.close();
  }
}

/** The costs as lines of the report. */
export function formatBrowser(costs: BrowserCosts | null): readonly string[] {
  if (!costs) return ['browser: left out, no Chromium in GOUJI_CHROMIUM or on the path'];
  const { typed, committed, longest } = costs.edits;
  const { median, best } = costs.parse;
  const both = (times: readonly number[]): string =>
    `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  return [
    `browser: Chromium ${costs.version}, frames not held back by the display`,
    `  first load: ${(costs.firstLoad / 1000).toFixed(1)} kB of JavaScript, gzip (budget 130)`,
    `  paste to tables on screen: ${both(costs.simplified)}; traditional characters: ${both(costs.traditional)} (${PASTES} fresh pages each; budget 50)`,
    `  key to painted flags: ${both(typed)} (${typed.length} edits; budget 16); to a painted letter on an empty page: ${both(costs.floor)}`,
    `  Enter to painted cell: ${both(committed)}; longest task ${longest === 0 ? 'under 50' : longest.toFixed(0)} ms`,
    `  parsing plain layouts: ${median.toFixed(1)} MiB/s, best rounds ${best.toFixed(1)} (20 reports a round, the collector counted in; budget 20)`,
  ];
}
