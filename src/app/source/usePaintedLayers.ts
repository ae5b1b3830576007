import { type RefObject, useLayoutEffect, useRef } from 'react';
import { canHighlight, clearLayers, paintLayers } from './highlight.ts';
import type { Layers } from './layers.ts';
import type { SourceLine } from './sourceLines.ts';

interface Painted {
  readonly layers: Layers;
  readonly mounted: ReadonlySet<number>;
  readonly still: Layers;
}

/** Keeps the layers painted: those that changed, and all of them when other lines, or `still` marks, are in the page. */
export function usePaintedLayers(
  container: RefObject<HTMLElement | null>,
  lines: readonly SourceLine[],
  mounted: ReadonlySet<number>,
  still: Layers,
  layers: Layers,
): void {
  const painted = useRef<Painted | null>(null);
  useLayoutEffect(() => {
    if (!canHighlight() || !container.current) return;
    const before = painted.current;
    const isKept = before?.mounted === mounted && before.still === still;
    paintLayers(container.current, lines, layers, isKept ? before.layers : null);
    painted.current = { layers, mounted, still };
  }, [container, lines, mounted, still, layers]);
  useLayoutEffect(
    () => () => {
      clearLayers();
      painted.current = null;
    },
    [],
  );
}
