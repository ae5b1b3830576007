import { foldText } from '../parse/fold/fold.ts';
import { isTraditional } from '../parse/fold/traditional.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { Span } from '../report/span.ts';
import { findText } from './findText.ts';

/** Where a source holds a query. */
export type Search = (query: string) => readonly Span[];

/**
 * A search of a source as the reading sees it: 公开 is found where it is printed 公開, and 报告 in 報(bào)告. What only the
 * text as it came holds is found there.
 */
export async function searchSource(text: string): Promise<Search> {
  const toSimplified = isTraditional(text) ? await loadToSimplified() : undefined;
  const folded = foldText(text, toSimplified);
  return (query) => {
    const found = findText(folded.text, foldText(query, toSimplified).text);
    return found.length > 0 ? found.map(folded.toSource) : findText(text, query);
  };
}
