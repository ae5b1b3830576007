import { useRef } from 'react';
import { findLit } from '../../store/claims.ts';
import type { Review } from '../../store/state.ts';
import {
  activeSpans,
  cellLayers,
  doubtfulSpans,
  keepSame,
  type Layers,
  litSpans,
  NO_LAYERS,
  readingLayers,
} from './layers.ts';
import type { Find } from './useFind.ts';

/** The marks of the source; a layer stays the same object while it says the same, so that only what changed rerenders. */
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
