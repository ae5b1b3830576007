import type { Span } from '../../report/span.ts';

/** Digits of a page's number at most, and characters that its line is looked for in. */
const LONGEST = 3;
const WIDEST = 400;
/** Fewest pages whose numbers count up with them, and most that a report has. */
const PAGES = 2;
const MOST_PAGES = 500;

/** A line at a page's edge that is a number alone. */
interface Edge extends Span {
  readonly page: number;
  readonly number: number;
}

/**
 * The lines, line end included, that number a page right before a page break or right behind one, where these numbers
 * count up with the pages. `source` is the text with its page breaks, `text` the same with line ends in their place.
 */
export function findPageFeet(text: string, source: string): readonly Span[] {
  const breaks = findBreaks(source);
  const feet = breaks.flatMap((at, page) => toEdge(text, lineBefore(text, at), page));
  const heads = breaks.flatMap((at, page) => toEdge(text, lineBehind(text, at), page));
  return [...keepInStep(feet), ...keepInStep(heads)];
}

function findBreaks(source: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = source.indexOf('\f'); at >= 0; at = source.indexOf('\f', at + 1)) {
    if (breaks.push(at) > MOST_PAGES) return [];
  }
  return breaks;
}

/** The last line with something on it before a place. */
function lineBefore(text: string, at: number): Span {
  const before = text.slice(Math.max(0, at - WIDEST), at);
  const to = at - before.length + before.trimEnd().length;
  return { from: at - before.length + before.trimEnd().lastIndexOf('\n') + 1, to };
}

/** The first line with something on it from a place on. */
function lineBehind(text: string, at: number): Span {
  const behind = text.slice(at, at + WIDEST);
  const from = at + behind.length - behind.trimStart().length;
  const end = text.slice(from, at + WIDEST).indexOf('\n');
  return { from, to: end < 0 ? Math.min(text.length, at + WIDEST) : from + end };
}

function toEdge(text: string, { from, to }: Span, page: number): readonly Edge[] {
  const words = text.slice(from, to).trim();
  if (words === '' || words.length > LONGEST || words.startsWith('0') || /\D/.test(words)) return [];
  return [{ from, to: text.charAt(to) === '\n' ? to + 1 : to, page, number: Number(words) }];
}

/** The edges that count up with their pages, where most do: a value may end a page as well. */
function keepInStep(edges: readonly Edge[]): readonly Span[] {
  const steps = edges.map(({ page, number }) => number - page);
  const step = steps.find((one) => 2 * steps.filter((other) => other === one).length > steps.length);
  const kept = edges.filter((_, index) => steps[index] === step);
  return kept.length >= PAGES ? kept : [];
}
