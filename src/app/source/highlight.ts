import type { Span } from '../../report/span.ts';
import { LAYER_NAMES, type Layers } from './layers.ts';
import { BLOCK_LINES, linesIn, type SourceLine } from './sourceLines.ts';

/** Whether the browser can mark ranges without an element each. */
export function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints the layers that differ from those that are painted, by the CSS Custom Highlight API. */
export function paintLayers(
  container: HTMLElement,
  lines: readonly SourceLine[],
  layers: Layers,
  painted: Layers | null,
): void {
  for (const [priority, name] of LAYER_NAMES.entries()) {
    if (painted && painted[name] === layers[name]) continue;
    const highlight = new Highlight(...layers[name].flatMap((span) => toRanges(container, lines, span)));
    highlight.priority = priority;
    CSS.highlights.set(`gouji-${name}`, highlight);
  }
}

export function clearLayers(): void {
  if (!canHighlight()) return;
  for (const name of LAYER_NAMES) CSS.highlights.delete(`gouji-${name}`);
}

/**
 * One range a line, so that line breaks are not painted. Lines that are not in the page have none. The text never
 * changes, and live ranges would slow down every other change of the page: these are static.
 */
function toRanges(container: HTMLElement, lines: readonly SourceLine[], span: Span): readonly AbstractRange[] {
  return linesIn(lines, span).flatMap((line) => {
    const node = findLine(container, line)?.firstChild;
    if (!(node instanceof Text)) return [];
    const startOffset = clamp(span.from - line.from, node.length);
    const endOffset = clamp(span.to - line.from, node.length);
    if (startOffset === endOffset) return [];
    return [new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset })];
  });
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
