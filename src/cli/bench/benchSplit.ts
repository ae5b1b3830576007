import type { ToSimplified } from '../../parse/fold/fold.ts';
import { isTraditional } from '../../parse/fold/traditional.ts';
import { parseReport } from '../../parse/parse.ts';
import type { Source } from '../../report/source.ts';
import { mean, quantile } from './measure.ts';
import { STAGES, type Stage, stageClock } from './stages.ts';

/** What each stage of parsing takes of the reports of a corpus: the mean of what it takes of each in its median round. */
export function benchSplit(
  sources: readonly Source[],
  rounds: number,
  toSimplified: ToSimplified,
): ReadonlyMap<Stage, number> {
  const measured = Array.from({ length: rounds }, () => sources.map((source) => measureParse(source, toSimplified)));
  const medianOf = (at: number, stage: Stage) =>
    quantile(
      measured.map((round) => round[at]?.[stage] ?? 0),
      0.5,
    );
  return new Map(STAGES.map((stage) => [stage, mean(sources.map((_, at) => medianOf(at, stage)))]));
}

function measureParse(source: Source, toSimplified: ToSimplified): Readonly<Record<Stage, number>> {
  const options = isTraditional(source.text) ? { toSimplified } : {};
  return stageClock.measure(() => void parseReport(source, options));
}
