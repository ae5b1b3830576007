import { offsetOf } from './selectedSpan.ts';

/** The character of the source under a point of the window, or null between and outside the characters. */
export function offsetAtPoint(x: number, y: number): number | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !(node instanceof Text)) return null;
  const at = selection.focusOffset;
  const hit = [at, at - 1].find((index) => covers(node, index, x, y));
  return hit === undefined ? null : offsetOf(node, hit);
}

/** The character of the source under the pointer, which need not have been clicked; null elsewhere. */
export function offsetUnder(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint?.(x, y);
  const node = range?.startContainer;
  if (!range || !(node instanceof Text)) return null;
  const hit = [range.startOffset, range.startOffset - 1].find((index) => covers(node, index, x, y));
  return hit === undefined ? null : offsetOf(node, hit);
}

/** A click puts the caret at the nearer side of a character, so that the one before may be meant. */
function covers(node: Text, index: number, x: number, y: number): boolean {
  if (index < 0 || index >= node.length) return false;
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
