/**
 * What a single character says about the sentence that it stands in, a bit each: by all of them together nearly every
 * sentence is told that states nothing, before any pattern is tried on it.
 */
export const STOP = 1;
export const DIGIT = 2;
/** Of the words 未, 没有, 无. */
export const NONE = 4;
/** Of the words 全部, 均已. */
export const ALL = 8;
export const BLANK = 16;
/** Of words that the conversion from traditional characters makes of others. */
export const CONVERTED = 32;
/** The number of a heading. */
export const OPENS = 64;

/** Of a count in Chinese numerals. */
export const NUMERAL = 128;

/** What a sentence needs to say a number or that there is none of something. */
export const STATES = DIGIT | NONE | ALL;

const OF: readonly (readonly [string, number])[] = [
  ['。;!?\n', STOP],
  ['0123456789', DIGIT],
  ['未无没', NONE],
  ['全均', ALL],
  [' \t\n', BLANK],
  ['档添求', CONVERTED],
  ['(一二三四五六七八九十', OPENS],
  ['零〇一二两三四五六七八九十百', NUMERAL],
];

const SIGNS = new Uint8Array(0x10000);
for (const [characters, sign] of OF) {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    SIGNS[unit] = (SIGNS[unit] ?? 0) | sign;
  }
}

/** The signs of a UTF-16 unit. */
export function signOf(unit: number): number {
  return SIGNS[unit] ?? 0;
}
