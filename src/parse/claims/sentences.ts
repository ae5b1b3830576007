import type { Span } from '../../report/span.ts';
import { isBlank } from '../characters.ts';

/** A sentence of the narrative. */
export interface Sentence {
  /** Without spaces and line ends. */
  readonly text: string;
  /** With them, and where it begins in the folded text. */
  readonly folded: string;
  readonly from: number;
  /** The heading of the subsection that it stands in, or nothing. */
  readonly heading: string;
}

/** Longer runs without a full stop are no sentence. */
const LONGEST = 1500;
/** A line of at least this many characters that ends without a stop goes on in the next one. */
const WRAPPED = 16;

/** The sentences of the folded text outside of the spans given, those that state or deny a number. */
export function listSentences(text: string, outside: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  for (const part of complement(text.length, outside)) {
    for (const { from, to } of cutSentences(text, part)) {
      const folded = text.slice(from, to);
      const states = STATING.test(folded);
      if (!states && !OPENING.test(folded)) continue;
      const words = toWords(folded);
      if (isHeading(words)) heading = words;
      else if (states) sentences.push({ text: words, folded, from, heading });
    }
  }
  return sentences;
}

/** What a sentence needs to say a number or that there is none of something. */
const STATING = /[\d未无没均全]/;
/** How a heading opens at least. */
const OPENING = /^[ \n\t]*[(一二三四五六七八九十]/;

function toWords(folded: string): string {
  const words = folded.replace(/[ \n\t]+/g, '');
  return CONVERTED.test(words) ? words.replace(ALL_CONVERTED, (word) => MEANT[word] ?? word) : words;
}

/** The folded range of a part of a sentence. */
export function toFoldedSpan({ text, folded, from }: Sentence, first: number, end: number): Span {
  if (text.length === folded.length) return { from: from + first, to: from + Math.max(end, first + 1) };
  const place = findPlace(folded, first);
  return { from: from + place, to: from + findPlace(folded, Math.max(end - 1, first)) + 1 };
}

/** Where the character stands that has so many others before it, blanks not counted. */
function findPlace(folded: string, count: number): number {
  let left = count;
  for (let at = 0; at < folded.length; at++) {
    if (isBetween(folded.charCodeAt(at))) continue;
    if (left === 0) return at;
    left--;
  }
  return 0;
}

/** Whether a UTF-16 unit is a space, a tab or a line end. */
function isBetween(unit: number): boolean {
  return isBlank(unit) || unit === 0x0a;
}

function complement(length: number, spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > from) parts.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < length) parts.push({ from, to: length });
  return parts;
}

/** Cuts at stops, and at ends of lines that do not go on in the next one. */
function cutSentences(text: string, { from, to }: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  let line = from;
  for (let at = nextStop(text, from, to); ; at = nextStop(text, at + 1, to)) {
    const endsLine = at < to && text.charCodeAt(at) === LINE_END;
    if (!endsLine || !goesOn(text, Math.max(start, line), at)) {
      if (at > start && at - start <= LONGEST) spans.push({ from: start, to: at });
      start = at + 1;
    }
    if (at >= to) return spans;
    if (endsLine) line = at + 1;
  }
}

/** Where the next stop or line end stands, or `to` where none does before it. */
function nextStop(text: string, from: number, to: number): number {
  STOP.lastIndex = from;
  return STOP.test(text) ? Math.min(to, STOP.lastIndex - 1) : to;
}

const STOP = /[。;!?\n]/g;
const LINE_END = 0x0a;

/** Whether the line up to `at` was broken by the page's width. */
function goesOn(text: string, from: number, at: number): boolean {
  if (at - from < WRAPPED) return false;
  const line = text.slice(from, at).trim();
  if (line.length < WRAPPED || line.endsWith('|') || line.endsWith(':') || isHeading(line)) return false;
  const next = text.slice(at + 1, at + 40).trimStart();
  return next !== '' && !next.startsWith('|') && !NUMBERED.test(next);
}

/** What the conversion from traditional characters makes of these words, and what they are; of one length each. */
const MEANT: Readonly<Record<string, string>> = {
  规范性文档: '规范性文件',
  添加: '新增',
  信息公开请求: '信息公开申请',
};
const CONVERTED = new RegExp(Object.keys(MEANT).join('|'));
const ALL_CONVERTED = new RegExp(CONVERTED, 'g');

/** The number of a heading, or a page's number. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[-—]\s?\d)/;

function isHeading(text: string): boolean {
  return text.length <= 30 && NUMBERED.test(text) && !/[\d,。]/.test(text);
}
