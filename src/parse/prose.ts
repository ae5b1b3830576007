import type { Span } from '../report/span.ts';
import { isHan } from './glosses.ts';
import type { Occurrence } from './occurrences.ts';

/** Fewer Han characters than this outside of labels are a stray word, not a sentence. */
const SENTENCE = 10;

/**
 * The sentences of the narrative: stretches between line ends and full stops that hold more other words than labels.
 * Numbers and labels in them say nothing about a table's cells.
 */
export function findProse(text: string, occurrences: readonly Occurrence[]): readonly Span[] {
  const prose: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n。]+/g)) {
    const from = match.index;
    const to = from + match[0].length;
    while ((occurrences[next]?.to ?? text.length) <= from && next < occurrences.length) next++;
    const inLabels = countInLabels(text, occurrences, next, { from, to });
    const outside = countHan(match[0]) - inLabels;
    const ended = text.charAt(to) === '。';
    const told = isTold(match[0]) || (outside >= SENTENCE && (outside > inLabels || ended) && !isRow(match[0]));
    if (told || (ended && continues(text, from, prose.at(-1)))) prose.push({ from, to });
  }
  return prose;
}

/** Whether a count ends a clause, as none in a cell does: `收到申请3件,`. */
function isTold(line: string): boolean {
  return /\d ?(?:[件条次个项份宗起]|人次|万?元)[,;、](?=[\s\u4e00-\u9fff(])/.test(line.replace(NOTES, ''));
}

/** So many values side by side are a table's line, whatever else stands on it. */
const ROW = 5;

/** Whether a line holds a run of values, with their units and notes: `115(其中修订46件) | 4 | 0 | 十二 | 无`. */
function isRow(line: string): boolean {
  let run = 0;
  for (const word of line.replace(NOTES, '').split(/[\s|]+/)) {
    run = VALUE.test(word) ? run + 1 : run;
    if (run >= ROW) return true;
    if (word !== '' && word !== '件' && !VALUE.test(word)) run = 0;
  }
  return false;
}

const NOTES = /(?<=\d[件条项次]?)\([^()\n]{2,60}\)/g;
const VALUE = /^(?:[+-]?\d[\d,.]{0,12}|[无〇零/_]|[—–-]{1,2}|[一二三四五六七八九十百千]{1,5})件?$/;

/** Whether what begins at `from` goes on with the sentence of the line above. */
function continues(text: string, from: number, last: Span | undefined): boolean {
  return last !== undefined && last.to === from - 1 && text.charAt(last.to) === '\n';
}

/** Han characters that labels, their notes included, cover between `from` and `to`, each counted once. */
function countInLabels(text: string, occurrences: readonly Occurrence[], first: number, span: Span): number {
  let count = 0;
  let covered = span.from;
  for (let index = first; index < occurrences.length; index++) {
    const occurrence = occurrences[index];
    if (!occurrence || occurrence.from >= span.to) break;
    const to = Math.min(occurrence.to, span.to);
    if (to <= covered) continue;
    count += countHan(text.slice(Math.max(covered, occurrence.from), to));
    covered = to;
  }
  return count;
}

function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
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
