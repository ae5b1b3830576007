import { isDigit } from '../text/characters.ts';
import { isHan } from '../text/glosses.ts';

const [TAB, LINE_END, BLANK, POINT, BAR] = [0x09, 0x0a, 0x20, 0x2e, 0x7c];

/**
 * Behind the digits at `at`, decimals included, where they are a number of their own whatever stands around them: what
 * nearly every cell holds. `at` where something may belong to them: a sign, a unit, a note, another number's digits.
 */
export function endOfPlain(text: string, at: number): number {
  const end = endOfDigits(text, at);
  return end > at && isClosed(text, end) ? end : at;
}

/** Behind the digits at `at`, decimals included, where nothing before them belongs to them; `at` where something may. */
export function endOfDigits(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at)) || !isApart(text, at)) return at;
  const end = passDigits(text, at);
  const decimals = text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1));
  return decimals ? passDigits(text, end + 1) : end;
}

function passDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the unit of one character that is printed with a number which ends at a place; the place where there is none. */
export function endOfUnit(text: string, end: number): number {
  const at = text.charCodeAt(end) === BLANK ? end + 1 : end;
  return UNITS.has(text.charCodeAt(at)) && !isHan(text.charCodeAt(at + 1)) ? at + 1 : end;
}

const UNITS: ReadonlySet<number> = toUnits('件条元个次项人篇份');

/** Whether a Han digit stands alone at a place: `零`, and none that numbers a heading: `一 、`. */
export function isHanDigit(text: string, at: number): boolean {
  const is = HAN.has(text.charCodeAt(at)) && isApart(text, at) && isClosed(text, at + 1);
  return is && !HEADING.has(text.charCodeAt(at + 2)) && !HEADING.has(text.charCodeAt(at + 3));
}

const HAN: ReadonlySet<number> = toUnits('〇零一二三四五六七八九');
const HEADING: ReadonlySet<number> = toUnits('、.)');

/** Whether a separator or the text's beginning stands before a place, and no word that numbers a table: `表 2`. */
function isApart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== BLANK) return isField(before);
  const word = text.charAt(at - 2);
  return word !== '表' && word !== '图';
}

/** Whether what stands behind a number that ends at a place cannot belong to it. */
export function isClosed(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return isField(unit) || (unit === BLANK && isNext(text.charCodeAt(end + 1)));
}

/** Whether a UTF-16 unit ends a field; NaN stands beside a text's ends. */
function isField(unit: number): boolean {
  return unit === BAR || unit === TAB || unit === LINE_END || Number.isNaN(unit);
}

/** What behind a number and a space belongs to no number: space, a field's end, the next number or a sign for one. */
function isNext(unit: number): boolean {
  return unit === BLANK || isDigit(unit) || isField(unit) || SIGNS.has(unit);
}

/** Not the slash: `5 / 11` may be a page's mark. */
const SIGNS: ReadonlySet<number> = toUnits('+-—–―_\\×*');

function toUnits(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

/** Whether a field or a word ends at a place. */
export function endsField(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === BLANK || isField(unit);
}
