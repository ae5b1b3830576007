import { isDigit } from '../text/characters.ts';
import { hasUnit, toUnitSet } from '../text/unitSet.ts';

/** A number with its unit: `1,234件`, `12.5万元`. */
export interface Counted {
  readonly value: number;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  readonly unit: string;
  readonly to: number;
  /** Not where it says that it is rounded, as `400余条` does, or is the end of a longer number. */
  readonly isExact: boolean;
}

const MOST_DIGITS = 15;
const MOST_DECIMALS = 8;
const MOST_GROUPS = 5;
/** Digits between two commas. */
const GROUP = 3;

/** Reads the number whose digits begin at `from`, which none stands before; undefined where no unit follows it. */
export function readCounted(text: string, from: number): Counted | undefined {
  const end = endOfDigits(text, from);
  const groups = countGroups(text, end);
  if (groups === 0) return end - from > MOST_DIGITS ? undefined : readUnit(text, from, end, true);
  // Of 2024,123件 the last digits before the comma count as its own.
  const isWhole = end - from <= GROUP;
  return readUnit(text, isWhole ? from : end - GROUP, end + groups * (GROUP + 1), isWhole);
}

/** How many groups of thousands follow the digits that end here; none where more digits follow the last one. */
function countGroups(text: string, end: number): number {
  let groups = 0;
  let at = end;
  while (groups < MOST_GROUPS && text.charCodeAt(at) === COMMA && isGroup(text, at + 1)) {
    groups += 1;
    at += GROUP + 1;
  }
  return isDigit(text.charCodeAt(at)) ? 0 : groups;
}

function isGroup(text: string, at: number): boolean {
  for (let place = at; place < at + GROUP; place += 1) if (!isDigit(text.charCodeAt(place))) return false;
  return true;
}

/** What stands behind the digits up to `end`: a fraction, a word that rounds, ten thousands, and the unit without which they are no count. */
function readUnit(text: string, from: number, end: number, isWhole: boolean): Counted | undefined {
  const point = text.charCodeAt(end) === POINT ? endOfDigits(text, end + 1) : end;
  const decimals = Math.max(0, point - end - 1);
  if (decimals > MOST_DECIMALS || (point > end && decimals === 0)) return undefined;
  const scale = hasUnit(ROUNDING, text.charCodeAt(point)) ? point + 1 : point;
  const unit = scale + countScale(text, scale);
  const to = unit + countUnit(text, unit);
  if (to === unit) return undefined;
  const isRounded = scale > point || (unit > scale && text.charCodeAt(unit - 1) === MORE);
  const value = toValue(text, from, point);
  return { value, decimals, unit: text.slice(scale, to), to, isExact: isWhole && !isRounded };
}

function toValue(text: string, from: number, to: number): number {
  if (to - from > MOST_DIGITS) return Number(text.slice(from, to).replaceAll(',', ''));
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === POINT) return Number(text.slice(from, to).replaceAll(',', ''));
    if (unit !== COMMA) value = value * 10 + unit - ZERO;
  }
  return value;
}

const [COMMA, POINT, ZERO] = [0x2c, 0x2e, 0x30];
const [TEN_THOUSAND, HUNDRED_MILLION, MORE] = ['万', '亿', '余'].map(toUnit);
const [PERSON, PIECE, TIMES] = ['人', '件', '次'].map(toUnit);
const ROUNDING = toUnitSet('余多几来');
const UNITS = toUnitSet('件条项份宗起例封个次篇期部元%');

function toUnit(character: string): number {
  return character.charCodeAt(0);
}

/** How long the word for ten thousands is that stands here: 万, 万余, 亿 or none. */
function countScale(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === HUNDRED_MILLION) return 1;
  if (first !== TEN_THOUSAND) return 0;
  return text.charCodeAt(at + 1) === MORE ? 2 : 1;
}

/** How long the unit is that stands here; 人 alone is none. */
function countUnit(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const isTimes = (first === PERSON || first === PIECE) && text.charCodeAt(at + 1) === TIMES;
  return isTimes ? 2 : hasUnit(UNITS, first) ? 1 : 0;
}

/** Where the next digit stands, or the end of the text. */
export function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the digits end that begin here. */
export function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}
