import { useMemo, useState } from 'react';
import type { Span } from '../../report/span.ts';
import { findText } from './findText.ts';

export interface Find {
  readonly query: string;
  readonly matches: readonly Span[];
  /** Which match is looked at, from 0. */
  readonly at: number;
  readonly hit: Span | null;
  readonly search: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** A search in a text, with a match that is looked at. */
export function useFind(text: string): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const matches = useMemo(() => findText(text, query), [text, query]);
  const search = (wanted: string): void => {
    setQuery(wanted);
    setAt(0);
  };
  const step = (by: 1 | -1): void => {
    if (matches.length > 0) setAt((now) => (now + by + matches.length) % matches.length);
  };
  return { query, matches, at, hit: matches[at] ?? null, search, step };
}
