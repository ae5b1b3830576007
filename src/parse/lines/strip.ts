import { isSignedRow } from '../tokens/signedRow.ts';
import { type Choice, type Slot, slotOf, slotOfPart } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';

/** No count of a report has more digits. */
export const LONGEST = 8;

/** Values printed one after the other, as one strip of characters; a value that cannot be cut is one character of it. */
export interface Strip {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** How many characters the longest decimals have, their point included. */
  readonly decimals: number;
  /** Every character is a digit of the number that it stands in: what the number of digits says holds. */
  readonly plain: boolean;
  /** By place: what the digits before it add up to. */
  readonly digitSums: readonly number[];
}

/** One character of a strip. */
export interface Mark {
  /** The token that it belongs to, and where that begins in the strip. */
  readonly token: number;
  readonly start: number;
  /** What it adds to a sum as a digit; all of its token's value where that cannot be cut. */
  readonly value: number;
  /** The first and the last character after which a number that begins here may end. */
  readonly first: number;
  readonly last: number;
  /** Where a number that ends before this character really ends: decimals belong to it. */
  readonly jump: number;
}

/** One way to cut places out of a strip: where each number begins, and where the last one ends. */
export interface Cut {
  readonly at: readonly number[];
  readonly to: number;
}

/** Whether a token may hold several values: plain digits, the last of them with decimals, or digits and signs in a row. */
export function isFused({ text, kind }: Token): boolean {
  if (kind === 'number') return /^[+-]?\d{2,}(?:\.\d+)?$/.test(text) || isSignedRow(text);
  return /^(?:\/{2,}|[—–]{3,})$/.test(text);
}

/** Whether digits run on for longer than any table's do: 175 cells of eight digits each, their decimals too. */
export function isEndless(tokens: readonly Token[]): boolean {
  return tokens.reduce((sum, { text }) => sum + text.length, 0) > 3000;
}

export function toStrip(tokens: readonly Token[]): Strip {
  const marks: Mark[] = [];
  for (const [index, token] of tokens.entries()) {
    const start = marks.length;
    if (isFused(token)) for (const mark of marksOf(token, index, start)) marks.push(mark);
    else
      marks.push({
        token: index,
        start,
        value: slotOf(token).value ?? 0,
        first: start + 1,
        last: start + 1,
        jump: start,
      });
  }
  const decimals = marks.reduce((most, { jump }, at) => Math.max(most, jump - at), 0);
  const plain = tokens.every((token) => token.text.length === 1 || (isFused(token) && !/[+.-]/.test(token.text)));
  return { tokens, marks, decimals, plain, digitSums: addUp(marks) };
}

function addUp(marks: readonly Mark[]): readonly number[] {
  const sums = [0];
  for (const { value } of marks) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

/** The characters of fused digits: a 0 or a sign stands alone, + or - begins a number, decimals end the last one. */
function marksOf({ text, kind }: Token, token: number, start: number): Mark[] {
  const point = text.indexOf('.');
  const whole = point < 0 ? text.length : point;
  return [...text].map((character, at) => {
    const first = at + (/[+-]/.test(character) ? 2 : 1);
    const single = kind === 'mark' || !/[1-9]/.test(text.charAt(first - 1));
    const last = single ? first : Math.min(endOfDigits(text, first), first + LONGEST - 1);
    return {
      token,
      start,
      value: at < whole ? toDigit(character) : 0,
      first: start + first,
      last: start + last,
      jump: at === whole ? start + text.length : start + at,
    };
  });
}

const HAN_DIGITS = '零一二三四五六七八九';

function toDigit(character: string): number {
  return /\d/.test(character) ? Number(character) : Math.max(0, HAN_DIGITS.indexOf(character));
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (/[\d○◯]/.test(text.charAt(end))) end++;
  return end;
}

/** The cuts as values, each part of the strip read once. */
export function toChoices(strip: Strip, cuts: readonly Cut[]): Choice[] {
  const known = new Map<number, Slot | null>();
  const read = (from: number, to: number): readonly Slot[] => {
    const key = from * (strip.marks.length + 1) + to;
    const slot = known.get(key) ?? readPart(strip, from, to);
    known.set(key, slot);
    return slot ? [slot] : [];
  };
  return cuts.map(({ at, to }) => at.flatMap((from, place) => read(from, at[place + 1] ?? to)));
}

function readPart({ tokens, marks }: Strip, from: number, to: number): Slot | null {
  const mark = marks[from];
  const token = tokens[mark?.token ?? 0];
  if (!token || !mark) return null;
  const whole = mark.start === from && marks[to]?.token !== mark.token;
  return whole ? slotOf(token) : slotOfPart(token, from - mark.start, to - from);
}
