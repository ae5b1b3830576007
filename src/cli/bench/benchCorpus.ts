import { checkReport } from '../../check/check.ts';
import type { ToSimplified } from '../../parse/fold.ts';
import { parseReport } from '../../parse/parse.ts';
import { isTraditional } from '../../parse/traditional.ts';
import type { Source } from '../../report/source.ts';
import { mean, quantile, timed, toMebibytes } from './measure.ts';

/** What the reports of a corpus cost, in milliseconds a report: means over the reports of each one's median round. */
export interface CorpusCosts {
  readonly parse: number;
  readonly check: number;
  /** Parsed and checked: the report that 95 of 100 take less time than. */
  readonly p95: number;
  readonly mebibytes: number;
  /** Milliseconds for all of it, parsed and checked: each report in its median and in its best round. */
  readonly median: number;
  readonly best: number;
}

/** Parses and checks the reports one after the other, `rounds` times; the first time to warm up is the caller's. */
export function benchCorpus(sources: readonly Source[], rounds: number, toSimplified: ToSimplified): CorpusCosts {
  const measured = Array.from({ length: rounds }, () => sources.map((source) => measureReport(source, toSimplified)));
  const costs = sources.map((_, at) => summarize(measured.flatMap((round) => round[at] ?? [])));
  const sum = (pick: (cost: ReportCosts) => number) => costs.reduce((total, cost) => total + pick(cost), 0);
  return {
    parse: mean(costs.map(({ parse }) => parse)),
    check: mean(costs.map(({ check }) => check)),
    p95: quantile(
      costs.map(({ median }) => median),
      0.95,
    ),
    mebibytes: toMebibytes(sources.map(({ text }) => text)),
    median: sum(({ median }) => median),
    best: sum(({ best }) => best),
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

interface ReportCosts extends Measured {
  readonly median: number;
  readonly best: number;
}

function summarize(rounds: readonly Measured[]): ReportCosts {
  const whole = rounds.map(({ parse, check }) => parse + check);
  const median = (times: readonly number[]) => quantile(times, 0.5);
  return {
    parse: median(rounds.map(({ parse }) => parse)),
    check: median(rounds.map(({ check }) => check)),
    median: median(whole),
    best: Math.min(...whole),
  };
}
