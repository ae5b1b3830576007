import type { Span } from '../../report/span.ts';
import type { Occurrence } from '../labels/occurrences.ts';
import { isSpace } from '../text/characters.ts';
import { isHan } from '../text/glosses.ts';
import { matchAt } from '../text/matchAt.ts';
import { matchNumber } from './matchNumber.ts';
import { matchNoise } from './noise.ts';
import { endOfDigits, endOfUnit, endsField, isClosed, isHanDigit } from './plainNumber.ts';
import { beginsEmpty, beginsRow, isLone } from './separators.ts';

/**
 * A piece of a table's text. `number`: digits with sign, unit and note. `mark`: a sign in a number's place.
 * `gap`: a field with nothing in it. `label`: a label of the form. `text`: other words.
 */
export interface Token extends Span {
  readonly kind: 'number' | 'mark' | 'gap' | 'label' | 'text';
  /** Its characters, without surrounding space. */
  readonly text: string;
  /** For a number, its digits alone without unit or note. */
  readonly digits: string;
  readonly occurrence: Occurrence | null;
  /** Separators (`|` or tab) since its line began, and line ends since the table began. */
  readonly field: number;
  readonly line: number;
  /** The place of the header that it seems to stand under, where that is not borne out. */
  readonly under?: number;
}

/** Cuts the folded text from `from` to `to` into tokens; `labels` are the occurrences within, sorted. */
export function tokenize(text: string, from: number, to: number, labels: readonly Occurrence[]): Token[] {
  const tokens: Token[] = [];
  const state: Cursor = { text, from, to, field: 0, line: 0, open: false, opened: 0, filled: true };
  let at = from;
  for (const label of labels) {
    if (label.from < at && label.to <= at) continue;
    scan(state, tokens, at, Math.max(at, label.from));
    tokens.push(makeToken(state, 'label', Math.max(at, label.from), label.to, label));
    state.filled = true;
    scanInside(state, tokens, label);
    at = Math.max(at, label.to);
  }
  scan(state, tokens, at, to);
  return tokens;
}

/** The tokens from `from`, where a label ends, to `to`, where the next one begins. */
export function tokenizeBehind(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  let field = 0;
  let opened = -1;
  for (let at = start; at < from; at++) {
    if (!isSeparator(text.charCodeAt(at))) continue;
    opened = at;
    field++;
  }
  scan({ text, from, to, field, line: 0, open: opened >= 0, opened, filled: true }, tokens, from, to);
  return tokens;
}

/** The first token from a place on, whatever separators stand before it; null where there is none. */
export function findToken(text: string, from: number, to: number): Token | null {
  const state: Cursor = { text, from, to, field: 0, line: 0, open: false, opened: 0, filled: true };
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    if (isSeparator(unit) || unit === LINE_END || isSpace(unit)) at++;
    else {
      const plain = readPlain(state, at, to);
      const noise = plain ? at : matchNoise(text, at, to);
      if (noise === at) return plain ?? readToken(state, at, to);
      at = noise;
    }
  }
  return null;
}

function isSeparator(unit: number): boolean {
  return unit === BAR || unit === TAB;
}

interface Cursor {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  field: number;
  line: number;
  /** A separator stands before, on this line or an earlier one. */
  open: boolean;
  /** Where the last separator stands. */
  opened: number;
  /** Something stands in the current field. */
  filled: boolean;
}

/** A sign, apart from what follows; decimals that touch it can only be the next value. */
const MARK = /(?:(?:\/+|\\+|[—–―]+|-+|_+|无|[×*])(?=[\s|/\\—–―_-]|$|[一二三四五六七]、)|[无/](?=\d+\.\d))/y;
const MARKS = '/\\—–―-_无×*';

function makeToken(
  state: Cursor,
  kind: Token['kind'],
  from: number,
  to: number,
  occurrence: Occurrence | null,
  digits = '',
): Token {
  return {
    kind,
    from,
    to,
    text: state.text.slice(from, to),
    digits,
    occurrence,
    field: state.field,
    line: state.line,
  };
}

/** UTF-16 units: comparing them is several times faster than comparing characters. */
const [TAB, LINE_END, SLASH, ZERO, NINE, BAR] = [0x09, 0x0a, 0x2f, 0x30, 0x39, 0x7c];

function scan(state: Cursor, tokens: Token[], from: number, to: number): void {
  let at = from;
  while (at < to) {
    const unit = state.text.charCodeAt(at);
    if (isSeparator(unit)) at = passSeparator(state, tokens, at);
    else if (unit === LINE_END) at = passLine(state, tokens, at);
    else if (isSpace(unit)) at++;
    else {
      const plain = readPlain(state, at, to);
      const noise = plain ? at : passNoise(state, tokens, at, to);
      if (noise > at) at = noise;
      else {
        const token = plain ?? readToken(state, at, to);
        tokens.push(token);
        state.filled = true;
        at = token.to;
      }
    }
  }
}

/** Behind what only dresses the page, unless it is all that a row has. */
function passNoise({ text }: Cursor, tokens: readonly Token[], at: number, to: number): number {
  const noise = matchNoise(text, at, to);
  if (noise === at) return at;
  return isRowOfSigns(text.slice(at, noise), text.slice(noise, noise + 20), tokens.at(-1)) ? at : noise;
}

/** Whether what looks like a page mark is all that a row has: `—4—`, `3/11` behind its label, words behind that. */
function isRowOfSigns(mark: string, behind: string, last: Token | undefined): boolean {
  if (last?.occurrence?.label.role !== 'row' || !/^(?:[—–]\d+[—–]|\d+\/\d+)[ |\t]*$/.test(mark)) return false;
  return /^\s*(?:\d{1,2}[.、]|[^\s\d/—–+-])/.test(behind);
}

function passSeparator(state: Cursor, tokens: Token[], at: number): number {
  const tab = state.text.charAt(at) === '\t';
  const { text, from, filled, open } = state;
  const empty = filled ? beginsEmpty(text, tokens.at(-1)?.to ?? from, at) : open || tab;
  if (empty && !beginsRow(text, at)) tokens.push(makeToken(state, 'gap', at, at, null));
  state.open = true;
  state.opened = at;
  state.filled = false;
  state.field++;
  return at + 1;
}

/** A line's end closes a field that a tab opened, for tabs never wrap; one that stands alone or that a bar opened may go on. */
function passLine(state: Cursor, tokens: Token[], at: number): number {
  if (state.open && state.text.charAt(state.opened) === '\t' && !isLone(state.text, state.opened)) {
    if (!state.filled) tokens.push(makeToken(state, 'gap', at, at, null));
    state.open = false;
    state.filled = false;
  }
  state.line++;
  state.field = 0;
  return at + 1;
}

/** Values that stand inside a label printed around them, on a line of their own or at a line's end, as PDF text wraps it. */
function scanInside(state: Cursor, tokens: Token[], label: Occurrence): void {
  const words = state.text.slice(label.from, label.to);
  if (!words.includes('\n')) return;
  const lines = words.split('\n');
  let at = label.from;
  lines.forEach((line, index) => {
    const values = index < lines.length - 1 ? findValuesAtEnd(line) : -1;
    if (values > 0 || (values === 0 && index > 0))
      scan(state, tokens, at + beforeBlanks(line, values), at + line.length);
    if (index < lines.length - 1) state.line++;
    at += line.length + 1;
  });
}

/** Where the empty fields begin that stand between the words of a line and its first value. */
function beforeBlanks(line: string, values: number): number {
  let at = values;
  while (at > 0 && (line.charAt(at - 1) === '|' || line.charAt(at - 1) === ' ')) at--;
  return at > 0 && line.slice(at, values).includes('|') ? at : values;
}

const VALUE =
  /^(?:[^\d\u3400-\u9fff()“”"、,.:;]?\d[\d,.]*(?<![.,])件?|[/\\—–―_×*?-]+|[〇零一二三四五六七八九十百千]+|[\dOo○◯lI]{1,9}|[无件])$/;

/** Where the values begin that fill a line up to its end, or -1; an outline number or an upright label's 无 is none. */
export function findValuesAtEnd(line: string): number {
  const words = [...line.matchAll(/[^\s|]+/g)];
  const first = words.findLastIndex((word) => !VALUE.test(word[0])) + 1;
  const values = words.slice(first);
  const isLabel = values.length === 1 && isHan((values[0]?.[0] ?? '').charCodeAt(0));
  return isLabel ? -1 : (values[0]?.index ?? -1);
}

/** Digits, with a unit or without, or a Han digit, that need no closer look. */
function readPlain(state: Cursor, at: number, to: number): Token | null {
  const { text } = state;
  const digits = endOfDigits(text, at);
  if (digits === at) return isHanDigit(text, at) ? makeToken(state, 'number', at, at + 1, null) : null;
  const end = endOfUnit(text, digits);
  if (end > to || !isClosed(text, end)) return null;
  return makeToken(state, 'number', at, end, null, text.slice(at, digits));
}

function readToken(state: Cursor, at: number, to: number): Token {
  return readSign(state, at) ?? readNumber(state, at, to) ?? readMark(state, at, to) ?? readWords(state, at, to);
}

/** A single sign in a number's place, with nothing behind it. */
function readSign(state: Cursor, at: number): Token | null {
  const { text } = state;
  return MARKS.includes(text.charAt(at)) && endsField(text, at + 1) ? makeToken(state, 'mark', at, at + 1, null) : null;
}

function readNumber(state: Cursor, at: number, to: number): Token | null {
  const number = matchNumber(state.text, at, to);
  return number && makeToken(state, 'number', at, number.to, null, number.digits);
}

function readMark(state: Cursor, at: number, to: number): Token | null {
  if (!MARKS.includes(state.text.charAt(at))) return null;
  const [mark] = matchAt(MARK, state.text, at) ?? matchAt(MARK, state.text.slice(at, to), 0) ?? [];
  return mark && at + mark.length <= to ? makeToken(state, 'mark', at, at + mark.length, null) : null;
}

/** Everything up to the next separator, space or digit. */
function readWords(state: Cursor, at: number, to: number): Token {
  const { text } = state;
  let end = at;
  if (/\d/.test(text.charAt(at))) while (end < to && /[\d.,、年月日号]/.test(text.charAt(end))) end++;
  end = Math.max(end, at + 1);
  while (end < to && !endsWord(text, end)) end++;
  return makeToken(state, 'text', at, at + lengthWithoutMark(text.slice(at, end)), null);
}

function endsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === SLASH) return !isHan(text.charCodeAt(at - 1));
  return unit === BAR || (unit >= ZERO && unit <= NINE) || isSpace(unit);
}

/** Length of a word, up to the sign that a unit is printed together with: `件无`, `条/`, `次零`. */
function lengthWithoutMark(word: string): number {
  return /^(?:万元|人次|[件条元个次项人篇份])(?=(?:[无零〇○◯]|[/\\—–―_×*-]+)$)/.exec(word)?.[0].length ?? word.length;
}
