import { type RefObject, useLayoutEffect, useRef } from 'react';
import { canHighlight, clearLayers, paintLayers } from './highlight.ts';
import type { Layers } from './layers.ts';
import type { SourceLine } from './sourceLines.ts';

/** Keeps the layers painted: those that changed, and all of them when other lines are in the page. */
export function usePaintedLayers(
  container: RefObject<HTMLElement | null>,
  lines: readonly SourceLine[],
  mounted: ReadonlySet<number>,
  layers: Layers,
): void {
  const painted = useRef<{ layers: Layers; mounted: ReadonlySet<number> } | null>(null);
  useLayoutEffect(() => {
    if (!canHighlight() || !container.current) return;
    const before = painted.current?.mounted === mounted ? painted.current.layers : null;
    paintLayers(container.current, lines, layers, before);
    painted.current = { layers, mounted };
  }, [container, lines, mounted, layers]);
  useLayoutEffect(
    () => () => {
      clearLayers();
      painted.current = null;
    },
    [],
  );
}
