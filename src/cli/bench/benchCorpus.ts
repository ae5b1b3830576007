import { checkReport } from '../../check/check.ts';
import type { ToSimplified } from '../../parse/fold/fold.ts';
import { isTraditional } from '../../parse/fold/traditional.ts';
import { parseReport } from '../../parse/parse.ts';
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

/** Parses and checks the reports one after the other, `rounds` times; the first time to warm up is the caller's. */
export function benchCorpus(sources: readonly Source[], rounds: number, toSimplified: ToSimplified): CorpusCosts {
  const measured = Array.from({ length: rounds }, () => sources.map((source) => measureReport(source, toSimplified)));
  const costs = sources.map((_, at) => summarize(measured.flatMap((round) => round[at] ?? [])));
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

function measureReport(source: Source, toSimplified: ToSimplified): Measured {
  const parsed = timed(() => parseReport(source, isTraditional(source.text) ? { toSimplified } : {}));
  return { parse: parsed.time, check: timed(() => checkReport(parsed.value)).time };
}

interface ReportCosts {
  readonly parsed: Rounds;
  readonly check: number;
  readonly whole: Rounds;
}

function summarize(rounds: readonly Measured[]): ReportCosts {
  const toRounds = (times: readonly number[]): Rounds => ({ median: quantile(times, 0.5), best: Math.min(...times) });
  return {
    parsed: toRounds(rounds.map(({ parse }) => parse)),
    check: toRounds(rounds.map(({ check }) => check)).median,
    whole: toRounds(rounds.map(({ parse, check }) => parse + check)),
  };
}
