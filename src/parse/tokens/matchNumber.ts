import { isDigit, isSpace } from '../text/characters.ts';
import { isHan } from '../text/glosses.ts';
import { matchAt } from '../text/matchAt.ts';
import { toDigits } from './numbers.ts';
import { matchSignedRow } from './signedRow.ts';

/** A number where it was looked for: where it ends, its unit and note included, and its digits alone. */
interface NumberAt {
  readonly to: number;
  readonly digits: string;
}

/** The number that begins at a place and ends before `limit`; null where none does. */
export function matchNumber(text: string, at: number, limit: number): NumberAt | null {
  if (!STARTS.test(text.charAt(at)) || isCaption(text, at)) return null;
  const number = matchAny(text, at, limit);
  const end = at + (number?.length ?? 0);
  if (!number || end > limit || (OUTLINE.test(text.charAt(end)) && isOutline(text, end))) return null;
  const to = passNote(text, passUnit(text, end));
  return { to: Math.min(to, limit), digits: toDigits(number).replace(/[^\d.]/g, '') };
}

/** What any number begins with, and what follows the digits of an outline or a date. */
const STARTS = /[\d+\-增减负新OolI○◯〇零一二三四五六七八九十百千万两\ufffd/无—–]/;
const OUTLINE = /[.、年月日号]/;

/** `表2 …`, `图1 …`: the number of a table itself. */
function isCaption(text: string, at: number): boolean {
  const word = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  const is = text.charAt(word);
  return (is === '表' || is === '图') && /(?:^|[\s|])[表图] ?$/.test(text.slice(Math.max(0, at - 3), at));
}

function matchAny(text: string, at: number, limit: number): string | null {
  const row = matchSignedRow(text, at, limit) ?? (mayBeMisread(text, at) ? matchApart(LOOKALIKE, text, at) : null);
  if (row !== null) return row;
  const number = HAN.includes(text.charAt(at)) ? matchApart(HAN_NUMBER, text, at) : matchDigits(text, at, limit);
  return number ?? match(HAN_ZERO, text, at) ?? matchApart(LOST, text, at);
}

const HAN = '〇零一二三四五六七八九十百千万两';
const HAN_NUMBER =
  /(?=[百千万]{0,4}[〇零一二三四五六七八九十两])[〇零一二三四五六七八九十百千万两]{1,5}(?=[\s|]|$)(?!\s{0,2}[、.)])/y;
/** A 0 that touches the label before it, or decimals behind it. */
const HAN_ZERO = /[零〇○◯](?=[\s|]|$|\d+\.\d)/y;
/** Digits that a scanner read as letters or rings: `O`, `1O`, `l2`, `l`. */
const LOOKALIKE = /(?:[Oo○◯]|[lI]{1,2}|(?=[OolI○◯]{0,8}\d)[\dOolI○◯]{0,8}[OolI○◯][\dOolI○◯]{0,8})(?=[\s|]|$)/y;
/** Characters that were lost in decoding, where a value would stand. */
const LOST = /\ufffd{1,3}(?=[\s|]|$)/y;

/** Whether a letter stands behind the digits at a place, or a ring. */
function mayBeMisread(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return 'OolI○◯'.includes(text.charAt(end));
}

function match(pattern: RegExp, text: string, at: number): string | null {
  return matchAt(pattern, text, at)?.[0] ?? null;
}

/** A number that only stands for one where nothing touches it. */
function matchApart(pattern: RegExp, text: string, at: number): string | null {
  const before = text.charAt(at - 1);
  return before === '' || before === '|' || isSpace(before.charCodeAt(0)) ? match(pattern, text, at) : null;
}

const NUMBER = /(?:[+-]|(?:增加?|减少?|新增|负) ?)?(?:\d{1,3}(?:,\d{3}){1,5}(?![\d,])|\d+)(?:\.\d+)?/y;

/** Digits, cut where a label begins whose own number touches them: `0000000` in `00000002.其他`. */
function matchDigits(text: string, at: number, limit: number): string | null {
  const number = match(NUMBER, text, at);
  const within = number !== null && at + number.length > limit ? match(NUMBER, text.slice(at, limit), 0) : number;
  return within === null ? null : (beforeDate(text, at, within) ?? within);
}

/** The digits before a date that touches them: `23` in `232018年3月24日`. */
function beforeDate(text: string, at: number, number: string): string | null {
  const end = at + number.length;
  const date = text.charAt(end) === '年' && /^年\d{1,2}月/.test(text.slice(end, end + 4));
  return date ? (/^\d+(?=20\d\d$)/.exec(number)?.[0] ?? null) : null;
}

/** `2.其他`, `2024年`, `3、保护`: digits that count nothing in a cell. */
function isOutline(text: string, end: number): boolean {
  return /^\s?[.、]\s{0,2}[\u4e00-\u9fff“"]|^\s?[年月日号]/.test(text.slice(end, end + 5));
}

const UNIT = / ?(?:万元|千元|亿元|人次|[件条元个次项人篇份宗例户部家起名])(?![\u4e00-\u9fff])/y;

/** Behind the unit of a number that ends at a place. */
function passUnit(text: string, end: number): number {
  const next = text.charCodeAt(end);
  return next === BLANK || isHan(next) ? end + (match(UNIT, text, end)?.length ?? 0) : end;
}

const BLANK = 0x20;
/** What a bracket behind a number says of it; one that holds a sentence, or that speaks of the table, is no part of a value. */
const NOTE = / ?\((?![一二三四五六七八九十]{1,2}\)|本?表|备?注|说明|[以上][上述])[^()|\t。]{1,60}\)/y;

/** Behind the note on a number that ends at a place: `(其中修订16件)`. */
function passNote(text: string, end: number): number {
  const next = text.charAt(end);
  const note = next === '(' || next === ' ' ? match(NOTE, text, end) : null;
  return note && /[\u4e00-\u9fff]/.test(note) ? end + note.length : end;
}
