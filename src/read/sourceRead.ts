import type { Problem } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What was read of an input: its text and grids, or why there are none. */
export interface SourceRead {
  readonly source: Source | null;
  readonly problems: readonly Problem[];
}
