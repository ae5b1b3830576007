/** A line that holds more headings than this is no paragraph but a page whose lines were joined with blanks. */
const MOST_HEADINGS = 2;
const HEADINGS = /(?<=^|\s)[一二三四五六]\s?、/g;
/** No line of fewer characters holds that many sections. */
const SHORTEST = 200;

/**
 * A text of the same length in which the lines that a page was joined to are broken at their blanks again, so that its
 * title, its dates and its signature stand on lines.
 */
export function breakJoinedLines(text: string): string {
  let from = 0;
  let broken = '';
  for (let end = 0; end < text.length; from = end + 1) {
    const next = text.indexOf('\n', from);
    end = next < 0 ? text.length : next;
    if (end - from < SHORTEST) continue;
    const line = text.slice(from, end);
    if ((line.match(HEADINGS)?.length ?? 0) <= MOST_HEADINGS) continue;
    broken += text.slice(broken.length, from) + line.replace(/\s/g, '\n');
  }
  return broken === '' ? text : broken + text.slice(broken.length);
}
