import type { Span } from '../../report/span.ts';
import type { Occurrence } from '../labels/occurrences.ts';
import { countHan, type HanStream } from '../text/hanStream.ts';

/** Fewer Han characters than this outside of labels are a stray word, not a sentence. */
const SENTENCE = 10;

/**
 * The sentences of the narrative: stretches between line ends and full stops that hold more other words than labels.
 * Numbers and labels in them say nothing about a table's cells. `within`: whose lines alone are looked at.
 */
export function findProse(
  text: string,
  stream: HanStream,
  occurrences: readonly Occurrence[],
  within: Span = { from: 0, to: text.length },
): readonly Span[] {
  const prose: Span[] = [];
  let next = 0;
  for (const stretch of listStretches(text, stream, occurrences, within)) {
    const { from, to, ended } = stretch;
    while ((occurrences[next]?.to ?? text.length) <= from && next < occurrences.length) next++;
    const told = stretch.told || (stretch.worded && isSentence(stream, stretch, occurrences, next));
    if (told || (ended && continues(text, from, prose.at(-1)))) prose.push({ from, to });
  }
  return prose;
}

function isSentence(stream: HanStream, stretch: Stretch, occurrences: readonly Occurrence[], first: number): boolean {
  const inLabels = countInLabels(stream, occurrences, first, stretch);
  const outside = stretch.han - inLabels;
  return outside >= SENTENCE && (outside > inLabels || stretch.ended);
}

/** What stands between line ends and full stops, and what it says whatever labels are looked for in it. */
interface Stretch extends Span {
  readonly han: number;
  readonly ended: boolean;
  /** A count ends a clause in it. */
  readonly told: boolean;
  /** It has words enough for a sentence and is no row of values. */
  readonly worded: boolean;
}

/** Each text's stretches, which are the same for every table that is looked for in it. */
const STRETCHES = new WeakMap<HanStream, readonly Stretch[]>();

function stretchesOf(text: string, stream: HanStream): readonly Stretch[] {
  const known = STRETCHES.get(stream);
  if (known) return known;
  const stretches: Stretch[] = [];
  let from = 0;
  for (let to = 0; to <= text.length; to++) {
    if (to < text.length && !isStop(text.charCodeAt(to))) continue;
    if (to > from) stretches.push(toStretch(text, stream, from, to));
    from = to + 1;
  }
  STRETCHES.set(stream, stretches);
  return stretches;
}

/** A line end or a full stop. */
function isStop(unit: number): boolean {
  return unit === 0x0a || unit === 0x3002;
}

function toStretch(text: string, stream: HanStream, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  const han = countHan(stream, from, to);
  const told = isTold(words);
  return { from, to, han, ended: text.charAt(to) === '。', told, worded: !told && han >= SENTENCE && !isRow(words) };
}

/** The stretches of the lines `within`; a table that stands on one line with its narrative is a stretch of its own. */
function listStretches(
  text: string,
  stream: HanStream,
  occurrences: readonly Occurrence[],
  within: Span,
): readonly Stretch[] {
  const start = text.lastIndexOf('\n', within.from) + 1;
  const end = text.indexOf('\n', within.to);
  const stop = end < 0 ? text.length : end;
  const stretches: Stretch[] = [];
  let next = 0;
  for (const stretch of stretchesOf(text, stream)) {
    const { from, to } = stretch;
    if (from < start || to > stop) continue;
    while ((occurrences[next]?.to ?? text.length) <= from && next < occurrences.length) next++;
    let last = next;
    while ((occurrences[last]?.to ?? Infinity) <= to) last++;
    const cuts = last - next < TABLE ? [] : findTables(text, stream, occurrences.slice(next, last), to);
    if (cuts.length === 0) stretches.push(stretch);
    else stretches.push(...cutAt(text, stream, [from, ...cuts, to]));
  }
  return stretches;
}

function cutAt(text: string, stream: HanStream, places: readonly number[]): readonly Stretch[] {
  return places.slice(1).map((place, index) => toStretch(text, stream, places[index] ?? place, place));
}

/** So many labels in a row, with no sentence between them, are a table and no narrative. */
const TABLE = 8;

/** Values with their units, the unit of the line before them. */
const TAIL =
  /^(?:[\s|\d.,/\\—–_×*+?-]|(?<=[\d件条次])\((?:其中|含)[^()\n]{1,40}\)|(?:万元|人次|[件条次个人元篇])(?![\u4e00-\u9fff])|[无〇零一二三四五六七八九十百千]{1,5}件?(?=[\s|]))*/;

/** Where the tables on one line begin and end, their last values included. */
function findTables(
  text: string,
  stream: HanStream,
  occurrences: readonly Occurrence[],
  to: number,
): readonly number[] {
  const runs: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const run = runs.at(-1);
    const from = run?.at(-1)?.to ?? 0;
    const { from: behind } = occurrence;
    if (run && isShort(text, stream, from, behind) && !isTold(text.slice(from, behind))) run.push(occurrence);
    else runs.push([occurrence]);
  }
  const tables = runs.filter((run) => run.length >= TABLE);
  return tables.flatMap((run) => {
    const last = run.at(-1)?.to ?? to;
    const values = TAIL.exec(text.slice(last, to))?.[0].length ?? 0;
    return [run[0]?.from ?? to, last + values];
  });
}

/** Whether too little stands between two labels for a sentence; the notes of values count as nothing. */
function isShort(text: string, stream: HanStream, from: number, to: number): boolean {
  const han = countHan(stream, from, to);
  if (han < SENTENCE) return true;
  const notes = text.slice(from, to).match(NOTES) ?? [];
  return han - notes.reduce((sum, note) => sum + (note.match(/[\u4e00-\u9fff]/g)?.length ?? 0), 0) < SENTENCE;
}

/** Whether a count ends a clause, as none in a cell does: `收到申请3件,`. */
function isTold(line: string): boolean {
  return (
    /\d/.test(line) && /\d ?(?:[件条次个项份宗起]|人次|万?元)[,;、](?=[\s\u4e00-\u9fff(])/.test(line.replace(NOTES, ''))
  );
}

/** So many values side by side are a table's line, whatever else stands on it. */
const ROW = 5;

/** Whether a line holds a run of values, with their units and notes: `115(其中修订46件) | 4 | 0 | 十二 | 无`. */
function isRow(line: string): boolean {
  if (FIELDS.test(line)) return true;
  if (!SEPARATED.test(line)) return false;
  let run = 0;
  for (const word of line.replace(NOTES, '').split(/[\s|]+/)) {
    run = VALUE.test(word) ? run + 1 : run;
    if (run >= ROW) return true;
    if (word !== '' && word !== '件' && !VALUE.test(word)) run = 0;
  }
  return false;
}

/** Three fields between bars that each hold a plain number. */
const FIELDS = /(?:\|[ \t]*[+-]?\d{1,9}(?:\.\d{1,6})?[ \t]*){3}(?:\||$)/;

/** As many words as a row has values, at least. */
const SEPARATED = /^(?:[^\s|]*[\s|]+){4}/;

const NOTES = /(?<=\d[件条项次]?)\([^()\n。]{2,60}\)/g;
const VALUE = /^(?:[+-]?\d[\d,.]{0,12}|[无〇零/_]|[—–-]{1,2}|[一二三四五六七八九十百千]{1,5})件?$/;

/** Whether what begins at `from` goes on with the sentence of the line above. */
function continues(text: string, from: number, last: Span | undefined): boolean {
  return last !== undefined && last.to === from - 1 && text.charAt(last.to) === '\n';
}

/** Han characters that labels, their notes included, cover between `from` and `to`, each counted once. */
function countInLabels(stream: HanStream, occurrences: readonly Occurrence[], first: number, span: Span): number {
  let count = 0;
  let covered = span.from;
  for (let index = first; index < occurrences.length; index++) {
    const occurrence = occurrences[index];
    if (!occurrence || occurrence.from >= span.to) break;
    const to = Math.min(occurrence.to, span.to);
    if (to <= covered) continue;
    count += countHan(stream, Math.max(covered, occurrence.from), to);
    covered = to;
  }
  return count;
}

/** The members of a sorted list that touch none of the sorted spans. */
export function outsideOf<T extends Span>(members: readonly T[], spans: readonly Span[]): T[] {
  let next = 0;
  return members.filter((member) => {
    while (next < spans.length && (spans[next]?.to ?? 0) <= member.from) next++;
    const span = spans[next];
    return !span || member.to <= span.from;
  });
}
