import type { ToSimplified } from '../../parse/fold/fold.ts';
import type { CorpusCosts, Rounds } from './benchCorpus.ts';
import { type Corpus, PLAIN } from './corpus.ts';
import type { loadStaged, loadTimed } from './loadTimed.ts';
import { formatRow, quantile } from './measure.ts';
import type { Stage } from './stages.ts';

/** The code that is timed: as it ships, and with a clock around its stages. */
export interface TimedCode {
  readonly timed: Awaited<ReturnType<typeof loadTimed>>;
  readonly staged: Awaited<ReturnType<typeof loadStaged>>;
  readonly toSimplified: ToSimplified;
}

const BUDGET = '20 MiB/s';
/** Digits run together at counts of about 8,000. */
const FUSED = 'fused-thousands';

const COLUMNS = ['fold', 'find', 'read', 'solve', 'narrative'] satisfies readonly Stage[];

/** The stages that read the tables. */
const TABLES = ['fold', 'find', 'read', 'solve'] satisfies readonly Stage[];

/** The reports of each kind, a line each, as they are measured; then what the budgets speak of. */
export function* listCorpusLines(all: readonly Corpus[], rounds: number, code: TimedCode): Generator<string> {
  yield* sayHow(rounds);
  warmUp(all, code);
  yield formatRow(['milliseconds a report', 'kB', ...COLUMNS, 'parse', 'check', 'p95', 'MiB/s', 'best']);
  const costs = new Map<string, CorpusCosts>();
  const tables = new Map<string, number>();
  for (const { name, sources } of all) {
    const cost = code.timed.benchCorpus(sources, rounds, code.toSimplified);
    const split = code.staged.benchSplit(sources, rounds, code.toSimplified);
    costs.set(name, cost);
    tables.set(name, sources.length * TABLES.reduce((sum, stage) => sum + (split.get(stage) ?? 0), 0));
    yield formatCosts(name, sources.length, cost, split);
  }
  yield* sayBudgets(costs, tables);
}

function sayHow(rounds: number): readonly string[] {
  return [
    `Bundled as the app is. Warm-up: every report of every kind ${WARM_UP.times} times, at least ${WARM_UP.reports} in all, as a reader of thousands is warm.`,
    `Then ${rounds} rounds over each kind, one report after the other, what the collector takes counted in. Milliseconds are means over the reports`,
    'of each one’s median round; p95 is of parsing and checking together. MiB/s: UTF-8 parsed on one core, each report in its median',
    'round; best: in its best one, as on a machine that does nothing else. The stages of parsing are clocked in rounds of their own: fold makes',
    'characters uniform, find looks for labels and tables, read is what the readers propose, solve what the identities choose among, narrative',
    'the facts, claims and sections.',
  ];
}

/** Fewest times that every report is read before the first is timed, and fewest reports. */
const WARM_UP = { times: 2, reports: 1000 };

function warmUp(all: readonly Corpus[], { timed, staged, toSimplified }: TimedCode): void {
  const reports = all.reduce((sum, { sources }) => sum + sources.length, 0);
  for (let time = 0; time < WARM_UP.times || time * reports < WARM_UP.reports; time += 1) {
    if (reports === 0) return;
    for (const { sources } of all) {
      timed.benchCorpus(sources, 1, toSimplified);
      staged.benchSplit(sources, 1, toSimplified);
    }
  }
}

function formatCosts(name: string, count: number, cost: CorpusCosts, split: ReadonlyMap<Stage, number>): string {
  const times = [...COLUMNS.map((stage) => split.get(stage) ?? 0), cost.parse, cost.check, cost.p95];
  const kilobytes = ((cost.mebibytes / count) * 1024).toFixed(1);
  return formatRow([
    name,
    kilobytes,
    ...times.map((time) => time.toFixed(3)),
    ...toSpeeds([cost], ({ parsed }) => parsed),
  ]);
}

/** Mebibytes a second at the median round and at the best. */
function toSpeeds(costs: readonly CorpusCosts[], pick: (cost: CorpusCosts) => Rounds): readonly string[] {
  const mebibytes = costs.reduce((sum, one) => sum + one.mebibytes, 0);
  const times = [costs.map((cost) => pick(cost).median), costs.map((cost) => pick(cost).best)];
  return times.map((all) => ((mebibytes * 1000) / all.reduce((sum, time) => sum + time, 0)).toFixed(1));
}

/** `tables`: milliseconds that reading the tables takes for all reports of each kind. */
function sayBudgets(costs: ReadonlyMap<string, CorpusCosts>, tables: ReadonlyMap<string, number>): readonly string[] {
  const plain = PLAIN.flatMap((name) => costs.get(name) ?? []);
  const [parsed, parsedBest] = toSpeeds(plain, (cost) => cost.parsed);
  const [whole, wholeBest] = toSpeeds(plain, (cost) => cost.whole);
  const middle = quantile(
    plain.map(({ parse, check }) => parse + check),
    0.5,
  );
  const mebibytes = plain.reduce((sum, cost) => sum + cost.mebibytes, 0);
  const reading = PLAIN.reduce((sum, name) => sum + (tables.get(name) ?? 0), 0);
  const fused = costs.get(FUSED);
  return [
    ...(plain.length > 0
      ? [
          `plain layouts (${PLAIN.join(', ')}): parsed ${parsed} MiB/s, best rounds ${parsedBest} (budget ${BUDGET});`,
          `of that their tables (fold, find, read, solve, each report in its median round) ${((mebibytes * 1000) / reading).toFixed(1)} MiB/s, and the narrative the rest;`,
          `parsed and checked ${whole}, best rounds ${wholeBest}; ${middle.toFixed(2)} ms a report (budget 5 ms for one of 8 kB)`,
        ]
      : []),
    ...(fused ? [`fused digits at counts of thousands: p95 ${fused.p95.toFixed(1)} ms (budget 50)`] : []),
  ];
}
