import type { Span } from '../../report/span.ts';
import { isDigit } from '../characters.ts';
import { readHanNumber } from '../numbers.ts';
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
  /** The sentence up to the clause. */
  readonly lead: string;
}

/** Words further away than this say nothing about a number. */
const LONGEST = 80;

const NUMBER =
  /(\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.(\d{1,8}))?([余多几来])?(万余?|亿)?(件次|人次|件|条|项|份|宗|起|例|封|个|次|篇|期|部|元|%)/g;

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
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [, digits = '', fraction = '', more, scale = '', unit = ''] = match;
    const at = { from: match.index, to: NUMBER.lastIndex };
    if (more || scale.endsWith('余') || isPartOfWord(text, at.from) || isRough(text, at)) continue;
    const value = Number(`${digits.replaceAll(',', '')}.${fraction || '0'}`);
    amounts.push(toAmount({ value, decimals: fraction.length, unit: scale + unit }, at, text, year));
  }
  return amounts;
}

function isPartOfWord(text: string, from: number): boolean {
  return from > 0 && /[\d.A-Za-z-]/.test(text.charAt(from - 1));
}

function isRough(text: string, { from, to }: Span): boolean {
  return (
    /(?:约|近|超|超过|逾|不足|不少于|至少|大约)$/.test(text.slice(Math.max(0, from - 3), from)) ||
    /^(?:以上|左右|以内|以下|多|余)/.test(text.slice(to, to + 2))
  );
}

type Printed = Pick<Amount, 'value' | 'decimals' | 'unit'>;

function toAmount({ value, decimals, unit }: Printed, { from, to }: Span, text: string, year: number | null): Amount {
  const start = lastBreak(text, from);
  const before = sayYears(text.slice(start, from), year);
  const rest = text.slice(to, to + LONGEST);
  const length = rest.search(/[,、()]/);
  const end = to + (length < 0 ? rest.length : length);
  const item = before.slice(before.lastIndexOf('、') + 1);
  const after = sayYears(text.slice(to, end), year);
  const lead = sayYears(text.slice(0, start), year);
  return { value, decimals, unit, from, to, start, end, before, item, after, lead };
}

const SHORT_BRACKET = /\([\u4e00-\u9fff、]{1,5}\)$/;

/**
 * Where the clause begins, or the words that say something about a number: behind a comma that is no thousands
 * separator, or behind a bracket; 县(市、区) is one word.
 */
function lastBreak(text: string, at: number): number {
  const furthest = Math.max(0, at - LONGEST);
  for (let index = at - 1; index >= furthest; index--) {
    const word = text[index] === ')' ? SHORT_BRACKET.exec(text.slice(Math.max(0, index - 7), index + 1))?.[0] : null;
    if (word) index -= word.length;
    const character = text[index] ?? '';
    if (character === '(' || character === ')') return Math.max(furthest, index + 1);
    if (character === ',' && !isThousands(text, index)) return Math.max(furthest, index + 1);
  }
  return furthest;
}

function isThousands(text: string, comma: number): boolean {
  return isDigit(text.charCodeAt(comma - 1)) && isDigit(text.charCodeAt(comma + 1));
}
