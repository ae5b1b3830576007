import type { Span } from '../../report/span.ts';
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
  return [...listInDigits(text, year), ...listInHan(text, year)].sort((a, b) => a.from - b.from);
}

function listInHan(text: string, year: number | null): readonly Amount[] {
  return [...text.matchAll(HAN_NUMBER)].flatMap((match) => {
    const [whole, digits = '', unit = ''] = match;
    const value = readHanNumber(digits);
    const at = { from: match.index, to: match.index + whole.length };
    if (value === null || isRough(text, at.from, at.to)) return [];
    return [{ value, decimals: 0, unit, ...at, ...wordsAround(text, at, year) }];
  });
}

function listInDigits(text: string, year: number | null): readonly Amount[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [whole, digits = '', fraction = '', more, scale = '', unit = ''] = match;
    const from = match.index;
    const previous = text[from - 1] ?? '';
    if (more || scale.endsWith('余') || /[\d.A-Za-z-]/.test(previous) || isRough(text, from, from + whole.length))
      return [];
    const value = Number(`${digits.replaceAll(',', '')}.${fraction || '0'}`);
    const at = { from, to: from + whole.length };
    return [{ value, decimals: fraction.length, unit: scale + unit, ...at, ...wordsAround(text, at, year) }];
  });
}

function isRough(text: string, from: number, to: number): boolean {
  return (
    /(?:约|近|超|超过|逾|不足|不少于|至少|大约)$/.test(text.slice(Math.max(0, from - 3), from)) ||
    /^(?:以上|左右|以内|以下|多|余)/.test(text.slice(to, to + 2))
  );
}

function wordsAround(
  text: string,
  { from, to }: Span,
  year: number | null,
): Pick<Amount, 'start' | 'end' | 'before' | 'item' | 'after' | 'lead'> {
  const start = Math.max(lastBreak(text, from), from - LONGEST);
  const before = sayYears(text.slice(start, from), year);
  const rest = text.slice(to, to + LONGEST);
  const length = rest.search(/[,、()]/);
  const end = to + (length < 0 ? rest.length : length);
  return {
    start,
    end,
    before,
    item: before.slice(before.lastIndexOf('、') + 1),
    after: sayYears(text.slice(to, end), year),
    lead: sayYears(text.slice(0, start), year),
  };
}

const SHORT_BRACKET = /\([\u4e00-\u9fff、]{1,5}\)$/;

/** Where the clause begins: behind a comma that is no thousands separator, or behind a bracket; 县(市、区) is one word. */
function lastBreak(text: string, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const word = text[index] === ')' ? SHORT_BRACKET.exec(text.slice(Math.max(0, index - 7), index + 1))?.[0] : null;
    if (word) index -= word.length;
    const character = text[index] ?? '';
    if (character === '(' || character === ')') return index + 1;
    if (character === ',' && !(/\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? ''))) return index + 1;
  }
  return 0;
}
