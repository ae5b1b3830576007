import { isHan } from '../text/glosses.ts';
import type { HanStream } from '../text/hanStream.ts';
import { listWhere } from './hanPairs.ts';
import type { Label } from './labels.ts';

/** A label found in the text. `hanFrom`/`hanTo` count Han characters; `from`/`to` are positions in the folded text. */
export interface Occurrence {
  readonly label: Label;
  readonly hanFrom: number;
  readonly hanTo: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Where a label stands among the Han characters. */
type Place = Pick<Occurrence, 'label' | 'hanFrom' | 'hanTo'>;

/** Every place where a wording of a label stands, without those that lie inside a longer label's. */
export function findOccurrences(text: string, stream: HanStream, labels: readonly Label[]): Occurrence[] {
  const found: Place[] = [];
  for (const label of labels) found.push(...findLabel(stream, label));
  found.sort((a, b) => a.hanFrom - b.hanFrom || b.hanTo - a.hanTo);
  const kept = keepBounded(text, stream, dropNested(found));
  return kept.map(({ label, hanFrom, hanTo }) => toOccurrence(text, stream, label, hanFrom, hanTo));
}

/** More occurrences of one label than any report has: the rest of such a text is not worth reading. */
const MOST = 400;

const NOWHERE: readonly Place[] = [];

function findLabel(stream: HanStream, label: Label): readonly Place[] {
  let found: Map<number, Place> | undefined;
  for (const core of label.cores) {
    for (const at of listWhere(stream, core, 2 * MOST)) {
      found ??= new Map();
      if (found.size >= MOST) break;
      const hanTo = at + core.length;
      if (!found.has(hanTo)) found.set(hanTo, { label, hanFrom: at, hanTo });
    }
  }
  return found ? [...found.values()] : NOWHERE;
}

/** An occurrence with what belongs to the label around its Han characters: outline numbers, brackets, a note. */
export function toOccurrence(
  text: string,
  stream: HanStream,
  label: Label,
  hanFrom: number,
  hanTo: number,
): Occurrence {
  const first = stream.at[hanFrom] ?? 0;
  const from = extendBack(text, first, label.number);
  const to = extendOver(text, passBold(text, from, (stream.at[hanTo - 1] ?? 0) + 1));
  const starts = from === 0 || /[\s|>]/.test(text.charAt(from - 1));
  return { label, hanFrom, hanTo, from, to, weight: Math.min(hanTo - hanFrom, 12) + (starts ? 3 : 0) };
}

/** Takes in the outline number before a label, exactly its own digits: in `00000002.其他` only the 2 belongs to it. */
export function extendBack(text: string, at: number, number: string | null): number {
  if (number !== null) return beforeNumber(text, at, number);
  const open = isAmong(OPENING, text, at - 1) ? at - 1 : at;
  const close = isSpace(text, open - 1) ? open - 2 : open - 1;
  if (!isAmong(CLOSING, text, close)) return open;
  return open - (NUMERAL.exec(text.slice(Math.max(0, open - 6), open))?.[0].length ?? 0);
}

/** What a label's first word may be opened by, and what closes the numeral of an outline before it: `(一)“`. */
const OPENING = '“"\'(';
const CLOSING = ')、.';
const NUMERAL = /\(?[一二三四五六七八九十]{1,2}[)、.]\s?$/;

function isAmong(signs: string, text: string, at: number): boolean {
  return at >= 0 && signs.includes(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || (!isHan(unit) && /\s/.test(text.charAt(at)));
}

/** Before the label's own number; hardly any is printed otherwise than `2.`. */
function beforeNumber(text: string, at: number, number: string): number {
  const from = at - 1 - number.length;
  const plain = text.charAt(at - 1) === '.' && text.startsWith(number, from) && !/[\d(]/.test(text.charAt(from - 1));
  return plain ? from : at - lengthOfNumber(text.slice(Math.max(0, at - 16), at), number);
}

/** How many characters of `before` are the label's number: `1.`, `(1)`, `1、`, and without a sign only where a cell begins. */
function lengthOfNumber(before: string, number: string): number {
  const signed = /(\(?)(\d{1,12})(?:\)| {0,2}[.、:,])\s{0,2}[“"']?$/.exec(before);
  const [whole = '', open = '', digits = ''] =
    signed ?? /(?:^|(?<=[\n|\t]))( {0,2})(\d{1,2}) {0,2}[“"']?$/.exec(before) ?? [];
  if (!digits.endsWith(number)) return 0;
  return digits === number ? whole.length : whole.length - open.length - (digits.length - number.length);
}

/** Behind the signs that close what the same signs open before it: `**总计**`, `__行政复议__`. */
function passBold(text: string, from: number, at: number): number {
  const [sign] = /[*_]{1,3}$/.exec(text.slice(Math.max(0, from - 3), from)) ?? [];
  return sign && text.startsWith(sign, at) ? at + sign.length : at;
}

/** Takes in closing marks and a bracket of guidance behind a label: `(不同渠道和方式公开相同信息计1条)`. */
export function extendOver(text: string, at: number): number {
  const rest = text.slice(at, at + 90);
  const close = /^[”"'）)、,:;。]+/.exec(rest);
  const to = at + (close?.[0].length ?? 0);
  const note = /^\s?\(([^()]{2,80})\)/.exec(text.slice(to, to + 90));
  return note?.[1] && /[\u4e00-\u9fff]{2}/.test(note[1]) ? to + note[0].length : to;
}

function dropNested(sorted: readonly Place[]): Place[] {
  const kept: Place[] = [];
  let longest: Place | undefined;
  for (const occurrence of sorted) {
    if (longest && occurrence.hanTo <= longest.hanTo && isShorter(occurrence, longest)) continue;
    kept.push(occurrence);
    if (!longest || occurrence.hanTo > longest.hanTo) longest = occurrence;
  }
  return kept;
}

function isShorter(a: Place, b: Place): boolean {
  return a.hanTo - a.hanFrom < b.hanTo - b.hanFrom;
}

/** A short label inside a word of the narrative (`规章制度`, `其他单位`) is none: it must stand apart or beside a label. */
function keepBounded(text: string, stream: HanStream, found: readonly Place[]): Place[] {
  const starts = new Set(found.map((occurrence) => occurrence.hanFrom));
  const ends = new Set(found.map((occurrence) => occurrence.hanTo));
  return found.filter(({ hanFrom, hanTo }) => {
    if (hanTo - hanFrom > 4) return true;
    const joinedLeft = touches(text, stream, hanFrom - 1) && !ends.has(hanFrom);
    const joinedRight = touches(text, stream, hanTo - 1) && !starts.has(hanTo) && !isUnit(text, stream, hanTo);
    return !joinedLeft && !joinedRight;
  });
}

/** Whether the Han character at `index` is followed at once by the next one. */
function touches(text: string, stream: HanStream, index: number): boolean {
  const here = stream.at[index];
  const next = stream.at[index + 1];
  return here !== undefined && next === here + 1 && next < text.length;
}

function isUnit(text: string, stream: HanStream, index: number): boolean {
  const at = stream.at[index];
  return at !== undefined && '条件次篇个人万元项'.includes(text.charAt(at));
}
