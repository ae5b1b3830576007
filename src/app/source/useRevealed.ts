import { type RefObject, useEffect, useRef } from 'react';
import type { Span } from '../../report/span.ts';
import { revealSpan } from './revealSpan.ts';
import type { SourceLine } from './sourceLines.ts';

/** Keeps a span in sight: when it changes, when its lines come into the page, and when a new width wraps them anew. */
export function useRevealed(
  container: RefObject<HTMLElement | null>,
  lines: readonly SourceLine[],
  mounted: ReadonlySet<number>,
  target: Span | undefined,
): void {
  const shown = useRef<Span | undefined>(undefined);
  const latest = useRef(target);
  useEffect(() => {
    latest.current = target;
    if (!container.current || isSame(target, shown.current) || mounted.size === 0) return;
    if (revealSpan(container.current, lines, target)) shown.current = target;
  }, [container, lines, mounted, target]);
  useEffect(() => {
    const pane = container.current;
    if (!pane) return;
    const observer = new ResizeObserver(() => revealSpan(pane, lines, latest.current));
    observer.observe(pane);
    return () => observer.disconnect();
  }, [container, lines]);
}

function isSame(a: Span | undefined, b: Span | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
