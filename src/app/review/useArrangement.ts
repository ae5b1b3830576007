import { useSyncExternalStore } from 'react';

/**
 * How the panes lie. `columns`: source, tables, issues side by side. `corner`: the tables at the right, the issues under
 * the source. `stack`: one above the other. `single`: one at a time.
 */
export type Arrangement = 'columns' | 'corner' | 'stack' | 'single';

/** Narrower windows leave no room for the labels of a table between two other panes, or beside one. */
const COLUMNS = '(min-width: 1280px)';
const CORNER = '(min-width: 820px)';

/** Lower windows, as at 200 % zoom, and those of a phone leave no room for three panes one above the other; see modes.css. */
const STACK = '(min-width: 600px) and (min-height: 560px)';

export function useArrangement(): Arrangement {
  return useSyncExternalStore(subscribe, readArrangement);
}

function readArrangement(): Arrangement {
  if (window.matchMedia(COLUMNS).matches) return 'columns';
  if (window.matchMedia(CORNER).matches) return 'corner';
  return window.matchMedia(STACK).matches ? 'stack' : 'single';
}

function subscribe(changed: () => void): () => void {
  const queries = [COLUMNS, CORNER, STACK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
