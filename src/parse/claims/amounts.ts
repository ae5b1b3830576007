import type { Span } from '../../report/span.ts';
import { isDigit } from '../characters.ts';
import { readHanNumber } from '../numbers.ts';
import { endOfDigits, nextDigit, readCounted } from './counted.ts';
import type { Sentence } from './sentences.ts';
import { sayYears } from './years.ts';

/** A number with its unit in a sentence, and the words around it. */
export interface Amount {
  readonly value: number;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Where the words before it begin. */
  readonly start: number;
  /** Where the words behind it end. */
  readonly end: number;
  /** The words from the last comma or bracket, with the years as `sayYears` says them; so are those below. */
  readonly before: string;
  /** Of these, what follows the last `、`. */
  readonly item: string;
  /** To the next comma or bracket. */
  readonly after: string;
}

/** Words further away than this say nothing about a number. */
const LONGEST = 80;

/** Counts in Chinese numerals; `一件` alone may be of a set phrase (一件事), and a longer one a share or an order. */
const HAN_NUMBER = /(?<![第百分之数几])([零〇]|[一二两三四五六七八九十百]{1,5})(件次|件|条|份|宗|起|例)(?!事|套)/g;

/** All exact amounts of a sentence, in order; `400余条` and `约30件` are none. */
export function listAmounts({ text }: Sentence, year: number | null): readonly Amount[] {
  const amounts = listInDigits(text, year);
  const han = listInHan(text, year);
  return han.length === 0 ? amounts : [...amounts, ...han].sort((a, b) => a.from - b.from);
}

function listInHan(text: string, year: number | null): readonly Amount[] {
  const amounts: Amount[] = [];
  HAN_NUMBER.lastIndex = 0;
  for (let match = HAN_NUMBER.exec(text); match; match = HAN_NUMBER.exec(text)) {
    const value = readHanNumber(match[1] ?? '');
    const at = { from: match.index, to: HAN_NUMBER.lastIndex };
    if (value !== null && !isRough(text, at))
      amounts.push(toAmount({ value, decimals: 0, unit: match[2] ?? '' }, at, text, year));
  }
  return amounts;
}

function listInDigits(text: string, year: number | null): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let from = nextDigit(text, 0); from < text.length; ) {
    const counted = readCounted(text, from);
    if (!counted) {
      from = nextDigit(text, endOfDigits(text, from));
      continue;
    }
    const at = { from, to: counted.to };
    if (counted.isExact && !isPartOfWord(text, from) && !isRough(text, at))
      amounts.push(toAmount(counted, at, text, year));
    from = nextDigit(text, counted.to);
  }
  return amounts;
}

/** Whether a letter, a digit, a point or a hyphen stands before it. */
function isPartOfWord(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  return before < 0x80 && PARTS.has(before);
}

const PARTS = new Set([...'0123456789.-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map(toUnit));
/** The last characters of words that make a number rough, and the first ones. */
const ROUGH_BEFORE = new Set([...'约近超过逾足于少'].map(toUnit));
const ROUGH_BEHIND = new Set([...'以左多余'].map(toUnit));

function toUnit(character: string): number {
  return character.charCodeAt(0);
}

function isRough(text: string, { from, to }: Span): boolean {
  return (
    (ROUGH_BEFORE.has(text.charCodeAt(from - 1)) && ABOUT.test(text.slice(Math.max(0, from - 3), from))) ||
    (ROUGH_BEHIND.has(text.charCodeAt(to)) && OR_MORE.test(text.slice(to, to + 2)))
  );
}

const ABOUT = /(?:约|近|超|超过|逾|不足|不少于|至少|大约)$/;
const OR_MORE = /^(?:以上|左右|以内|以下|多|余)/;

type Printed = Pick<Amount, 'value' | 'decimals' | 'unit'>;

function toAmount({ value, decimals, unit }: Printed, { from, to }: Span, text: string, year: number | null): Amount {
  const start = lastBreak(text, from);
  const before = sayYears(text.slice(start, from), year);
  const end = nextBreak(text, to);
  const item = before.slice(before.lastIndexOf('、') + 1);
  const after = sayYears(text.slice(to, end), year);
  return { value, decimals, unit, from, to, start, end, before, item, after };
}

const SHORT_BRACKET = /\([\u4e00-\u9fff、]{1,5}\)$/;

/**
 * Where the clause begins, or the words that say something about a number: behind a comma that is no thousands
 * separator, or behind a bracket; 县(市、区) is one word.
 */
function lastBreak(text: string, at: number): number {
  const furthest = Math.max(0, at - LONGEST);
  for (let index = at - 1; index >= furthest; index--) {
    if (text.charCodeAt(index) === CLOSING) index -= lengthOfBracket(text, index);
    const unit = text.charCodeAt(index);
    const isBreak = unit === OPENING || unit === CLOSING || (unit === COMMA && !isThousands(text, index));
    if (isBreak) return Math.max(furthest, index + 1);
  }
  return furthest;
}

/** How long the short bracket is that closes here. */
function lengthOfBracket(text: string, close: number): number {
  return SHORT_BRACKET.exec(text.slice(Math.max(0, close - 7), close + 1))?.[0].length ?? 0;
}

const [OPENING, CLOSING, COMMA, PAUSE] = [0x28, 0x29, 0x2c, 0x3001];

/** Where the words behind a number end. */
function nextBreak(text: string, from: number): number {
  const furthest = Math.min(text.length, from + LONGEST);
  for (let at = from; at < furthest; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA || unit === PAUSE || unit === OPENING || unit === CLOSING) return at;
  }
  return furthest;
}

function isThousands(text: string, comma: number): boolean {
  return isDigit(text.charCodeAt(comma - 1)) && isDigit(text.charCodeAt(comma + 1));
}
