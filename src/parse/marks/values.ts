import { isDigit } from '../text/characters.ts';
import { endOfPlain } from '../tokens/plainNumber.ts';
import { type Slot, slotOf } from '../tokens/slot.ts';
import { findToken } from '../tokens/tokens.ts';

const [TAB, LINE_END, BLANK, ZERO, BAR] = [0x09, 0x0a, 0x20, 0x30, 0x7c];

/**
 * The values between two labels where there are exactly `places`, each apart from the others, and nothing but
 * separators, space and units beside them; undefined for anything else. What closes a label may stand at its end.
 */
export function readValues(text: string, from: number, to: number, places: number): readonly Slot[] | undefined {
  const slots: Slot[] = [];
  for (let at = passUnit(text, passClosing(text, from, to)); at < to; ) {
    const end = isSeparator(text.charCodeAt(at)) ? at : endOfCount(text, at, to);
    if (isSeparator(text.charCodeAt(at))) at++;
    else if (end > at) {
      slots.push(toSlot(text.slice(at, end), at, end));
      at = end;
    } else {
      const token = findToken(text, at, to);
      if (token?.kind === 'text' && token.text.length > LONGEST_UNIT) return undefined;
      if (token && token.kind !== 'text') slots.push(slotOf(token));
      at = token?.to ?? to;
    }
    if (slots.length > places) return undefined;
  }
  return slots.length === places ? slots : undefined;
}

/** Behind the plain number at a place; the place where there is none, or one too long for a count. */
function endOfCount(text: string, at: number, to: number): number {
  const end = endOfPlain(text, at);
  return end > to || end - at > LONGEST_COUNT ? at : end;
}

/** Longer digits than this, decimals included, are looked at more closely. */
const LONGEST_COUNT = 12;

/** Digits, and decimals behind them: what `Number` reads. */
function toSlot(raw: string, from: number, to: number): Slot {
  const value = raw.length === 1 ? raw.charCodeAt(0) - ZERO : Number(raw);
  return { value, state: 'number', unit: null, raw, span: { from, to }, origin: 'read' };
}

/** Behind the signs that close a label, or what is printed in bold. */
export function passClosing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && CLOSING.includes(text.charAt(at))) at++;
  return at;
}

const CLOSING = '”"\')、,:;。*_';

/** Behind a unit that stands beside a label, in a field of its own: `| 条 |`. */
function passUnit(text: string, from: number): number {
  let at = from;
  while (isSeparator(text.charCodeAt(at))) at++;
  const start = at;
  while (UNITS.includes(text.charAt(at)) && at < text.length) at++;
  const next = text.charCodeAt(at);
  return at - start <= LONGEST_UNIT && (isSeparator(next) || isDigit(next)) ? at : from;
}

const UNITS = '件条次个项元万名人篇';
/** Characters of 万元, 人次. */
const LONGEST_UNIT = 2;

/** What parts the fields of a row. */
function isSeparator(unit: number): boolean {
  return unit === BLANK || unit === LINE_END || unit === BAR || unit === TAB;
}

export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Whether something stands between two places that could be read as a value. */
export function hasValue(text: string, from: number, to: number): boolean {
  return hasDigit(text, from, to) || /[/\\—–―_×*+-]/.test(text.slice(from, to));
}

/** Before the signs that open what stands at `at`: `(`, `**`, `## `. */
export function trimOpening(text: string, at: number): number {
  return at - (OPENING.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0);
}

const OPENING = /[#> ]{0,8}[*_]{0,3}[(“"'《【]{0,3}$/;

/** Where the word at `from` ends: at a separator or a digit. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSeparator(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++;
  return at;
}
