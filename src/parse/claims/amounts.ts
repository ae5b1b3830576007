import type { Span } from '../../report/span.ts';
import { isDigit } from '../text/characters.ts';
import { hasUnit, toUnitSet } from '../text/unitSet.ts';
import { readHanNumber } from '../tokens/numbers.ts';
import { endOfDigits, nextDigit, readCounted } from './counted.ts';
import type { Sentence } from './sentences.ts';
import { sayYears } from './years.ts';

/** A number with its unit in a sentence, and where the words around it stand. */
export interface Figure {
  readonly value: number;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** Where the words before it begin: at the last comma or bracket. */
  readonly start: number;
  /** Where the words behind it end: at the next comma or bracket. */
  readonly end: number;
}

/** A figure and the words around it, with the years as `sayYears` says them: few figures are asked for theirs. */
export interface Amount extends Figure {
  readonly before: string;
  /** Of these, what follows the last `、`. */
  readonly item: string;
  readonly after: string;
}

/** Words further away than this say nothing about a number. */
const LONGEST = 80;

/** Counts in Chinese numerals; `一件` alone may be of a set phrase (一件事), and a longer one a share or an order. */
const HAN_NUMBER = /(?<![第百分之数几])([零〇]|[一二两三四五六七八九十百]{1,5})(件次|件|条|份|宗|起|例)(?!事|套)/g;

/** All exact numbers of a sentence, in order; `400余条` and `约30件` are none. */
export function listFigures({ text, numbers }: Sentence): readonly Figure[] {
  const figures = listInDigits(text);
  const han = numbers ? listInHan(text) : [];
  return han.length === 0 ? figures : [...figures, ...han].sort((a, b) => a.from - b.from);
}

function listInHan(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  HAN_NUMBER.lastIndex = 0;
  for (let match = HAN_NUMBER.exec(text); match; match = HAN_NUMBER.exec(text)) {
    const value = readHanNumber(match[1] ?? '');
    const at = { from: match.index, to: HAN_NUMBER.lastIndex };
    if (value !== null && !isRough(text, at))
      figures.push(toFigure({ value, decimals: 0, unit: match[2] ?? '' }, at, text));
  }
  return figures;
}

function listInDigits(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (let from = nextDigit(text, 0); from < text.length; ) {
    const counted = readCounted(text, from);
    if (!counted) {
      from = nextDigit(text, endOfDigits(text, from));
      continue;
    }
    const at = { from, to: counted.to };
    if (counted.isExact && !isPartOfWord(text, from) && !isRough(text, at)) figures.push(toFigure(counted, at, text));
    from = nextDigit(text, counted.to);
  }
  return figures;
}

/** Whether a letter, a digit, a point or a hyphen stands before it. */
function isPartOfWord(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1);
  return hasUnit(PARTS, before);
}

const PARTS = toUnitSet('0123456789.-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** The last characters of words that make a number rough, and the first ones. */
const ROUGH_BEFORE = toUnitSet('约近超过逾足于少');
const ROUGH_BEHIND = toUnitSet('以左多余');

function isRough(text: string, { from, to }: Span): boolean {
  return (
    (hasUnit(ROUGH_BEFORE, text.charCodeAt(from - 1)) && ABOUT.test(text.slice(Math.max(0, from - 3), from))) ||
    (hasUnit(ROUGH_BEHIND, text.charCodeAt(to)) && OR_MORE.test(text.slice(to, to + 2)))
  );
}

const ABOUT = /(?:约|近|超|超过|逾|不足|不少于|至少|大约)$/;
const OR_MORE = /^(?:以上|左右|以内|以下|多|余)/;

type Printed = Pick<Figure, 'value' | 'decimals' | 'unit'>;

function toFigure({ value, decimals, unit }: Printed, { from, to }: Span, text: string): Figure {
  return { value, decimals, unit, from, to, start: lastBreak(text, from), end: nextBreak(text, to) };
}

/** A figure with the words around it in its sentence; its members named one by one, which is many times faster than a spread. */
export function toAmount(figure: Figure, { text }: Sentence, year: number | null): Amount {
  const { value, decimals, unit, from, to, start, end } = figure;
  const before = sayYears(text.slice(start, from), year);
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
