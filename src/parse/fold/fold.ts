import type { Span } from '../../report/span.ts';
import { isDigit } from '../text/characters.ts';
import { findGlosses } from '../text/glosses.ts';
import { type HanStream, toHanStream, type Uniform } from '../text/hanStream.ts';
import type { Piece } from '../text/piece.ts';
import { holdsSign, type RareSign, type RareSigns } from '../text/rareSigns.ts';
import { foldMarkup } from './markup.ts';
import { INVISIBLE, normalizeText } from './normalize.ts';
import { findPageMarks } from './pageMarks.ts';
import { foldWordSigns, hasWordSigns } from './wordSigns.ts';

/** Text made uniform for reading, with a map back to the text as it came. */
export interface Folded {
  readonly text: string;
  /** Whether nothing was left out or put in: every place in it is the same place in its source. */
  readonly keepsPlaces: boolean;
  /** The source range that a folded range stands for. */
  readonly toSource: (span: Span) => Span;
  /** The folded range that a source range reads as; empty where it was folded away. */
  readonly toFolded: (span: Span) => Span;
}

/** Turns traditional characters into simplified ones; lengths may change. */
export type ToSimplified = (text: string) => string;

/**
 * Folds: look-alike characters are made one; what has no width, pinyin glosses and page marks are left out; and
 * traditional text is simplified where `toSimplified` is given.
 */
export function foldText(text: string, toSimplified?: ToSimplified): Folded {
  return foldUniform(text, normalizeText(text), toSimplified);
}

/** A text folded for reading, and its Han characters. */
export function foldWithHan(text: string, toSimplified?: ToSimplified): { folded: Folded; stream: HanStream } {
  const uniform = normalizeText(text);
  const folded = foldUniform(text, uniform, toSimplified);
  return { folded, stream: folded.text === uniform.text ? uniform.stream : toHanStream(folded.text) };
}

/** `source` is the text as it came, whose page breaks tell where a page's number stands. */
function foldUniform(source: string, uniform: Uniform, toSimplified: ToSimplified | undefined): Folded {
  const plain = foldMarkup(uniform);
  const marks = findPageMarks(plain, source);
  const kept = leaveOut(plain, [...findGlosses(plain), ...findUnseen(plain, uniform.signs), ...marks]);
  const signed = hasWordSigns(plain) ? kept.flatMap(foldWordSigns) : kept;
  return toFoldedText(toSimplified ? signed.flatMap((piece) => simplify(piece, toSimplified)) : signed);
}

/** Strokes behind a word that break its line, in org and in TeX. */
const BREAK = '(?<=[^\\s|\\\\])\\\\\\\\(?=[\\s|])';
/** Strokes that break a line at its end in markdown, with those below it of empty lines. */
const STROKES = '\\\\(?:[ \\t]*\\n[ \\t]*\\\\)*';
const LINE_END = '[ \\t]*\\n[ \\t]*';
/** What a row's label or unit ends in: a stroke behind it is the sign in the value's place. */
const LABELLED = '[件条元个次项人篇份数量]|秘密|隐私|稳定|信息|情形|费用|经费';
/** What a line goes on with: words or a year, and no row of its own. */
const GOING_ON = '(?!其中|[一二三四五六七八九十]{1,3}、)(?:[\\u3400-\\u9fff]|20\\d\\d)';
const HARD_BREAK = [
  `(?<=[,:;。])${STROKES}(?=${LINE_END})`,
  `(?<=[\\u3400-\\u9fff)])(?<!${LABELLED})${STROKES}(?=${LINE_END}(?:\\n[ \\t]*)?${GOING_ON})`,
].join('|');
/** Strokes before signs that markdown would take for its own: `1\.`, `\-33`. */
const ESCAPE = '\\\\(?=[-+.*_#()~>[\\]])';

const THOUSANDS = /[、'](?=\d{3}(?:[、']\d{3})*(?:[\s|]|$))(?<=(?:^|[\s|])[1-9]\d{0,2}(?:[、']\d{3})*[、'])/g;

/** What is left out, and what a text must hold for it: a rare sign, or the signs of which one stands behind a digit. */
interface Unseen {
  readonly pattern: RegExp;
  readonly rare?: RareSign;
  readonly behindDigit?: string;
}

const UNSEEN: readonly Unseen[] = [
  { rare: INVISIBLE, pattern: new RegExp(`${INVISIBLE}+`, 'g') },
  { rare: '\\', pattern: new RegExp(`${BREAK}|${HARD_BREAK}|${ESCAPE}`, 'g') },
  // Marks of footnotes behind a number: `38[1]`, `38(注1)`, `38*`.
  { rare: '[', pattern: /\[\d{1,2}\](?=[\s|]|$)(?<=\d\[\d+\])/g },
  { behindDigit: '(', pattern: /\((?:见|备)?注\d{0,2}\)(?=[\s|]|$)(?<=\d\([^()]+\))/g },
  { rare: '*', pattern: /\*(?=[\s|]|$)(?<=(?:^|[\s|])\d[\d,.]*\*)/g },
  // What a scanner makes of the commas of thousands: `1、234`, `1'234`.
  { behindDigit: '、', pattern: THOUSANDS },
  { rare: "'", pattern: THOUSANDS },
  // A field's rest up to its bar, filled up with low lines: `5__|0_|`.
  { rare: '_', pattern: /(?<=[\d\u4e00-\u9fff)])_+(?=\|)/g },
];

function findUnseen(text: string, signs: RareSigns): Span[] {
  return UNSEEN.filter((unseen) => mayHold(text, signs, unseen)).flatMap(({ pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}

/** Whether a text may hold what is left out: in a sentence hardly any of it stands. */
function mayHold(text: string, signs: RareSigns, { rare, behindDigit }: Unseen): boolean {
  if (rare !== undefined) return holdsSign(signs, rare);
  return behindDigit !== undefined && standsBehindDigit(text, behindDigit);
}

function standsBehindDigit(text: string, sign: string): boolean {
  let at = text.indexOf(sign);
  while (at >= 0 && !isDigit(text.charCodeAt(at - 1))) at = text.indexOf(sign, at + 1);
  return at >= 0;
}

function leaveOut(text: string, spans: readonly Span[]): Piece[] {
  if (spans.length === 0) return text === '' ? [] : [{ text, from: 0, to: text.length }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > from) pieces.push({ text: text.slice(from, span.from), from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < text.length) pieces.push({ text: text.slice(from), from, to: text.length });
  return pieces;
}

/** A piece in simplified characters, cut around the words whose length the conversion changes. */
function simplify(piece: Piece, toSimplified: ToSimplified): Piece[] {
  const text = toSimplified(piece.text);
  if (text.length === piece.text.length) return [{ ...piece, text }];
  const pieces: Piece[] = [];
  for (const run of piece.text.matchAll(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g)) {
    const from = piece.from + run.index;
    pieces.push(...align(run[0], [...run[0]].map(toSimplified).join(''), toSimplified(run[0]), from));
  }
  return pieces;
}

/**
 * Cuts a run whose conversion changed its length into the ends that convert character by character and the word
 * between them. `single` is the run converted so.
 */
function align(before: string, single: string, after: string, from: number): Piece[] {
  const to = from + before.length;
  if (before.length === after.length || single.length !== before.length) return [{ text: after, from, to }];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && single[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && single[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const cuts = [
    { text: after.slice(0, head), from, to: from + head },
    { text: after.slice(head, after.length - tail), from: from + head, to: to - tail },
    { text: after.slice(after.length - tail), from: to - tail, to },
  ];
  return cuts.filter((piece) => piece.to > piece.from || piece.text !== '');
}

function toFoldedText(pieces: readonly Piece[]): Folded {
  const [first] = pieces;
  if (first && pieces.length === 1 && first.from === 0 && first.text.length === first.to) return toSameLength(first);
  const starts: number[] = [];
  const froms = pieces.map((piece) => piece.from);
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  return {
    text: pieces.map((piece) => piece.text).join(''),
    keepsPlaces: false,
    toSource: (span) => toSource(pieces, starts, span),
    toFolded: (span) => toFolded(pieces, starts, froms, span),
  };
}

/** A text of which nothing was left out: every place in it is the same place in its source. */
function toSameLength({ text }: Piece): Folded {
  const same = ({ from, to }: Span): Span => {
    const first = Math.min(from, text.length);
    return { from: first, to: Math.min(Math.max(first, to), text.length) };
  };
  return { text, keepsPlaces: true, toSource: same, toFolded: same };
}

function toSource(pieces: readonly Piece[], starts: readonly number[], span: Span): Span {
  const from = sourceAt(pieces, starts, span.from, 'from');
  const to = span.to > span.from ? sourceAt(pieces, starts, span.to - 1, 'to') : from;
  return { from, to };
}

/** Where the folded unit at `at` begins or ends in the source. */
function sourceAt(pieces: readonly Piece[], starts: readonly number[], at: number, side: 'from' | 'to'): number {
  const index = findLast(starts, at);
  const piece = pieces[index];
  if (!piece) return 0;
  const offset = at - (starts[index] ?? 0);
  if (piece.text.length !== piece.to - piece.from) return side === 'from' ? piece.from : piece.to;
  return Math.min(piece.to, piece.from + offset + (side === 'from' ? 0 : 1));
}

function toFolded(pieces: readonly Piece[], starts: readonly number[], froms: readonly number[], span: Span): Span {
  const edge = (at: number, side: 'from' | 'to') => {
    const index = findLast(froms, at);
    return foldedAt(pieces[index], starts[index] ?? 0, at, side);
  };
  const from = edge(span.from, 'from');
  return { from, to: Math.max(from, edge(span.to, 'to')) };
}

/** Where the source position `at` falls in a piece whose folded text begins at `start`. */
function foldedAt(piece: Piece | undefined, start: number, at: number, side: 'from' | 'to'): number {
  if (!piece) return 0;
  if (at >= piece.to) return start + piece.text.length;
  if (piece.text.length === piece.to - piece.from) return start + Math.max(0, at - piece.from);
  return side === 'from' || at === piece.from ? start : start + piece.text.length;
}

/** Index of the last entry that is not above `at`. */
function findLast(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
