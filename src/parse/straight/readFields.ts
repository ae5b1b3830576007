import { listChoices } from '../lines/choices.ts';
import { fillGaps, sharesLine } from '../lines/gaps.ts';
import { type Blanks, type Habits, learnBlanks, learnHabits } from '../lines/habits.ts';
import type { LineReading } from '../lines/lineReading.ts';
import { linesOf } from '../lines/lines.ts';
import { isFused } from '../lines/strip.ts';
import { mayStandIn } from '../locate/locate.ts';
import type { MarkedTable } from '../marks/markTable.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Token } from '../tokens/tokens.ts';
import { type FieldRow, listFields } from './listFields.ts';
import type { StraightLine, StraightTable } from './readStraight.ts';

/**
 * Reads a table whose labels stand where the form prints them and some of whose fields are empty, where separators or
 * empty lines say which: each line has as many fields as places at least, and none but the first is left out. Any other
 * is undefined here, as is one that nobody filled in where another may be.
 */
export function readFields(
  text: string,
  stream: HanStream,
  marked: MarkedTable,
  hint: Blanks,
): StraightTable | undefined {
  const { table, marks, absent } = marked;
  const printed = absent.some((line) => line !== linesOf(table)[0]) ? undefined : listFields(text, stream, marked);
  const rows = printed && (areSeparated(printed) ? printed : fillLines(text, printed));
  if (!rows) return undefined;
  const filled = rows.some(({ tokens }) => tokens.some(isValue));
  if (!filled && standsElsewhere(text, stream, marked)) return undefined;
  const { blanks, habits } = learn(rows, table.printedAs === 'row', hint);
  const lines: StraightLine[] = [];
  for (const { line, tokens } of rows) {
    const [slots] = listSettled(listChoices(tokens, line, habits));
    if (!slots) return undefined;
    lines.push({ line, slots });
  }
  const from = marks[0]?.from ?? 0;
  return { region: { from, to: printed.at(-1)?.tokens.at(-1)?.to ?? marks.at(-1)?.to ?? from }, lines, blanks };
}

/**
 * The rows of a table in which each value has a line of text to itself, with a gap where such a line is empty; undefined
 * where the lines do not say it, or where digits enough for several rows stand behind the last of their labels.
 */
function fillLines(text: string, rows: readonly FieldRow[]): readonly FieldRow[] | undefined {
  if (rows.some(({ tokens }) => sharesLine(tokens.filter(isValue)))) return undefined;
  const spaced = fillGaps(
    text,
    rows.map(({ tokens, line, height }) => ({ tokens, places: line.cells.length, from: 0, to: height })),
  );
  const filled = rows.map((row, index) => ({ ...row, tokens: spaced[index] ?? [] }));
  const printed = filled.filter(({ tokens }) => tokens.length > 0);
  const mayHoldMore =
    printed.length < rows.length && printed.some(({ tokens }) => tokens.filter(isValue).every(isFused));
  return areSeparated(printed) && !mayHoldMore ? filled : undefined;
}

/** Whether labels enough for another copy of a table stand before it or behind. */
function standsElsewhere(text: string, stream: HanStream, { table, marks }: MarkedTable): boolean {
  const around = [
    { from: 0, to: marks[0]?.hanFrom ?? 0 },
    { from: marks.at(-1)?.hanTo ?? 0, to: stream.text.length },
  ];
  return around.some((part) => mayStandIn(text, stream, table, part));
}

function learn(rows: readonly FieldRow[], atEnd: boolean, hint: Blanks): { blanks: Blanks; habits: Habits } {
  const lines = rows.map(({ line }) => line);
  const tokens = rows.map((row) => row.tokens);
  const learnt = learnHabits(lines, tokens, atEnd);
  const blanks = learnBlanks(lines, tokens, learnt);
  return { blanks, habits: { ...learnt, blanks: blanks === 'unknown' ? hint : blanks } };
}

/** The one reading of a line whose every value has a place; none where there are others, or values left over. */
function listSettled({ kind, choices, spare }: LineReading): LineReading['choices'] {
  return SETTLED.has(kind) && choices.length === 1 && spare.length === 0 ? choices : [];
}

const SETTLED: ReadonlySet<LineReading['kind']> = new Set(['complete', 'gaps', 'blank']);

/**
 * Whether separators show each blank: no line has fewer fields than places, and in a table that has values none of
 * several places has nothing at all, for its values may stand elsewhere.
 */
function areSeparated(rows: readonly FieldRow[]): boolean {
  const filled = rows.some(({ tokens }) => tokens.some(isValue));
  return rows.every(({ line: { cells }, tokens }) => {
    const values = tokens.filter(isValue).length;
    const fields = tokens.filter(({ kind }) => kind !== 'text').length;
    if (values === 0) return !filled || fields > 0 || cells.length === 1;
    return values === cells.length || (fields > values ? fields >= cells.length : isMerged(tokens));
  });
}

/** Whether a merged cell's value is written out for each column that it spans, in a field of its own. */
function isMerged(tokens: readonly Token[]): boolean {
  const values = tokens.filter(isValue);
  return new Set(values.map(({ field }) => field)).size === values.length;
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}
