import { useMemo, useRef } from 'react';
import type { Span } from '../../report/span.ts';
import { findLit } from '../../store/claims.ts';
import type { Issue } from '../../store/issues.ts';
import { useReview, useSession } from '../context.ts';
import { activeSpans, doubtfulSpans, type Layers, litSpans, settledLayers } from './layers.ts';

const NO_SPANS: readonly Span[] = [];
const NO_ISSUES: readonly Issue[] = [];

/** The marks of the source as they stand now; each part is made anew only when what it rests on changes. */
export function useLayers(find: readonly Span[], hit: Span | null): Layers {
  const cells = useReview((review) => review.cells, null);
  const flags = useReview((review) => review.flags, null);
  const report = useReview((review) => review.report, null);
  const issues = useReview((review) => review.issues, NO_ISSUES);
  const focus = useSession((state) => state.focus);
  const lit = useMemo(() => (report ? findLit({ report, issues }, focus) : null), [report, issues, focus]);
  const active = useReview((review) => review.work.selection?.active ?? null, null);
  const doubtful = useSameSpans(useMemo(() => doubtfulSpans(issues), [issues]));
  const settled = useMemo(
    () => (report && cells && flags ? settledLayers(report, cells, flags, doubtful) : null),
    [report, cells, flags, doubtful],
  );
  const issueLayer = useMemo(() => (cells && lit ? litSpans(cells, lit) : NO_SPANS), [cells, lit]);
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

/** The spans as they were while they say the same: each keystroke makes the issues anew, and marks are dear to paint. */
function useSameSpans(spans: readonly Span[]): readonly Span[] {
  const kept = useRef(spans);
  const same =
    kept.current.length === spans.length &&
    spans.every(({ from, to }, index) => kept.current[index]?.from === from && kept.current[index]?.to === to);
  if (!same) kept.current = spans;
  return kept.current;
}
