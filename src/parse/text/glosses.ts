import type { Span } from '../../report/span.ts';

/**
 * The ranges that only say how a character is read: `請(qǐng)`, toneless, doubled `(qǐng)(qǐng)` or nested
 * `(qǐng(qǐng))`. A bracket is a gloss when it stands after a Han character and holds nothing but pinyin syllables.
 */
export function findGlosses(text: string): readonly Span[] {
  const glosses: Span[] = [];
  let end = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', end)) {
    const close = open === 0 ? -1 : findClose(text, open);
    end = Math.max(close, open + 1);
    if (close < 0 || !isAfterHan(text, open, glosses.at(-1))) continue;
    if (isPinyin(text.slice(open + 1, close - 1))) glosses.push({ from: open, to: close });
  }
  return glosses;
}

/** The longest gloss: two syllables, each in brackets of its own. */
const LONGEST = 24;

/** Just behind the bracket that closes the one at `open`, or -1 where none does within a gloss's length. */
function findClose(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at < open + LONGEST; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
    else if (isHan(text.charCodeAt(at))) return -1;
  }
  return -1;
}

function isAfterHan(text: string, open: number, last: Span | undefined): boolean {
  return isHan(text.charCodeAt(open - 1)) || last?.to === open;
}

/** Whether a UTF-16 unit is a Han character of the basic plane. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff && (unit >= 0x4e00 || unit <= 0x4dbf);
}

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v|m|n|ng)';
const SYLLABLES = new RegExp(`^(?:${INITIAL}${FINAL}){1,2}$`);

function isPinyin(inside: string): boolean {
  const letters = inside
    .replace(/[()\s]/g, '')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0261/g, 'g');
  return letters.length > 0 && letters.length <= 12 && SYLLABLES.test(letters);
}
