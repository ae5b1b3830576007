import type { Span } from '../../report/span.ts';
import { isBlank } from '../text/characters.ts';
import { complement } from '../text/complement.ts';
import { ALL, BLANK, CONVERTED, DIGIT, NONE, NUMERAL, OPENS, STATES, STOP, signOf } from './signs.ts';

/** A sentence of the narrative. */
export interface Sentence {
  /** Without spaces and line ends. */
  readonly text: string;
  /** With them, and where it begins in the folded text. */
  readonly folded: string;
  readonly from: number;
  /** The heading of the subsection that it stands in, or nothing. */
  readonly heading: string;
  /** Whether it holds a digit. */
  readonly counts: boolean;
  /** Whether it holds a character of a count in Chinese numerals. */
  readonly numbers: boolean;
  /** Whether it holds a word that there is none of something. */
  readonly denies: boolean;
  /** Whether it may hold a word that all was done. */
  readonly ends: boolean;
}

/** Longer runs without a full stop are no sentence. */
const LONGEST = 1500;
/** A line of at least this many characters that ends without a stop goes on in the next one. */
const WRAPPED = 16;

/** The sentences of the folded text outside of the spans given, those that state or deny a number and the first below each heading. */
export function listSentences(text: string, outside: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  for (const part of complement(text.length, outside)) {
    for (const { from, to, signs } of cutPieces(text, part)) {
      const folded = text.slice(from, to);
      const words = toWords(folded, signs);
      if (isHeading(words)) heading = words;
      else if (states(words, signs) || ((signs & STATES) !== 0 && sentences.at(-1)?.heading !== heading))
        sentences.push(toSentence(words, folded, from, heading, signs));
    }
  }
  return sentences;
}

/** Members named one by one: an object spread into another takes longer than all else that is done for a sentence. */
function toSentence(text: string, folded: string, from: number, heading: string, signs: number): Sentence {
  return {
    text,
    folded,
    from,
    heading,
    counts: (signs & DIGIT) !== 0,
    numbers: (signs & NUMERAL) !== 0,
    denies: (signs & NONE) !== 0,
    ends: (signs & ALL) !== 0,
  };
}

/** Whether a sentence may say a number, that there is none of something, or that all was done. */
function states(words: string, signs: number): boolean {
  if ((signs & (DIGIT | NONE)) !== 0) return true;
  return (signs & ALL) !== 0 && (words.includes('全部') || words.includes('均已'));
}

function toWords(folded: string, signs: number): string {
  const words = (signs & BLANK) === 0 ? folded : folded.replace(/[ \n\t]+/g, '');
  return (signs & CONVERTED) === 0 ? words : words.replace(ALL_CONVERTED, (word) => MEANT[word] ?? word);
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
  return isBlank(unit) || unit === LINE_END;
}

/** A sentence as it stands in the text, and the signs of all its characters. */
interface Piece extends Span {
  readonly signs: number;
}

/** Cuts at stops, and at ends of lines that do not go on in the next one; what neither states something nor opens as headings do is left out. */
function cutPieces(text: string, { from, to }: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let line = from;
  let signs = 0;
  for (let at = from; at <= to; at++) {
    while (at < to) {
      const sign = signOf(text.charCodeAt(at));
      if ((sign & STOP) !== 0) break;
      signs |= sign;
      at++;
    }
    const endsLine = at < to && text.charCodeAt(at) === LINE_END;
    if (endsLine && goesOn(text, Math.max(start, line), at)) signs |= BLANK;
    else {
      if (at > start && at - start <= LONGEST && isTelling(text, start, at, signs))
        pieces.push({ from: start, to: at, signs });
      start = at + 1;
      signs = 0;
    }
    if (endsLine) line = at + 1;
  }
  return pieces;
}

const LINE_END = 0x0a;

/** Whether a piece states something, or opens as a heading does. */
function isTelling(text: string, from: number, to: number, signs: number): boolean {
  if ((signs & STATES) !== 0) return true;
  if ((signs & OPENS) === 0) return false;
  let first = from;
  while (first < to && isBetween(text.charCodeAt(first))) first++;
  return (signOf(text.charCodeAt(first)) & OPENS) !== 0;
}

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
const ALL_CONVERTED = new RegExp(Object.keys(MEANT).join('|'), 'g');

/** The number of a heading, or a page's number. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[-—]\s?\d)/;

function isHeading(text: string): boolean {
  return text.length <= 30 && NUMBERED.test(text) && !/[\d,。]/.test(text);
}
