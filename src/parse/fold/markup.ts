import { isDigit } from '../text/characters.ts';
import type { Uniform } from '../text/hanStream.ts';
import { holdsSign, type RareSign } from '../text/rareSigns.ts';

/**
 * Makes the markup around a text's tables read as its rows and cells: tags of HTML in a text or in markdown, spaces written as
 * entities, escaped line ends of a JSON string, comma-separated rows. Keeps the length, so that places in the text stay what they are.
 */
export function foldMarkup({ text, signs }: Pick<Uniform, 'text' | 'signs'>): string {
  const holds = (sign: RareSign) => holdsSign(signs, sign);
  const unescaped = holds('\\') ? unescapeLines(text) : text;
  const tagged = holds('<') ? foldTags(unescaped) : unescaped;
  const spaced = holds('&') ? foldEntities(tagged) : tagged;
  const lowered = holds('_') ? foldLow(spaced) : spaced;
  return foldRows(holds("'") || holds('"') ? foldLists(lowered) : lowered);
}

const ESCAPED = /\\[nrt"/]/g;
const PLAIN: Readonly<Record<string, string>> = { '\\n': '\n ', '\\r': '  ', '\\t': '\t ', '\\"': ' "', '\\/': ' /' };

/** `\n` in letters where a string was copied with its escapes: more of them than of real line ends. */
function unescapeLines(text: string): string {
  if (!text.includes('\\n')) return text;
  const escaped = text.split('\\n').length;
  return escaped > 5 && escaped > text.split('\n').length
    ? text.replace(ESCAPED, (letters) => PLAIN[letters] ?? letters)
    : text;
}

const TABLE_TAG = /<t[dhr][\s>]/i;
const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,2000})?\/?>|&nbsp;|&#160;/gi;

/** Tags become blanks; a cell's end a bar, a row's or paragraph's end a line end. */
function foldTags(text: string): string {
  if (!TABLE_TAG.test(text)) return text;
  return text.replace(TAG, (tag, slash: string | undefined, name: string | undefined) => {
    const end = slash === '/' ? (ENDS[name?.toLowerCase() ?? ''] ?? ' ') : ' ';
    return end + ' '.repeat(tag.length - 1);
  });
}

const ENDS: Readonly<Record<string, string>> = {
  td: '|',
  th: '|',
  tr: '\n',
  table: '\n',
  h1: '\n',
  h2: '\n',
  div: '\n',
};

const SPACES = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi;

/** Spaces that a scraper left as entities, in a text without tags. */
function foldEntities(text: string): string {
  return text.replace(SPACES, (entity) => ' '.repeat(entity.length));
}

/** So many words that low lines follow up to their bar are filled with them, as a text browser draws the rule below. */
const FILLED = 20;
const FILL = /[^\s|_]_+\|/g;
const LOW = /_+(?=\|)/g;

/** `|规章__|0__|__|`: the low lines before a bar are blanks where cells are filled with them. */
function foldLow(text: string): string {
  if (!text.includes('_|') || (text.match(FILL)?.length ?? 0) < FILLED) return text;
  return text.replace(LOW, (low) => ' '.repeat(low.length));
}

const BETWEEN = /(["']), ?\1/g;
/** So many quoted cells side by side are lists of a program, no quotations of a sentence. */
const CELLS = 60;

/** `['规章', '0', '0'], ['行政许可', '1']`: what stands between the cells becomes a bar, between the rows a line end. */
function foldLists(text: string): string {
  if ((text.match(BETWEEN)?.length ?? 0) < CELLS) return text;
  const pad = (mark: string, like: string) => mark.padEnd(like.length);
  return text
    .replace(/["']?\]\s?, ?\[["']?/g, (end) => pad('\n', end))
    .replace(BETWEEN, (between) => pad(' |', between))
    .replace(OUTERMOST, (quote) => pad(' ', quote));
}

/** The quotes before the first cell of a line and behind the last one, which would hide a sign in a number's place. */
const OUTERMOST = /^["']|["'](?=,?$)/gm;

/** Fewest rows of a label and several values for commas to be what separates cells. */
const ROWS = 6;
const NUMBER = /(?:\? ?)?[+-]?\d+(?:\.\d+)? ?(?:万?元|件)?(?:\([^()\n"']{2,60}\))?/.source;
const NUMERALS = '〇零一二三四五六七八九十百';
const SIGN = `[/\\\\—–―_-]{1,2}|无|[${NUMERALS}]{1,4}`;
const GROUPED = /[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?/.source;
const QUOTED = `"${GROUPED}"`;
/** Where semicolons part the cells a comma may stand among a number's thousands. */
const PARTED = [
  patternsOf(',', `(?:["']?(?:${NUMBER}|${SIGN})?["']?|${QUOTED})`),
  patternsOf(';', `(?:["']?(?:${GROUPED}|${NUMBER}|${SIGN})?["']?)`),
  patternsOfSingle(',', `(?:${NUMBER}|${SIGN})?`),
  patternsOfSingle(';', `(?:${GROUPED}|${NUMBER}|${SIGN})?`),
] as const;

const SEPARATORS = [',', ';'];

interface Patterns {
  readonly separator: string;
  /** The values behind a label, and a line of values alone. */
  readonly separated: RegExp;
  readonly bare: RegExp | null;
  /** Fewest fields behind a label. */
  readonly fields: number;
}

function patternsOf(separator: string, value: string): Patterns {
  const next = `${separator} ?${value}`;
  return {
    separator,
    separated: new RegExp(`(?<=[\\u4e00-\\u9fff)”"':])(?:${next}){1,15}(?=\\]?${separator}?[ \\t]*$)`, 'gm'),
    bare: new RegExp(`^${value}(?:${next}){4,15}(?=${separator}?[ \\t]*$)`, 'gm'),
    fields: 3,
  };
}

/** A label, its unit and one value, as the statistics form prints them. */
function patternsOfSingle(separator: string, value: string): Patterns {
  const unit = `${separator} ?["']?(?:万元|人次|[条件次篇人个])["']?`;
  const separated = `(?<=[\\u4e00-\\u9fff)”"':])${unit}${separator} ?["']?${value}["']?(?=\\]?${separator}?[ \\t]*$)`;
  return { separator, separated: new RegExp(separated, 'gm'), bare: null, fields: 2 };
}

/** Commas between the values of comma-separated rows become tabs, which end with their line, and their quotes blanks. */
function foldRows(text: string): string {
  const held = SEPARATORS.filter((separator) => holdsRows(text, separator));
  if (held.length === 0) return text;
  const found = PARTED.find((patterns) => held.includes(patterns.separator) && countRows(text, patterns) >= ROWS);
  if (!found) return text;
  const { separator, separated, bare } = found;
  const toTabs = (row: string) => row.replace(CELL, (part) => toTab(part, separator));
  return (bare ? text.replace(bare, toTabs) : text).replace(separated, toTabs);
}

/** How many lines have a label and enough fields behind it. */
function countRows(text: string, { separator, separated, fields }: Patterns): number {
  return text.match(separated)?.filter((row) => row.split(separator).length > fields).length ?? 0;
}

/** Whether a separator stands between words and a value, or nothing, so often; in sentences words follow. */
function holdsRows(text: string, separator: string): boolean {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    if (isBeforeValue(text, at + 1) && !isDigit(text.charCodeAt(at - 1)) && ++count >= ROWS) return true;
  }
  return false;
}

function isBeforeValue(text: string, at: number): boolean {
  const next = text.charAt(text.charAt(at) === ' ' ? at + 1 : at);
  return next < '\u4e00' || next === '无' || NUMERALS.includes(next);
}

const CELL = /"[^"\n]*"|[,;]|'/g;

function toTab(part: string, separator: string): string {
  if (part.startsWith('"')) return ` ${part.slice(1, -1)} `;
  if (part === "'") return ' ';
  return part === separator ? '\t' : part;
}
