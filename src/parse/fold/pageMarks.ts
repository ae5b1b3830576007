import { TABLES } from '../../report/forms.ts';
import type { Span } from '../../report/span.ts';
import { toHan } from '../labels/labels.ts';
import { isBlank, isDigit } from '../text/characters.ts';
import { findPageFeet } from './pageFeet.ts';
import { namesOf, SINGLE } from './singleRows.ts';

/** What a page prints at its foot on a line of its own: `- 5 -`, `— 4 —`. */
const MARK = /^[-—–―] {0,3}\d{1,4} {0,3}[-—–―]$/;
/** What says that it numbers a page: `第 3 页 / 共 7 页`, `共 7 页 第 3 页`, `3/7页`, `页码:3`, `Page 3 of 7`. */
const NAMED =
  /^(?:第 ?\d{1,4} ?页(?:[ ,/(]{0,3}共 ?\d{1,4} ?页\)?)?|共 ?\d{1,4} ?页[ ,/(]{0,3}第 ?\d{1,4} ?页\)?|\d{1,4} ?\/ ?(?:共 ?)?\d{1,4} ?页|页码[: ]{0,2}\d{1,4}(?: ?\/ ?\d{1,4})?|Page:? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?)$/i;
/** No page is the 0th: where a line says so, such lines are rows of a number between two signs. */
const ZERO = /^[-—–―] ?0 ?[-—–―]$/;
const FRACTION = /^(\d{1,3}) ?\/ ?(\d{1,3})$/;

/** A line that begins and ends as a page's number does. */
interface TextLine extends Span {
  readonly index: number;
  /** Without the blanks around it. */
  readonly text: string;
}

/**
 * The lines, line end included, that only number a page: what stands above and below them belongs together. `source` is
 * the text with its page breaks.
 */
export function findPageMarks(text: string, source = text): readonly Span[] {
  const { short, count } = cutLines(text);
  const shaped = short.filter((line) => !isDigit(line.text.charCodeAt(0)) && MARK.test(line.text));
  const printed = isSeries(shaped) ? shaped : shaped.filter((line) => !isBehindLabel(text, line, ROWS));
  const marks = [
    ...(printed.some(({ text: mark }) => ZERO.test(mark)) ? [] : printed),
    ...short.filter((line) => isNamed(line.text)),
    ...findFractions(short),
    ...findPageFeet(text, source),
  ];
  return marks.length > 0 ? marks : findBareMarks(text, short, count);
}

function isNamed(words: string): boolean {
  return isWord(words.charCodeAt(0)) || words.endsWith('页') ? NAMED.test(words) : false;
}

/** `2 / 7`, `3 / 7`: lines that count up to the same number of pages. */
function findFractions(lines: readonly TextLine[]): readonly TextLine[] {
  const found = lines.flatMap((line) => {
    const [, page, pages] = line.text.includes('/') ? (FRACTION.exec(line.text) ?? []) : [];
    return page && pages && Number(page) <= Number(pages) ? [{ line, page: Number(page), pages }] : [];
  });
  const counts = found.every(({ page, pages }, at) => {
    const before = found[at - 1];
    return !before || (pages === before.pages && page > before.page);
  });
  return found.length > 1 && counts ? found.map(({ line }) => line) : [];
}

/** The lines that may be marks, and how many lines there are. */
function cutLines(text: string): { readonly short: readonly TextLine[]; readonly count: number } {
  const short: TextLine[] = [];
  let index = 0;
  for (let from = 0; from < text.length; index++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const words = findWords(text, from, to);
    if (words) short.push({ index, from, to: Math.min(text.length, to + 1), text: words });
    from = to + 1;
  }
  return { short, count: index };
}

/** The longest mark, `第 1234 页, 共 1234 页`. */
const LONGEST = 18;

/** What stands on a line, where its ends are those of a mark: by them alone nearly every line is none. */
function findWords(text: string, from: number, to: number): string | undefined {
  let first = from;
  while (isBlank(text.charCodeAt(first))) first++;
  if (first >= to || !isOpening(text.charCodeAt(first))) return undefined;
  let end = to;
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return end - first <= LONGEST && isEnding(text.charCodeAt(end - 1)) ? text.slice(first, end) : undefined;
}

function isOpening(unit: number): boolean {
  return isDigit(unit) || isDash(unit) || isWord(unit);
}

function isEnding(unit: number): boolean {
  return isDigit(unit) || isDash(unit) || unit === PAGE || unit === CLOSED;
}

/** Whether one of the words that name a page may begin. */
function isWord(unit: number): boolean {
  return unit === NUMBERED || unit === PAGE || unit === OF || unit === LETTER || unit === SMALL;
}

const [NUMBERED, OF, PAGE, LETTER, SMALL, CLOSED] = [0x7b2c, 0x5171, 0x9875, 0x50, 0x70, 0x29];

/** `-`, `–`, `—`, `―`. */
function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2013 && unit <= 0x2015);
}

/** Fewest pages that show a run of bare numbers to be theirs, fewest lines of a page, and how far pages differ. */
const PAGES = 3;
const SHORTEST = 12;
const STRETCH = 4;
/** More bare numbers besides than this are values that stand one on a line. */
const OTHERS = 3;

/** Bare numbers that count up by one from the text's first page to its last, nothing else standing so. */
function findBareMarks(text: string, short: readonly TextLine[], count: number): readonly Span[] {
  const bare = short.filter((line) => isBare(line.text));
  if (bare.length > OTHERS + 1 + count / SHORTEST) return [];
  for (const first of bare.slice(0, OTHERS + 1)) {
    const run = countUp(bare, first);
    const longest = Math.max(first.index, ...gapsOf(run));
    const shortest = Math.min(...gapsOf(run));
    const whole = count - (run.at(-1)?.index ?? 0) <= STRETCH * longest && longest <= STRETCH * shortest;
    const labelled = run.filter((line) => isBehindLabel(text, line, SINGLE)).length;
    const isValues = labelled > (bare.length > run.length ? 0 : run.length / 2);
    if (run.length >= PAGES && whole && !isValues && bare.length - run.length <= OTHERS) return run;
  }
  return [];
}

/** Whether a line is a number of up to three digits and not 0. */
function isBare(words: string): boolean {
  if (words.length > 3 || words.startsWith('0')) return false;
  for (let at = 0; at < words.length; at++) if (!isDigit(words.charCodeAt(at))) return false;
  return true;
}

/** Several marks that count up are those of pages, whatever stands before them. */
function isSeries(marks: readonly TextLine[]): boolean {
  const pages = marks.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
  return pages.length > 1 && pages.every((page, at) => at === 0 || page === (pages[at - 1] ?? 0) + 1);
}

/** Whether the line before is the label of a row whose values this is, for no other follows. */
function isBehindLabel(text: string, { from, to }: TextLine, labels: ReadonlySet<string>): boolean {
  if (/^\s*\d/.test(text.slice(to, to + 20))) return false;
  const before = text.slice(Math.max(0, from - LONGEST_LABEL), from).trimEnd();
  return labels.has(toHan(before.slice(before.lastIndexOf('\n') + 1)));
}

/** No label that is looked for takes more characters, blanks before its value included. */
const LONGEST_LABEL = 100;

/** The rows of section two: few enough of their values stand on one line to look like a mark. */
const ROWS = namesOf(TABLES.flatMap(({ id, blocks }) => (id === 'proactive' ? blocks : [])));
function countUp(bare: readonly TextLine[], first: TextLine): readonly TextLine[] {
  const run = [first];
  for (const line of bare) {
    const end = run.at(-1) ?? first;
    if (line.index - end.index >= SHORTEST && Number(line.text) === Number(end.text) + 1) run.push(line);
  }
  return run;
}

function gapsOf(run: readonly TextLine[]): readonly number[] {
  return run.slice(1).map((line, at) => line.index - (run[at]?.index ?? 0));
}
