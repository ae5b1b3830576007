import type { Span } from '../../report/span.ts';

/** The characters of the source that are selected with the mouse or keyboard, or null. */
export function selectedSpan(): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  return from === null || to === null || from >= to ? null : { from, to };
}

/** The offset in the source of a place in the source pane; null elsewhere. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-from]');
  if (!line) return null;
  const start = Number(line.dataset.from);
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return start + before.toString().length;
}
