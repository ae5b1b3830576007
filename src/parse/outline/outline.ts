import type { Section } from '../../report/report.ts';
import { type Span, spansOverlap } from '../../report/span.ts';
import type { Folded } from '../fold/fold.ts';
import { complement } from '../text/complement.ts';
import { matchAt } from '../text/matchAt.ts';
import { countUnit, toUnitSet } from '../text/unitSet.ts';

/** The words by which the heading of each of the form's six sections is known, in order. */
const TOPICS: readonly RegExp[] = [
  /总体情况|概述|基本情况|总体工作|概况/,
  /主动公开/,
  /收到和处理|处理政府信息公开申请|依申请公开/,
  /行政复议|行政诉讼/,
  /问题|改进/,
  /其他需要报告|需要说明|其他事项|其它需要/,
];

const NUMBERS = new Map([...'一二三四五六七八九十'].map((numeral, index) => [numeral.charCodeAt(0), index + 1]));
const HEADING = /.[ ]?[、.][ ]?([^\n。;:,|]{2,40})/y;

/** Rows of the forms that are numbered as sections are; their labels may stand before all values. */
const ROWS =
  /本年新收|上年结转|本年度办理结果|结转下年度|复议数量|诉讼数量|投诉数量|收取的费用|回应解读|机构建设|会议和培训/;

/** A heading as it stands in the folded text. */
interface Heading extends Span {
  readonly number: number;
  readonly words: string;
}

/** The sections that headings announce. `outside`: the tables, folded, whose rows are numbered in the same way. */
export function findSections(folded: Folded, outside: readonly Span[]): readonly Section[] {
  const { text } = folded;
  const found = listHeadings(text, outside).filter(
    (heading) => !outside.some((span) => spansOverlap(heading, span)) && !ROWS.test(heading.words),
  );
  const headings = found.length > MOST ? withoutContents(text, found) : found;
  return headings.map((heading, index) => toSection(folded, heading, headings[index + 1]?.from ?? text.length));
}

/** A report whose headings stand once has no more of them. */
const MOST = TOPICS.length;
/** Fewest headings one below the other that are a list of contents. */
const ENTRIES = 3;

/** The headings without those of a list of contents: nothing stands below them but the next one, and each stands again further down. */
function withoutContents(text: string, found: readonly Heading[]): readonly Heading[] {
  const first = found.findIndex((heading, index) => isEntry(text, heading, found[index + 1]));
  const end = first < 0 ? first : endOfContents(text, found, first);
  return end - first < ENTRIES ? found : [...found.slice(0, first), ...found.slice(end)];
}

/** Behind the last entry of a list that begins at `first`. */
function endOfContents(text: string, found: readonly Heading[], first: number): number {
  let end = first;
  while (end - first < MOST_ENTRIES && standsAgain(found, end)) {
    end++;
    if (!isEntry(text, found[end - 1], found[end])) break;
  }
  return end;
}

/** Whether a heading stands again further down, not too far from it. */
function standsAgain(found: readonly Heading[], index: number): boolean {
  const entry = found[index];
  return entry !== undefined && found.slice(index + 1, index + FAR).some((heading) => isSameHeading(entry, heading));
}

/** A list has no more entries, and an entry no more headings between it and its section. */
const [MOST_ENTRIES, FAR] = [30, 100];

/** Whether nothing stands between a heading and the next one but a page's number and what leads to it. */
function isEntry(text: string, heading: Heading | undefined, next: Heading | undefined): boolean {
  if (!heading || !next) return false;
  return /^[.·…⋯_—-]*\d{0,3}$/.test(text.slice(heading.to, next.from).replace(/[\s|#*。]+/g, ''));
}

/** Whether two headings have the same number and begin with the same words, the number of a page left out. */
function isSameHeading(entry: Heading, heading: Heading): boolean {
  const words = entry.words.replace(/(?<![\s.·…⋯_—-])[\s.·…⋯_—-]*\d{0,3}$/, '').replace(/\s+/g, '');
  return entry.number === heading.number && heading.words.replace(/\s+/g, '').startsWith(words);
}

/** What is below a heading is gone through when it is asked for: few rules ask, each of one section. */
function toSection({ text, toSource }: Folded, heading: Heading, end: number): Section {
  return {
    topic: toTopic(heading.words, heading.number),
    number: heading.number,
    heading: text.slice(heading.from, heading.to).trim(),
    span: toSource(heading),
    get length() {
      return countCharacters(text, heading.to, end);
    },
    get fees() {
      return tellsFees(text.slice(heading.to, end)) ? 'stated' : 'not stated';
    },
  };
}

/** Whether words speak of 处理费, 收费, 费用 or 收取; one character, as two of them have in common, is found in no time. */
function tellsFees(words: string): boolean {
  return words.includes('收取') || (words.includes('费') && FEES.test(words));
}

const FEES = /处理费|收费|费用/;

/** The lines outside of the tables that begin with a Chinese numeral and words behind it. */
function listHeadings(text: string, outside: readonly Span[]): readonly Heading[] {
  const headings: Heading[] = [];
  let line = 0;
  for (const { from, to } of complement(text.length, outside)) {
    line = Math.max(line, text.lastIndexOf('\n', from - 1) + 1);
    for (; line < to; line = nextLine(text, line)) {
      const heading = findHeading(text, line);
      if (heading) headings.push(heading);
    }
  }
  return headings;
}

function findHeading(text: string, line: number): Heading | undefined {
  const from = skipMarks(text, line);
  const number = NUMBERS.get(text.charCodeAt(from));
  const match = number === undefined ? null : matchAt(HEADING, text, from);
  if (!match || number === undefined) return undefined;
  return { from, to: from + match[0].length, number, words: match[1]?.trim() ?? '' };
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Behind what may stand before a heading on its line: spaces, bars and what markdown marks headings with. */
function skipMarks(text: string, line: number): number {
  let at = line;
  while (isMark(text.charCodeAt(at))) at++;
  return at;
}

/** ` `, `|`, `#`, `*`. */
function isMark(unit: number): boolean {
  return unit === 0x20 || unit === 0x7c || unit === 0x23 || unit === 0x2a;
}

/** How many characters a part of a text has, what holds no word left out. */
function countCharacters(text: string, from: number, to: number): number {
  let count = to - from;
  for (let at = from; at < to; at++) count -= countUnit(EMPTY, text.charCodeAt(at));
  return count;
}

/** Spaces of every kind that a folded text has, bars and the signs that stand alone where nothing is filled in. */
const EMPTY = toUnitSet(' \t\n\u1680|。:');

/** Words of two sections may stand in one heading, as where its text begins beside it: its own number then tells. */
function toTopic(words: string, number: number): number | null {
  if (TOPICS[number - 1]?.test(words)) return number;
  const index = TOPICS.findIndex((topic) => topic.test(words));
  return index < 0 ? null : index + 1;
}
