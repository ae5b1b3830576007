import type { Span } from '../../report/span.ts';
import { findBlock, findLine } from './highlight.ts';
import { LINE_HEIGHT, lineAt, type SourceLine } from './sourceLines.ts';

/**
 * Scrolls the line of a span to where it can be seen, a third down, unless it can be seen already. False where its block
 * is not in the page yet: it comes near, and can be shown when it is there.
 */
export function revealSpan(container: HTMLElement, lines: readonly SourceLine[], span: Span | undefined): boolean {
  const line = span && lineAt(lines, span.from);
  if (!line) return true;
  const element = findLine(container, line);
  const box = (element ?? findBlock(container, line))?.getBoundingClientRect();
  if (!box) return true;
  const frame = container.getBoundingClientRect();
  const share = (element ? (span.from - line.from) / Math.max(1, line.text.length) : 0) || 0;
  const top = box.top + share * Math.max(0, box.height - LINE_HEIGHT);
  const isSeen = top >= frame.top + 8 && top + LINE_HEIGHT <= frame.bottom - 8;
  if (!isSeen) {
    container.scrollTo({ top: container.scrollTop + top - frame.top - frame.height / 3, behavior: 'instant' });
  }
  return element !== null;
}
