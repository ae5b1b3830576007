import { useSyncExternalStore } from 'react';

/**
 * How the panes lie. `columns`: source, tables, issues side by side. `corner`: the tables at the right, the issues under
 * the source. `stack`: one above the other.
 */
export type Arrangement = 'columns' | 'corner' | 'stack';

/** Narrower windows leave no room for the labels of a table between two other panes, or beside one. */
const COLUMNS = '(min-width: 1280px)';
const CORNER = '(min-width: 820px)';

export function useArrangement(): Arrangement {
  return useSyncExternalStore(subscribe, readArrangement);
}

function readArrangement(): Arrangement {
  if (window.matchMedia(COLUMNS).matches) return 'columns';
  return window.matchMedia(CORNER).matches ? 'corner' : 'stack';
}

function subscribe(changed: () => void): () => void {
  const queries = [COLUMNS, CORNER].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
