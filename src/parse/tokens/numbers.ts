import type { Reading } from '../../report/cell.ts';

/** What a printed value says, and the unit that it names. */
export interface Amount extends Reading {
  readonly unit: string | null;
}

const DIGITS = '〇零一二三四五六七八九';

/** Reads the characters of one cell, folded: `1,234`, `1990件`, `+1036`, `减3`, `十二`, `22(其中修订16件)`, `/`. */
export function readAmount(raw: string): Amount {
  if (PLAIN.test(raw)) return { value: Number(raw), state: 'number', unit: null };
  if (SIGNS.has(raw)) return { value: null, state: 'mark', unit: null };
  if (raw.length === 1 && DIGITS.includes(raw)) return { value: toDigit(raw), state: 'number', unit: null };
  const counted = COUNTED.exec(raw);
  if (counted) return { value: Number(counted[1]), state: 'number', unit: counted[2] ?? null };
  const text = toDigits(raw.replace(/\s+/g, ' ').trim());
  if (text === '') return { value: null, state: 'blank', unit: null };
  if (isMark(text)) return { value: null, state: 'mark', unit: null };
  const han = readHanNumber(text);
  if (han !== null) return { value: han, state: 'number', unit: null };
  const match = AMOUNT.exec(text);
  if (!match) return { value: null, state: 'unreadable', unit: null };
  const size = Number((match[2] ?? '').replace(/,/g, ''));
  if (size > Number.MAX_SAFE_INTEGER) return { value: null, state: 'unreadable', unit: null };
  const sign = /^[-减负]/.test(match[1] ?? '') && size !== 0 ? -1 : 1;
  return { value: sign * size, state: 'number', unit: match[3] || null };
}

/** What nearly every cell holds: digits alone, few enough to be exact. */
const PLAIN = /^\d{1,15}$/;

/** The same with a unit. */
const COUNTED = /^(\d{1,15}) ?([\u4e00-\u9fff]{1,3})$/;

const AMOUNT =
  /^[^\d+\-增减负新]?\s?([+-]|增加?|减少?|新增|负)?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?([\u4e00-\u9fff]{0,3})/;

/** Letters and rings that a scanner took for digits, where nothing but digits stands with them: `O`, `1O`, `l2`, `l`. */
export function toDigits(text: string): string {
  if (!/^(?:[Oo○◯]|[lI]{1,2}|(?=.*[\dOo○◯])[\dOolI○◯]{2,9})$/.test(text)) return text;
  return text.replace(/[Oo○◯]/g, '0').replace(/[lI]/g, '1');
}

/** What nearly every sign is. */
const SIGNS: ReadonlySet<string> = new Set('/\\—–―_-无×*');

/** A sign in a number's place. */
export function isMark(text: string): boolean {
  return /^(?:\/+|\\+|[—–―_-]+|无|[×*])$/.test(text.trim());
}

/** A whole cell of Chinese numerals up to 99,999, or null: `〇`, `十二`, `三百零五`, `二〇`. */
export function readHanNumber(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十百千万]+$/.test(text)) return null;
  const digits = text.replace(/两/g, '二');
  if (!/[十百千万]/.test(digits)) return Number([...digits].map(toDigit).join(''));
  let total = 0;
  let digit = 0;
  for (const character of digits) {
    const power = { 十: 10, 百: 100, 千: 1000, 万: 10000 }[character];
    if (power === undefined) digit = toDigit(character);
    else {
      total = power === 10000 ? (total + digit) * power : total + (digit || 1) * power;
      digit = 0;
    }
  }
  return total + digit;
}

function toDigit(character: string): number {
  return Math.max(0, DIGITS.indexOf(character) - 1);
}
