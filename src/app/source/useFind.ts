import { useEffect, useMemo, useState } from 'react';
import type { Span } from '../../report/span.ts';
import { findText } from '../../store/findText.ts';
import type { Search } from '../../store/searchSource.ts';

export interface Find {
  readonly query: string;
  readonly matches: readonly Span[];
  /** Which match is looked at, from 0. */
  readonly at: number;
  readonly hit: Span | null;
  readonly search: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Longer texts, in characters, are searched as they came: no report is so long, and folding them would stop the page. */
const FOLDED = 1_000_000;

/** A search in a text, with a match that is looked at. */
export function useFind(text: string): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const search = useSearch(text, query !== '');
  const matches = useMemo(() => (search ? search(query) : findText(text, query)), [search, text, query]);
  const ask = (wanted: string): void => {
    setQuery(wanted);
    setAt(0);
  };
  const step = (by: 1 | -1): void => {
    if (matches.length > 0) setAt((now) => (now + by + matches.length) % matches.length);
  };
  return { query, matches, at, hit: matches[at] ?? null, search: ask, step };
}

/** The search that folds the text, once it was asked for and is loaded; null until then, or where it cannot be loaded. */
function useSearch(text: string, isAsked: boolean): Search | null {
  const [made, setMade] = useState<{ readonly text: string; readonly search: Search } | null>(null);
  const isNeeded = isAsked && made?.text !== text && text.length <= FOLDED;
  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    void import('../../store/searchSource.ts')
      .then(({ searchSource }) => searchSource(text))
      .then((search) => {
        if (isCurrent) setMade({ text, search });
      })
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [text, isNeeded]);
  return made?.text === text ? made.search : null;
}
