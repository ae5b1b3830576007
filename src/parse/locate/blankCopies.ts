import type { Span } from '../../report/span.ts';
import { type HanStream, toHanStream } from '../text/hanStream.ts';

/** What the forms print once, wherever their values stand. */
const ONCE = [
  '第二十条第一项',
  '第二十条第五项',
  '第二十条第六项',
  '属于行政查询事项',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
  '补正后申请内容仍不明确',
];
/** So many of them twice, one copy before the other, are two copies of the form. */
const FEWEST = 4;
/** One of these stands twice where so many of all do. */
const SOME = ONCE.slice(0, 1 - FEWEST);
/** The most values that a copy nobody filled in may hold, page marks, and the fewest of one that is filled in. */
const [STRAY, FILLED] = [3, 20];

/** A text to read tables from, and its Han characters. */
interface Body {
  readonly text: string;
  readonly stream: HanStream;
}

/**
 * A text without the copy of the form that nobody filled in, which a notice or an annex prints beside the report: blanks
 * stand in its place. Where labels and values stand apart nothing else says which copy a label belongs to.
 */
export function withoutBlankCopy(text: string, stream: HanStream): Body {
  const copies = findCopies(stream);
  if (!copies) return { text, stream };
  const [first, second] = copies;
  const ahead = { from: startOf(text, first.from), to: endOf(text, first.to, second.from) };
  const behind = { from: startOf(text, second.from), to: text.length };
  const [before, after] = [countValues(text, { from: first.from, to: behind.from }), countValues(text, behind)];
  const blank = before <= STRAY && after >= FILLED ? ahead : after <= STRAY && before >= FILLED ? behind : undefined;
  if (!blank) return { text, stream };
  const masked = text.slice(0, blank.from) + blankOut(text.slice(blank.from, blank.to)) + text.slice(blank.to);
  return { text: masked, stream: toHanStream(masked) };
}

function blankOut(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** Where the two copies of a form stand that is printed twice, from the first to the last of what each prints once. */
function findCopies({ text, at }: HanStream): readonly [Span, Span] | undefined {
  if (!SOME.some((words) => isTwice(text, words))) return undefined;
  const pairs = ONCE.flatMap((words) => {
    const first = text.indexOf(words);
    const last = first < 0 ? -1 : text.lastIndexOf(words);
    return last > first ? [{ first: at[first] ?? 0, last: at[last] ?? 0 }] : [];
  });
  if (pairs.length < FEWEST) return undefined;
  const [firsts, lasts] = [pairs.map(({ first }) => first), pairs.map(({ last }) => last)];
  const copies = [firsts, lasts].map((places) => ({ from: Math.min(...places), to: Math.max(...places) }));
  const [one, two] = copies;
  return one && two && one.to < two.from ? [one, two] : undefined;
}

/** Whether a text has the same words twice at least. */
export function isTwice(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.includes(words, first + 1);
}

/** A number that stands alone, as values do. */
const VALUE = /(?<![^\s|])[+-]?\d[\d,.]*件?(?![^\s|])/g;

function countValues(text: string, { from, to }: Span): number {
  return text.slice(from, to).match(VALUE)?.length ?? 0;
}

/** The start of the lines before `at` that hold nothing but labels. */
function startOf(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!isLabels(text.slice(before, start))) break;
    start = before;
  }
  return start;
}

/** The end of the lines behind `at` that hold nothing but labels, `limit` at most. */
function endOf(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0 || next > limit || !isLabels(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

/** Whether a line is short and holds no value and no sentence. */
function isLabels(line: string): boolean {
  return line.length <= LONGEST && !line.includes('。') && countValues(line, { from: 0, to: line.length }) === 0;
}

/** A line of labels has no more characters. */
const LONGEST = 60;
