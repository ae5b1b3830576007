import type { Span } from '../../report/span.ts';

/** Lines in one block of the source. */
export const BLOCK_LINES = 100;

/** Height of an unwrapped line, in pixels; see source.css. */
export const LINE_HEIGHT = 27;

/** A line of the source with its place; its text is without the line break. */
export interface SourceLine {
  readonly number: number;
  readonly from: number;
  readonly text: string;
}

let last: { readonly text: string; readonly lines: readonly SourceLine[] } = { text: '', lines: cutLines('') };

/** The lines of a text. Several parts of the screen ask for those of the one that is open, so they are kept. */
export function toSourceLines(text: string): readonly SourceLine[] {
  if (last.text !== text) last = { text, lines: cutLines(text) };
  return last.lines;
}

/** A break is CR LF, CR or LF. The next of each kind is looked for once: a source may have a hundred thousand lines. */
function cutLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let from = 0;
  let [feed, carriage] = [findNext(text, '\n', 0), findNext(text, '\r', 0)];
  while (from <= text.length) {
    const end = Math.min(feed, carriage);
    lines.push({ number: lines.length + 1, from, text: text.slice(from, end) });
    from = carriage + 1 === feed && feed < text.length ? feed + 1 : end + 1;
    if (feed < from) feed = findNext(text, '\n', from);
    if (carriage < from) carriage = findNext(text, '\r', from);
  }
  return lines;
}

/** Where a character stands next; the end of the text where it does not. */
function findNext(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** The line that an offset stands in, by halving. */
export function lineAt(lines: readonly SourceLine[], offset: number): SourceLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** The lines that a span touches. */
export function linesIn(lines: readonly SourceLine[], span: Span): readonly SourceLine[] {
  const first = lineAt(lines, span.from);
  const last = lineAt(lines, Math.max(span.from, span.to - 1));
  return first && last ? lines.slice(first.number - 1, last.number) : [];
}

/** The number of the line that an offset stands in, from 1. */
export function lineNumber(text: string, offset: number): number {
  return lineAt(toSourceLines(text), offset)?.number ?? 1;
}
