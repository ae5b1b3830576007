import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parseAst } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A regular expression of the code and where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const FOLDERS = ['report', 'read', 'parse', 'check', 'export', 'store'];
const SRC = fileURLToPath(new URL('.', import.meta.url));

/** Units of a hostile string. */
const LENGTH = 2 ** 20;
/** Without an answer for this long (milliseconds), a pattern that is linear would have been done a thousand times. */
const HANGS_AFTER = 20_000;

/** Runs that patterns trip over, whatever they are made for. */
const RUNS = [' ', '\n', '|', '0', '1,', '(', '一', '公开', ' \n', '1 |'];

const NativeRegExp = RegExp;
const constructed: Pattern[] = [];

beforeAll(() => {
  globalThis.RegExp = new Proxy(NativeRegExp, {
    construct(target, [source, flags], self) {
      const made: RegExp = Reflect.construct(target, [source, flags], self);
      constructed.push({ source: made.source, flags: made.flags, where: 'new RegExp' });
      return made;
    },
  });
});

afterAll(() => {
  globalThis.RegExp = NativeRegExp;
});

function listModules(): readonly string[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(SRC, folder, path)),
  );
  return paths.filter((path) => path.endsWith('.ts') && !/\.test\.ts$|worker/.test(path));
}

function listLiterals(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node && isRegex(node.regex)) {
        found.push({ source: node.regex.pattern, flags: node.regex.flags, where: path.slice(SRC.length) });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }));
  return found;
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** The patterns that are put together while the code is loaded, and while it reads the samples. */
async function listConstructed(): Promise<readonly Pattern[]> {
  const { parseReport } = await import('./parse/parse.ts');
  const { checkReport } = await import('./check/check.ts');
  const samples = join(SRC, '../public/samples');
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.txt'))) {
    checkReport(parseReport({ name, text: readFileSync(join(samples, name), 'utf8'), grids: [] }));
  }
  return constructed;
}

/** A pattern without one of these looks at so many characters from each start and no more. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

/**
 * Strings for one pattern: the usual runs, and runs of its own characters and words. Each ends in what the pattern asks
 * for, taken apart, since an engine looks for a character that must be there before it tries anything else.
 */
function listHostile({ source }: Pattern): { runs: readonly string[]; end: string } {
  const words = source.match(/[\u3400-\u9fff]+|\d|(?<=\[)[^\]\\]|\\[swdn]|[a-z]{2,}|[^\w\s\\()[\]{}?*+^$|]/g) ?? [];
  const own = [...new Set(words.map((word) => CLASSES[word] ?? word))];
  const end = `\u0000${own.join('\u0000')}\n\u0000`;
  const runs = new Set([...RUNS, ...own.slice(0, 8), own.slice(0, 6).join('')]);
  return { runs: [...runs].filter((run) => run !== ''), end };
}

const CLASSES: Readonly<Record<string, string>> = { '\\s': ' ', '\\w': 'w', '\\d': '7', '\\n': '\n' };

/** Runs in a thread of its own, so that what hangs can be ended; answers after each pattern. */
const RUNNER = `
  const { parentPort, workerData } = require('node:worker_threads');
  for (const { source, flags, runs, end } of workerData.jobs) {
    for (const run of runs) {
      const text = run.repeat(Math.ceil(workerData.length / run.length)) + end;
      const pattern = new RegExp(source, flags);
      if (flags.includes('g')) for (const match of text.matchAll(pattern)) void match;
      else pattern.test(text);
    }
    parentPort.postMessage('done');
  }`;

/** The patterns that did not come to an end. */
async function findHanging(patterns: readonly Pattern[], limit: number): Promise<readonly Pattern[]> {
  const hanging: Pattern[] = [];
  let next = 0;
  while (next < patterns.length) {
    const done = await countDone(patterns.slice(next), limit);
    const stuck = patterns[next + done];
    if (stuck) hanging.push(stuck);
    next += done + 1;
  }
  return hanging;
}

function countDone(patterns: readonly Pattern[], limit: number): Promise<number> {
  const jobs = patterns.map((pattern) => ({ ...pattern, ...listHostile(pattern) }));
  const worker = new Worker(RUNNER, { eval: true, workerData: { jobs, length: LENGTH } });
  return new Promise((resolve, reject) => {
    let done = 0;
    const end = () => void worker.terminate().then(() => resolve(done));
    let timer = setTimeout(end, limit);
    worker.on('message', () => {
      done++;
      clearTimeout(timer);
      if (done === jobs.length) end();
      else timer = setTimeout(end, limit);
    });
    worker.on('error', reject);
  });
}

const say = ({ where, source, flags }: Pattern) => `${where} /${source}/${flags}`;

test('every regular expression comes to an end on a megabyte made to harm it', { timeout: 600_000 }, async () => {
  const all = [...listModules().flatMap(listLiterals), ...(await listConstructed())];
  const unbounded = all.filter(({ source }) => UNBOUNDED.test(source));
  const patterns = [...new Map(unbounded.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
  expect(patterns.length).toBeGreaterThan(60);
  expect(patterns.filter(({ where }) => where === 'new RegExp').length).toBeGreaterThan(10);
  expect((await findHanging(patterns, HANGS_AFTER)).map(say)).toEqual([]);
});

/** Patterns that go over the rest of a line or a text once for each start. */
const PLANTED = [
  '\\s+$',
  '(?:^|\\n)\\s*(\\d{4})年',
  '\\(.*?\\)',
  '(?:政府信息|信息)[^ ]*?公开.*$',
  '[|:\\s-]*-{3,}[|:\\s-]*(?=\\n|$)',
  '(\\d+)\\s{0,2}[.、]?$',
];

test('patterns that do not are found', { timeout: 60_000 }, async () => {
  const planted = PLANTED.map((source) => ({ source, flags: '', where: 'planted' }));
  const found = await Promise.all(planted.map((pattern) => findHanging([pattern], 4000)));
  expect(found.flat()).toEqual(planted);
});
