import { useMemo } from 'react';
import type { Span } from '../../report/span.ts';
import { useReview } from '../context.ts';
import { activeSpans, issueSpans, type Layers, settledLayers } from './layers.ts';

const NO_SPANS: readonly Span[] = [];

/** The marks of the source as they stand now; each part is made anew only when what it rests on changes. */
export function useLayers(find: readonly Span[], hit: Span | null): Layers {
  const cells = useReview((review) => review.cells, null);
  const flags = useReview((review) => review.flags, null);
  const report = useReview((review) => review.report, null);
  const issue = useReview((review, state) => review.issues.find(({ id }) => id === state.focus) ?? null, null);
  const active = useReview((review) => review.work.selection?.active ?? null, null);
  const settled = useMemo(
    () => (report && cells && flags ? settledLayers(report, cells, flags) : null),
    [report, cells, flags],
  );
  const issueLayer = useMemo(() => (cells && issue ? issueSpans(cells, issue) : NO_SPANS), [cells, issue]);
  const here = useMemo(() => (cells && active ? activeSpans(cells, active) : NO_SPANS), [cells, active]);
  return useMemo(
    () => ({
      cell: settled?.cell ?? NO_SPANS,
      claim: settled?.claim ?? NO_SPANS,
      lost: settled?.lost ?? NO_SPANS,
      doubt: settled?.doubt ?? NO_SPANS,
      flag: settled?.flag ?? NO_SPANS,
      issue: issueLayer,
      active: here,
      find,
      hit: hit ? [hit] : NO_SPANS,
    }),
    [settled, issueLayer, here, find, hit],
  );
}
