import { type Slot, slotOf } from '../slot.ts';
import { tokenize } from '../tokens.ts';

const [TAB, LINE_END, BLANK, PLUS, MINUS, POINT, ZERO, NINE, BAR] = [9, 10, 32, 43, 45, 46, 48, 57, 124];

/**
 * The values between two labels where there are exactly `places`, each apart from the others, and nothing but
 * separators, space and units beside them; undefined for anything else. What closes a label may stand at its end.
 */
export function readValues(text: string, from: number, to: number, places: number): readonly Slot[] | undefined {
  return readNumbers(text, from, to, places) ?? readTokens(text, from, to, places);
}

/** Values that are plain numbers, every one of them. */
function readNumbers(text: string, from: number, to: number, places: number): readonly Slot[] | undefined {
  const slots: Slot[] = [];
  for (let at = passUnit(text, passClosing(text, from, to)); at < to; ) {
    const unit = text.charCodeAt(at);
    if (isSeparator(unit)) at++;
    else {
      const end = endOfNumber(text, at);
      if (end === at || end > to || slots.length === places) return undefined;
      slots.push(toSlot(text.slice(at, end), at, end));
      at = end;
    }
  }
  return slots.length === places ? slots : undefined;
}

/** Values with signs, units and notes, or signs in their place: `1990件`, `/`, `十二`. */
function readTokens(text: string, from: number, to: number, places: number): readonly Slot[] | undefined {
  const tokens = tokenize(text, passClosing(text, from, to), to, []);
  const values = tokens.filter(({ kind }) => kind === 'number' || kind === 'mark');
  if (values.length !== places || tokens.some(({ kind, text }) => kind === 'text' && text.length > 2)) return undefined;
  return values.map((token) => slotOf(token));
}

/** Digits, a sign before them or decimals behind: what `Number` reads. */
function toSlot(raw: string, from: number, to: number): Slot {
  return { value: Number(raw) || 0, state: 'number', unit: null, raw, span: { from, to }, origin: 'read' };
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

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** Longer digits than this are no count, but several that run together. */
const MOST_DIGITS = 9;

/** Behind the plain number at `from`, a sign and decimals included; `from` where there is none or something touches it. */
function endOfNumber(text: string, from: number): number {
  const sign = text.charCodeAt(from);
  const first = sign === PLUS || sign === MINUS ? from + 1 : from;
  let end = passDigits(text, first);
  if (end === first || end - first > MOST_DIGITS) return from;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) end = passDigits(text, end + 1);
  const next = text.charCodeAt(end);
  return Number.isNaN(next) || isSeparator(next) ? end : from;
}

function passDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
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
