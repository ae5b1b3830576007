import type { Table } from '../../report/form.ts';
import type { HanStream } from '../hanStream.ts';
import type { Label } from '../labels.ts';
import type { Line } from '../lines.ts';
import { areHeadersInOrder, countHeaders } from './headerOrder.ts';
import type { Mark } from './mark.ts';
import { endOf, startOf } from './mark.ts';
import { type Plan, planOf } from './plan.ts';
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
 * Most tables are printed so, and one that is leaves nothing to search for; any other is undefined here.
 */
export function markTable(text: string, stream: HanStream, table: Table): MarkedTable | undefined {
  const plan = planOf(table);
  const marks = plan ? listMarks(stream, plan) : [];
  if (!plan || marks.length === 0 || !areHeadersInOrder(table, marks)) return undefined;
  const printed = new Set(marks.map(({ step }) => step));
  const absent = plan.steps.filter((step) => !printed.has(step));
  if (isNumbered(text, stream, table, marks) || absent.some(({ label }) => standsNear(stream, label, marks)))
    return undefined;
  return { table, marks, absent: absent.map(({ line }) => line), headersLost: 1 - countHeaders(marks) / plan.columns };
}

/** Whether digits stand before the labels, as the numbers of lines do, or between those of headers and groups. */
function isNumbered(text: string, stream: HanStream, { printedAs }: Table, marks: readonly Mark[]): boolean {
  const first = stream.at[marks[0]?.from ?? 0] ?? 0;
  if (hasDigit(text, text.lastIndexOf('\n', first - 1) + 1, first)) return true;
  return marks.some((mark, index) => {
    const next = marks[index + 1];
    if (mark.step || (!next && printedAs === 'row')) return false;
    return !next || hasDigit(text, endOf(stream, mark), startOf(text, stream, next));
  });
}

/** How many Han characters behind a table a line of it may stand that was displaced. */
const NEAR = 120;

function standsNear({ text }: HanStream, { cores }: Label, marks: readonly Mark[]): boolean {
  const around = text.slice(marks[0]?.from, (marks.at(-1)?.to ?? 0) + NEAR);
  return cores.some((core) => around.includes(core));
}

/**
 * The labels of a table one behind the other, from the first header on to the first words that are none or that the
 * form prints earlier; none where the table seems to be printed more than once.
 */
function listMarks({ text }: HanStream, plan: Plan): readonly Mark[] {
  const start = findStart(text, plan);
  const marks = start < 0 ? [] : listFrom(text, plan, start);
  return text.lastIndexOf(plan.anchor) < (marks.at(-1)?.to ?? 0) ? marks : [];
}

/** Where the headers begin that follow each other up to the anchor, or -1. */
function findStart(text: string, { anchor, headers: [first = []] }: Plan): number {
  let start = text.indexOf(anchor);
  while (start > 0) {
    const to = start;
    const before = first.find(({ core }) => text.endsWith(core, to));
    if (!before) break;
    start -= before.core.length;
  }
  return start;
}

function listFrom(text: string, plan: Plan, start: number): readonly Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  let at = start;
  for (;;) {
    const mark = findMark(text, plan, next, at) ?? findAgain(text, marks.at(-1), at);
    if (mark) {
      marks.push(mark);
      at = mark.to;
      if (mark.step) next = plan.steps.indexOf(mark.step) + 1;
    } else if (marks.at(-1)?.step && isOfValue(text.charAt(at))) at++;
    else return marks;
  }
}

/** Whether a Han character is one that values are written in or counted by. */
export function isOfValue(character: string): boolean {
  return character !== '' && VALUE.includes(character);
}

const VALUE = '〇零一二三四五六七八九十百千万两亿无件条次个项元人篇份宗例户部家起名';

/** A form's line may be left out, and its neighbour; more would be another form. */
const MOST_SKIPPED = 2;

function findMark(text: string, plan: Plan, next: number, at: number): Mark | undefined {
  for (let ahead = next; ahead <= next + MOST_SKIPPED; ahead++) {
    const step = plan.steps[ahead];
    if (!step) break;
    const to = matchLabel(text, step.label, at);
    if (to > at) return { from: at, to, label: step.label, step };
  }
  return findGroup(text, plan, at) ?? findHeader(text, plan, next, at);
}

/** The label of a group, which may be printed before each of its lines. */
function findGroup(text: string, { groups }: Plan, at: number): Mark | undefined {
  for (const label of groups) {
    const to = matchLabel(text, label, at);
    if (to > at) return { from: at, to, label };
  }
  return undefined;
}

function findHeader(text: string, { steps, headers }: Plan, next: number, at: number): Mark | undefined {
  if (steps.length > 0 && next >= steps.length) return undefined;
  const block = headers[steps[next]?.line.block ?? 0] ?? [];
  const header = block.find(({ core }) => text.startsWith(core, at));
  return header && { from: at, to: at + header.core.length, label: header.label, header };
}

/** The label before, printed once more, as a merged cell is that was written out. */
function findAgain(text: string, last: Mark | undefined, at: number): Mark | undefined {
  if (!last || last.to !== at || !text.startsWith(text.slice(last.from, last.to), at)) return undefined;
  return { ...last, from: at, to: at + last.to - last.from };
}

/** Behind the longest wording of a label that stands at `at`, or `at`. */
function matchLabel(text: string, { cores }: Label, at: number): number {
  for (const core of cores) if (text.startsWith(core, at)) return at + core.length;
  return at;
}
