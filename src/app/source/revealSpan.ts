import type { Span } from '../../report/span.ts';
import { findLine } from './highlight.ts';
import { lineAt, type SourceLine } from './sourceLines.ts';

/** Scrolls the line of a span to where it can be seen, a third down, unless it can be seen already. */
export function revealSpan(container: HTMLElement, lines: readonly SourceLine[], span: Span | undefined): void {
  const line = span && lineAt(lines, span.from);
  const element = line && findLine(container, line);
  if (!element) return;
  const frame = container.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const share = element.textContent ? (span.from - line.from) / element.textContent.length : 0;
  const top = box.top + share * Math.max(0, box.height - 27);
  if (top >= frame.top + 8 && top + 27 <= frame.bottom - 8) return;
  container.scrollTo({ top: container.scrollTop + top - frame.top - frame.height / 3, behavior: 'instant' });
}
