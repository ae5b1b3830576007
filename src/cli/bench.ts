import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadToSimplified } from '../read/simplify.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { benchBrowser, formatBrowser } from './bench/browser.ts';
import { type Corpus, listAll } from './bench/corpus.ts';
import { listCorpusLines } from './bench/corpusTable.ts';
import { loadStaged, loadTimed } from './bench/loadTimed.ts';
import { formatRow, medianTime, quantile, toMebibytes } from './bench/measure.ts';
import { loadSolvers } from './bench/solvers.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '20' },
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    tables: { type: 'string', default: '50' },
    part: { type: 'string', default: 'all' },
  },
});
/** Kinds whose names begin so, parted by commas. */
const only = values.only?.split(',');
const RUNS = Number(values.runs);
const toSimplified = await loadToSimplified();
const timed = await loadTimed();
const { parseReport, isTraditional, benchEdits, benchLocalize } = timed;

const corpora = listAll(Number(values.reports)).filter(
  ({ name }) => only === undefined || only.some((start) => name.startsWith(start)),
);
const texts = corpora.flatMap(({ sources }) => sources.map(({ text }) => text));

const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, load ${load} before the start, Node ${process.version}`,
);
if (values.part !== 'browser') await printCore();
if (values.part !== 'core') console.log(`\n${formatBrowser(await benchBrowser()).join('\n')}`);

/** `--part core` and `--part browser` run one half alone. */
async function printCore(): Promise<void> {
  console.log(`${texts.length} reports, ${toMebibytes(texts).toFixed(2)} MiB of UTF-8\n`);
  printAnchors(texts.join('\n'));
  const code = { timed, staged: await loadStaged(), toSimplified };
  for (const line of listCorpusLines(corpora, Number(values.rounds), code)) console.log(line);
  printEdits(corpora);
  await printLocalize(Number(values.tables));
}

function parse(source: Source): Report {
  return parseReport(source, isTraditional(source.text) ? { toSimplified } : {});
}

/** What the platform needs for the least that could be done with the same text. */
function printAnchors(text: string): void {
  const size = toMebibytes([text]);
  const nfkc = medianTime(RUNS, () => text.normalize('NFKC'));
  const digits = medianTime(RUNS, () => text.match(/\d+/g));
  const convert = medianTime(1, () => toSimplified(text));
  console.log(
    `NFKC ${perSecond(size, nfkc)}, digit regex ${perSecond(size, digits)}, opencc ${perSecond(size, convert)}\n`,
  );
}

function printEdits(all: readonly Corpus[]): void {
  const reports = all
    .slice(0, 12)
    .flatMap(({ sources }) => sources.slice(0, 1))
    .map(parse)
    .filter(({ cells }) => cells.size > 0);
  const costs = reports.map(benchEdits);
  const worst = (pick: (cost: (typeof costs)[number]) => number) => Math.max(0, ...costs.map(pick)).toFixed(4);
  console.log(
    `\none edit (recheck): p50 ${worst(({ p50 }) => p50)} ms, p95 ${worst(({ p95 }) => p95)} ms; all checks ${worst(({ whole }) => whole)} ms (the slowest of ${costs.length} reports)`,
  );
}

/** The cells of a requests table that must be wrong, for tables with more and more wrong cells. */
async function printLocalize(tables: number): Promise<void> {
  const solvers = await loadSolvers();
  console.log(`\nwrong cells of 175, ${tables} tables each: p50 and p95 in ms`);
  console.log(formatRow(['', 'p50', 'p95', 'differs', 'no answer']));
  for (const wrong of [1, 2, 3, 4, 6]) {
    const one = benchLocalize(wrong, tables, solvers);
    const times = (all: readonly number[]) => [quantile(all, 0.5).toFixed(2), quantile(all, 0.95).toFixed(2)];
    console.log(formatRow([`${wrong} wrong, all answers`, ...times(one.ours), '', String(one.unfinished)]));
    for (const { name, times: all, differing, givenUp } of one.beside)
      console.log(formatRow([`  ${name}`, ...times(all), String(differing), String(givenUp)]));
    console.log(`  the wrong cells are among the answers in ${one.truth}`);
  }
}

function perSecond(mebibytes: number, milliseconds: number): string {
  return `${((mebibytes * 1000) / milliseconds).toFixed(0)} MiB/s`;
}
