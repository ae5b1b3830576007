import { isMark, toDigits } from '../tokens/numbers.ts';
import { type Choice, type Slot, slotOf } from '../tokens/slot.ts';
import { type Token, tokenize } from '../tokens/tokens.ts';
import type { Square } from './squares.ts';

/** What stands in a square that may hold a value: `words` for what is no value, `several` for more than one number. */
export type Held = 'nothing' | 'value' | 'words' | 'several';

export interface SquareValue {
  readonly held: Held;
  /** The value, a gap, or the whole of what is none. */
  readonly token: Token;
}

export function readSquare(text: string, square: Square): SquareValue {
  const { from, to } = square.span;
  if (square.text === '') return { held: 'nothing', token: toToken(square, 'gap') };
  if (isMark(square.text)) return { held: 'value', token: toToken(square, 'mark') };
  const tokens = tokenize(text, from, to, []);
  const values = tokens.filter(({ kind }) => kind === 'number' || kind === 'mark');
  const words = tokens.filter(({ kind, text: word }) => kind === 'text' && !UNITS.test(word));
  const [value] = values;
  if (values.length > 1) return { held: 'several', token: toToken(square, 'number') };
  if (value && words.every((word) => word.text.length <= 2)) return { held: 'value', token: value };
  if (toDigits(square.text) !== square.text) return { held: 'value', token: toToken(square, 'number') };
  return { held: 'words', token: toToken(square, 'text') };
}

const UNITS = /^(?:[件条次篇个人项元]|人次|万元)$/;

function toToken({ text, span, cell, row }: Square, kind: Token['kind']): Token {
  const digits = kind === 'number' ? text.replace(/\D/g, '') : '';
  return { kind, ...span, text, digits, occurrence: null, field: cell.column, line: row };
}

/** The slots of a line: digits that a space divides are one number or cannot be read, as the identities decide. */
export function toChoices(values: readonly SquareValue[]): readonly Choice[] {
  const plain = values.map(toSlot);
  const joined = values.map((value, index) => toJoined(value) ?? plain[index] ?? toSlot(value));
  return values.some(toJoined) ? [joined, plain] : [plain];
}

/** What a square's place in the form holds; words and several numbers are there and cannot be read. */
function toSlot({ held, token }: SquareValue): Slot {
  const slot = slotOf(token);
  return held === 'words' || held === 'several' ? { ...slot, value: null, state: 'unreadable' } : slot;
}

/** The one number that pieces of digits make, as spans of a word processor leave them: `2 98`. */
function toJoined({ held, token }: SquareValue): Slot | null {
  if (held !== 'several' || !/^\d+(?: +\d+){1,2}$/.test(token.text) || token.digits.length > 9) return null;
  return { ...slotOf({ ...token, text: token.digits }), raw: token.text };
}
