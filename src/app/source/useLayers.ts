import { useRef } from 'react';
import type { Span } from '../../report/span.ts';
import { findLit } from '../../store/claims.ts';
import type { Review } from '../../store/state.ts';
import {
  activeSpans,
  cellLayers,
  doubtfulSpans,
  LAYER_NAMES,
  type LayerName,
  type Layers,
  litSpans,
  NO_LAYERS,
  readingLayers,
} from './layers.ts';
import type { Find } from './useFind.ts';

/** The marks of the source; a layer stays the same object while it says the same, since marks are dear to paint. */
export function useLayers(review: Review | null, focus: string | null, { matches, hit }: Find): Layers {
  const kept = useRef(NO_LAYERS);
  const layers = review ? listLayers(review, focus) : NO_LAYERS;
  kept.current = keepSame(kept.current, { ...layers, find: matches, hit: hit ? [hit] : [] });
  return kept.current;
}

function listLayers(review: Review, focus: string | null): Layers {
  const { report, cells, flags, issues, work } = review;
  const { cell, doubt, flag } = cellLayers(cells, flags);
  const lit = findLit(review, focus);
  const active = work.selection?.active;
  return {
    ...NO_LAYERS,
    ...readingLayers(report),
    cell,
    doubt: [...doubt, ...doubtfulSpans(issues)],
    flag,
    issue: lit ? litSpans(cells, lit) : [],
    active: active === undefined ? [] : activeSpans(cells, active),
  };
}

/** `next`, with the layers of `before` where they say the same; `before` itself where all do. */
function keepSame(before: Layers, next: Layers): Layers {
  const kept: Record<LayerName, readonly Span[]> = { ...next };
  for (const name of LAYER_NAMES) if (isSame(before[name], next[name])) kept[name] = before[name];
  return LAYER_NAMES.every((name) => kept[name] === before[name]) ? before : kept;
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ from, to }, index) => b[index]?.from === from && b[index]?.to === to);
}
