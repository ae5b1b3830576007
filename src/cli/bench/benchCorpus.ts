import { checkReport } from '../../check/check.ts';
import type { ToSimplified } from '../../parse/fold/fold.ts';
import { isTraditional } from '../../parse/fold/traditional.ts';
import { parseReport } from '../../parse/parse.ts';
import type { Report } from '../../report/report.ts';
import type { Source } from '../../report/source.ts';
import { mean, quantile, timed, toMebibytes } from './measure.ts';

/** What the reports of a corpus cost, in milliseconds a report: means over the reports of each one's median round. */
export interface CorpusCosts {
  readonly parse: number;
  readonly check: number;
  /** Parsed and checked: the report that 95 of 100 take less time than. */
  readonly p95: number;
  readonly mebibytes: number;
  /** For all of it parsed, and parsed and checked. */
  readonly parsed: Rounds;
  readonly whole: Rounds;
}

/** Milliseconds for some work, in the median and in the best round; for several reports the sum of each one's own. */
export interface Rounds {
  readonly median: number;
  readonly best: number;
}

/**
 * Parses the reports one after the other, `rounds` times, then parses and checks them as often: parsing is timed in rounds
 * of its own, for what a check leaves in the processor's caches is not the parser's. The first time to warm up is the caller's.
 */
export function benchCorpus(sources: readonly Source[], rounds: number, toSimplified: ToSimplified): CorpusCosts {
  const run = (measure: typeof measureReport) =>
    Array.from({ length: rounds }, () => sources.map((source) => measure(source, toSimplified)));
  const [parsing, checking] = [run(measureParse), run(measureReport)];
  const costs = sources.map((_, at) => summarize(ofReport(parsing, at), ofReport(checking, at)));
  const sum = (pick: (cost: ReportCosts) => Rounds): Rounds => ({
    median: costs.reduce((total, cost) => total + pick(cost).median, 0),
    best: costs.reduce((total, cost) => total + pick(cost).best, 0),
  });
  return {
    parse: mean(costs.map(({ parsed }) => parsed.median)),
    check: mean(costs.map(({ check }) => check)),
    p95: quantile(
      costs.map(({ whole }) => whole.median),
      0.95,
    ),
    mebibytes: toMebibytes(sources.map(({ text }) => text)),
    parsed: sum(({ parsed }) => parsed),
    whole: sum(({ whole }) => whole),
  };
}

interface Measured {
  readonly parse: number;
  readonly check: number;
}

function ofReport<Cost>(rounds: readonly (readonly Cost[])[], at: number): readonly Cost[] {
  return rounds.flatMap((round) => round.slice(at, at + 1));
}

function measureParse(source: Source, toSimplified: ToSimplified): Measured {
  return { parse: timed(() => parse(source, toSimplified)).time, check: 0 };
}

function measureReport(source: Source, toSimplified: ToSimplified): Measured {
  const parsed = timed(() => parse(source, toSimplified));
  return { parse: parsed.time, check: timed(() => checkReport(parsed.value)).time };
}

function parse(source: Source, toSimplified: ToSimplified): Report {
  return parseReport(source, isTraditional(source.text) ? { toSimplified } : {});
}

interface ReportCosts {
  readonly parsed: Rounds;
  readonly check: number;
  readonly whole: Rounds;
}

function summarize(parsing: readonly Measured[], checking: readonly Measured[]): ReportCosts {
  const toRounds = (times: readonly number[]): Rounds => ({ median: quantile(times, 0.5), best: Math.min(...times) });
  return {
    parsed: toRounds(parsing.map(({ parse }) => parse)),
    check: toRounds(checking.map(({ check }) => check)).median,
    whole: toRounds(checking.map(({ parse, check }) => parse + check)),
  };
}
