import { isDigit } from '../text/characters.ts';

/** Digits, characters for them or signs of one kind that no space parts: `0000零零零`, `一零一`, `0//00`; a heading may touch them. */
const ROW =
  /(?:[\d零〇○◯一二三四五六七八九]{2,}|[\d/]{2,}|[\d无]{2,}|[\d—–]{2,})(?=[\s|]|$|\(?[一二三四五六七八九十]{1,2}[、)])/y;

/** Digits alone; slashes or dashes alone; a fraction; numbers that slashes or dashes keep apart; years. */
const NO_ROW =
  /^(?:\d+|\/+|[—–]+|[1-9]\d{0,2}\/[1-9]\d{0,2}|(?:0|[1-9]\d*)(?:\/(?:0|[1-9]\d*)){2,}|(?:0|[1-9]\d*)(?:[—–](?:0|[1-9]\d*)){2,}|20\d\d[/—–].*)$/;

/** A row of values at `at`, some of them signs, that was printed without anything between them. */
export function matchSignedRow(text: string, at: number, to: number): string | null {
  if (!isMixed(text, at) || WITHIN.test(text.charAt(at - 1))) return null;
  const row = matchAt(text, at) ?? matchAt(text.slice(at, Math.min(to, at + LONGEST)), 0);
  return row === null || NO_ROW.test(row) ? null : row;
}

/** Whether a character or a sign stands among digits, or beside another. */
function isMixed(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const next = end > at ? end : at + 1;
  return isDigit(text.charCodeAt(next)) || SIGNS.includes(text.charAt(next));
}

const SIGNS = '零〇○◯一二三四五六七八九/无—–';

/** Behind one of these a row has begun before. */
const WITHIN = /[\d零〇○◯一二三四五六七八九/无—–]/;

/** A row that ends where a label begins is looked for in so many characters. */
const LONGEST = 100;

function matchAt(text: string, at: number): string | null {
  ROW.lastIndex = at;
  return ROW.exec(text)?.[0] ?? null;
}

/** Whether characters or signs stand among a token's digits. */
export function isSignedRow(text: string): boolean {
  return text.length > 1 && /^[\d○◯零〇一二三四五六七八九/—–无]*$/.test(text) && !/^\d*$/.test(text);
}
