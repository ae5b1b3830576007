import type { Span } from '../../report/span.ts';

/** What lies outside of spans in a text of some length, in order. */
export function complement(length: number, spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > from) parts.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < length) parts.push({ from, to: length });
  return parts;
}
