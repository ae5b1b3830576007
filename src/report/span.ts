/** A half-open range of UTF-16 units in a source's `text`: the one coordinate that everything in Gouji uses. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The smallest span that holds both. */
export function joinSpans(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Whether the two share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
