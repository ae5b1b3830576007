import type { Span } from '../../report/span.ts';

/** A line that holds more headings than this is no paragraph but a page whose lines were joined with blanks. */
const MOST_HEADINGS = 2;
const HEADINGS = /(?:^|\s)[一二三四五六]\s?、/g;
/** No line of fewer characters holds that many sections. */
const SHORTEST = 200;

/**
 * A text of the same length in which the lines that a page was joined to are broken at their blanks again, so that its
 * title, its dates and its signature stand on lines.
 */
export function breakJoinedLines(text: string): string {
  let broken = '';
  for (let line = nextLong(text, 0); line; line = nextLong(text, line.to + 1)) {
    const words = text.slice(line.from, line.to);
    if ((words.match(HEADINGS)?.length ?? 0) <= MOST_HEADINGS) continue;
    broken += text.slice(broken.length, line.from) + words.replace(/\s/g, '\n');
  }
  return broken === '' ? text : broken + text.slice(broken.length);
}

/** The next line that is long enough: looked for from where it would end, so that short lines are passed over many at once. */
function nextLong(text: string, start: number): Span | undefined {
  let from = start;
  while (from + SHORTEST <= text.length) {
    const before = text.lastIndexOf('\n', from + SHORTEST - 1);
    if (before < from) {
      const end = text.indexOf('\n', from + SHORTEST);
      return { from, to: end < 0 ? text.length : end };
    }
    from = before + 1;
  }
  return undefined;
}
