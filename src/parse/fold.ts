import type { Span } from '../report/span.ts';

/** Text made uniform for reading, with a map back to the text as it came. */
export interface Folded {
  readonly text: string;
  /** The source range that a folded range stands for. */
  readonly toSource: (span: Span) => Span;
}

/** Turns traditional characters into simplified ones; lengths may change. */
export type ToSimplified = (text: string) => string;
