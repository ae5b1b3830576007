import type { Span } from '../../report/span.ts';
import { type Layers, RANGES } from './layers.ts';
import { BLOCK_LINES, linesIn, type SourceLine } from './sourceLines.ts';

/** Whether the browser can mark ranges without an element each. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Highlights what a search finds, where it differs from what is painted, by the CSS Custom Highlight API. */
export function paintLayers(
  container: HTMLElement,
  lines: readonly SourceLine[],
  layers: Layers,
  painted: Layers | null,
): void {
  for (const [priority, name] of RANGES.entries()) {
    if (painted && painted[name] === layers[name]) continue;
    if (layers[name].length === 0) {
      CSS.highlights.delete(`gouji-${name}`);
      continue;
    }
    const highlight = new Highlight(...layers[name].flatMap((span) => toRanges(container, lines, span)));
    highlight.priority = priority;
    CSS.highlights.set(`gouji-${name}`, highlight);
  }
}

export function clearLayers(): void {
  if (!canHighlight()) return;
  for (const name of RANGES) CSS.highlights.delete(`gouji-${name}`);
}

/**
 * One range a line, so that line breaks are not painted. Lines that are not in the page have none. The text never
 * changes, and live ranges would slow down every other change of the page: these are static.
 */
function toRanges(container: HTMLElement, lines: readonly SourceLine[], span: Span): readonly AbstractRange[] {
  return linesIn(lines, span).flatMap((line) => {
    const length = line.text.length;
    const [from, to] = [clamp(span.from - line.from, length), clamp(span.to - line.from, length)];
    const element = from < to ? findLine(container, line) : null;
    const [start, end] = element ? [findText(element, from, 'after'), findText(element, to, 'before')] : [];
    if (!start || !end) return [];
    const [startContainer, startOffset, endContainer, endOffset] = [...start, ...end];
    return [new StaticRange({ startContainer, startOffset, endContainer, endOffset })];
  });
}

/** The text in a line's element that holds an offset, and the offset in it; between two texts the one on the `side`. */
function findText(line: HTMLElement, offset: number, side: 'before' | 'after'): readonly [Text, number] | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left < node.length || (left === node.length && side === 'before')) return [node, left];
    left -= node.length;
  }
  return null;
}

/** The element of a line: lines stand in blocks, in order. Null while its block is not in the page. */
export function findLine(container: HTMLElement, line: SourceLine): HTMLElement | null {
  const found = findBlock(container, line)?.children[(line.number - 1) % BLOCK_LINES];
  return found instanceof HTMLElement ? found : null;
}

/** The block that holds a line, or the gap that stands for it. */
export function findBlock(container: HTMLElement, line: SourceLine): HTMLElement | null {
  const block = container.children[Math.floor((line.number - 1) / BLOCK_LINES)];
  return block instanceof HTMLElement ? block : null;
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(value, length));
}
