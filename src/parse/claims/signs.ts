import { hasUnit, toUnitSet } from '../unitSet.ts';

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
];

const SIGNS = new Uint8Array(0x10000);
for (const [characters, sign] of OF) {
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    SIGNS[unit] = (SIGNS[unit] ?? 0) | sign;
  }
}
const TELLING = toUnitSet(OF.map(([characters]) => characters).join(''));

/** The signs of a UTF-16 unit; of the table itself little is touched. */
export function signOf(unit: number): number {
  return hasUnit(TELLING, unit) ? (SIGNS[unit] ?? 0) : 0;
}

/** Tells which of several lists of words a text holds a word of: bit n for the n-th list. One pass for all of them. */
export function toScanner(lists: readonly (readonly string[])[]): (text: string) => number {
  const first = toUnitSet(
    lists
      .flat()
      .map((word) => word.charAt(0))
      .join(''),
  );
  const byFirst = new Map<number, { readonly word: string; readonly bit: number }[]>();
  for (const [index, words] of lists.entries()) {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      byFirst.set(unit, [...(byFirst.get(unit) ?? []), { word, bit: 1 << index }]);
    }
  }
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!hasUnit(first, unit)) continue;
      for (const { word, bit } of byFirst.get(unit) ?? []) if (text.startsWith(word, at)) found |= bit;
    }
    return found;
  };
}
