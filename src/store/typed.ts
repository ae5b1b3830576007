import type { Reading } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import { readNumerals } from './numerals.ts';

/** What typed or pasted characters mean for a cell: a reading, or why they are none. */
export type Typed = { readonly reading: Reading } | { readonly refusal: Message };

export const BLANK: Reading = { value: null, state: 'blank' };
const MARK: Reading = { value: null, state: 'mark' };

/** Full-width and look-alike characters that input methods give for those of a number. */
const TWINS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '．': '.',
  '。': '.',
  '－': '-',
  '−': '-',
  '–': '-',
  '＋': '+',
  '／': '/',
  '\u3000': ' ',
  '\u00a0': ' ',
};
const MARKS = new Set(['/', '-', '--', '—', '——', '―', '无', '無', '\\', '_']);
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Reads what a reviewer typed into a cell of the given unit: digits of every width, Chinese numerals, marks, nothing. */
export function readTyped(text: string, unit: string): Typed {
  const folded = foldTyped(text);
  if (folded === '') return { reading: BLANK };
  if (MARKS.has(folded)) return { reading: MARK };
  const value = readNumber(withoutUnit(folded, unit));
  if (value === null) return { refusal: refuseText(text.trim()) };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { refusal: refuseSize(text.trim()) };
  return { reading: { value, state: 'number' } };
}

/** The first number that stands in the printed characters of a cell, whatever its unit; null where there is none. */
export function readPrinted(raw: string): Reading | null {
  const digits = /[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?/.exec(foldTyped(raw))?.[0];
  const value = digits === undefined ? null : readNumber(digits);
  return value === null ? null : { value, state: 'number' };
}

/** How a reading is shown in a cell and in a copied table. */
export function showReading(reading: Reading | undefined): string {
  if (reading?.state === 'number' && reading.value !== null) return showNumber(reading.value);
  return reading?.state === 'mark' ? '/' : '';
}

/** A number in plain digits, never in powers of ten. */
function showNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0{1,12}$/, '') : text;
}

function foldTyped(text: string): string {
  return [...text.trim()].map(foldCharacter).join('').trim();
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff10 && code <= 0xff19) return String.fromCodePoint(code - 0xff10 + 0x30);
  return TWINS[character] ?? character;
}

function withoutUnit(text: string, unit: string): string {
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

function readNumber(text: string): number | null {
  const signed = text.replace(/^[负減减]/, '-').replace(/^增/, '+');
  if (NUMBER.test(signed)) return Number(signed.replaceAll(',', '')) + 0;
  const sign = signed.startsWith('-') ? -1 : 1;
  const value = readNumerals(signed.replace(/^[+-]/, ''));
  return value === null ? null : sign * value + 0;
}

function refuseText(text: string): Message {
  const shown = shorten(text);
  return {
    zh: `“${shown}”不是数字。可填数字、留空，或填“/”“无”。`,
    en: `“${shown}” is no number. Enter a number, nothing, or “/”.`,
  };
}

function refuseSize(text: string): Message {
  const shown = shorten(text);
  return { zh: `“${shown}”超出可以准确计算的范围。`, en: `“${shown}” is too large to be counted exactly.` };
}

function shorten(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
