import type { Table } from '../../report/form.ts';
import { type Label, toHan } from '../labels/labels.ts';
import type { Line } from '../lines/lines.ts';
import type { HanStream } from '../text/hanStream.ts';
import { isInSentence } from '../text/inSentence.ts';
import { areHeadersInOrder, countHeaders } from './headerOrder.ts';
import { type Mark, toMark } from './mark.ts';
import { type Plan, planOf, type Step, type Wording } from './plan.ts';
import { hasDigit } from './values.ts';

/** A table all of whose labels were found where its form prints them. */
export interface MarkedTable {
  readonly table: Table;
  readonly marks: readonly Mark[];
  /** Lines of the form whose label is not printed. */
  readonly absent: readonly Line[];
  /** The share of the form's headers that are not printed. */
  readonly headersLost: number;
}

/**
 * Finds a table whose labels stand in the text in the form's order and wording, with nothing but values between them.
 * Most tables are printed so, and one that is leaves nothing to search for; any other is undefined here, and a sentence
 * that happens to name a line.
 */
export function markTable(text: string, stream: HanStream, table: Table): MarkedTable | undefined {
  const plan = planOf(table);
  const marks = listMarks(text, stream, plan);
  if (marks.length === 0 || !areHeadersInOrder(table, marks)) return undefined;
  const absent = listAbsent(plan, marks);
  if (2 * absent.length > plan.steps.length && !isHeaded(marks)) return undefined;
  if (isNumbered(text, table, marks) || absent.some(({ label }) => standsNear(stream, label, marks))) return undefined;
  return { table, marks, absent: absent.map(({ line }) => line), headersLost: 1 - countHeaders(marks) / plan.columns };
}

/** The lines whose labels are not printed, the printed ones being in the form's order. */
function listAbsent({ steps }: Plan, marks: readonly Mark[]): readonly Step[] {
  const absent: Step[] = [];
  let next = 0;
  for (const { wording } of marks) {
    if (!wording.step || wording.step.index < next) continue;
    for (; next < wording.step.index; next++) absent.push(...steps.slice(next, next + 1));
    next++;
  }
  return [...absent, ...steps.slice(next)];
}

/** The fewest lines that make a table where most of the form's are not printed. */
const FEWEST = 3;

/** Whether a few lines are a part of a table, under its headers or among its groups. */
function isHeaded(marks: readonly Mark[]): boolean {
  const lines = new Set(marks.flatMap(({ wording: { step } }) => step ?? []));
  return lines.size >= FEWEST && marks.some(({ wording: { step } }) => step === null);
}

/** Whether digits stand before the labels, as the numbers of lines do, or between those of headers and groups. */
function isNumbered(text: string, { printedAs }: Table, marks: readonly Mark[]): boolean {
  const first = marks[0]?.from ?? 0;
  if (NUMBER_BEFORE.test(text.slice(Math.max(0, first - 12), first))) return true;
  return marks.some(({ wording, to }, index) => {
    const next = marks[index + 1];
    if (wording.step || (!next && printedAs === 'row')) return false;
    return !next || hasDigit(text, to, next.from);
  });
}

/** A number with nothing but separators behind it, on its line. */
const NUMBER_BEFORE = /\d[.、 |\t]*$/;

/** How many Han characters behind a table a line of it may stand that was displaced. */
const NEAR = 120;

function standsNear({ text }: HanStream, { cores }: Label, marks: readonly Mark[]): boolean {
  const around = text.slice(marks[0]?.hanFrom, (marks.at(-1)?.hanTo ?? 0) + NEAR);
  return cores.some((core) => around.includes(core));
}

/**
 * The labels of a table one behind the other, from the first header on to the first words that are none or that the
 * form prints earlier; none where the table seems to be printed more than once.
 */
function listMarks(text: string, stream: HanStream, plan: Plan): readonly Mark[] {
  const anchors = findAnchors(text, stream, plan.anchor);
  if (!anchors) return [];
  const marks = listFrom(text, stream, plan, findStart(stream.text, plan, anchors.first));
  return anchors.last < (marks.at(-1)?.hanTo ?? 0) ? marks : [];
}

/** Where the anchor stands first and last, without the sentences that name it where it stands more than once. */
function findAnchors(
  text: string,
  { text: han, at }: HanStream,
  anchor: string,
): { readonly first: number; readonly last: number } | undefined {
  let first = han.indexOf(anchor);
  let last = han.lastIndexOf(anchor);
  while (first >= 0 && first < last && isInSentence(text, at[first] ?? 0)) first = han.indexOf(anchor, first + 1);
  while (first < last && isInSentence(text, at[last] ?? 0)) last = han.lastIndexOf(anchor, last - 1);
  return first < 0 ? undefined : { first, last };
}

/** Where the headers begin that follow each other up to the anchor. */
function findStart(han: string, { above }: Plan, anchor: number): number {
  let start = anchor;
  while (start > 0) {
    const to = start;
    const before = above.find((core) => han.endsWith(core, to));
    if (!before) break;
    start -= before.length;
  }
  return start;
}

function listFrom(text: string, stream: HanStream, plan: Plan, start: number): readonly Mark[] {
  const marks: Mark[] = [];
  let last: Wording | undefined;
  let next = 0;
  for (let at = start; ; ) {
    const wording = findWording(stream, plan, next, at, last);
    if (wording) {
      const mark = toMark(text, stream, wording, at);
      marks.push(mark);
      at = passNote(stream, mark);
      last = wording;
      if (wording.step) next = wording.step.index + 1;
    } else {
      const behind = last?.step ? passValue(text, stream, at) : at;
      if (behind === at) return marks;
      at = behind;
    }
  }
}

/** The Han characters behind a label, without those of a note on it: `(不同渠道和方式公开相同信息计1条)`. */
function passNote({ at }: HanStream, { hanTo, to }: Mark): number {
  let next = hanTo;
  while ((at[next] ?? to) < to) next++;
  return next;
}

/** What the form may print before its line `next`, or the label before once more, as merged cells are written out. */
function findWording(
  { text: han, slots }: HanStream,
  { wordings }: Plan,
  next: number,
  at: number,
  last: Wording | undefined,
): Wording | undefined {
  for (const wording of wordings[next]?.get(slots[at] ?? 0) ?? NONE) {
    if (han.startsWith(wording.core, at)) return wording;
  }
  return last && han.endsWith(last.core, at) && han.startsWith(last.core, at) ? last : undefined;
}

const NONE: readonly Wording[] = [];

/** Behind the Han character at `at` where it is of a value, or behind the note on one: `22(其中修订16件)`. */
export function passValue(text: string, { text: han, at: places }: HanStream, at: number): number {
  if (isOfValue(han.charAt(at))) return at + 1;
  const from = places[at] ?? 0;
  const [note] = NOTE.exec(text.slice(from - 2, from + LONGEST_NOTE)) ?? [];
  return note ? at + toHan(note).length : at;
}

/** The rest of a note from its first Han character on, with what stands before it. */
const NOTE = /^[\d件条]\([^()|\n]*\)/;
const LONGEST_NOTE = 40;

/** Whether a Han character is one that values are written in or counted by. */
export function isOfValue(character: string): boolean {
  return character !== '' && VALUE.includes(character);
}

const VALUE = '〇零一二三四五六七八九十百千万两亿无件条次个项元人篇份宗例户部家起名';
