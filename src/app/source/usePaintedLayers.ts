import { type RefObject, useLayoutEffect, useRef } from 'react';
import { canHighlight, clearLayers, paintLayers } from './highlight.ts';
import { ELEMENTS, type Layers } from './layers.ts';
import type { SourceLine } from './sourceLines.ts';

interface Painted {
  readonly layers: Layers;
  readonly mounted: ReadonlySet<number>;
}

/** Keeps what a search found painted: what changed, and all of it when other lines, or other elements, are in the page. */
export function usePaintedLayers(
  container: RefObject<HTMLElement | null>,
  lines: readonly SourceLine[],
  mounted: ReadonlySet<number>,
  layers: Layers,
): void {
  const painted = useRef<Painted | null>(null);
  useLayoutEffect(() => {
    if (!canHighlight() || !container.current) return;
    const before = painted.current;
    const isKept = before?.mounted === mounted && ELEMENTS.every((name) => before.layers[name] === layers[name]);
    paintLayers(container.current, lines, layers, isKept ? before.layers : null);
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
