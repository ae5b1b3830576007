import type { Span } from '../../report/span.ts';
import type { Proposal } from '../lines/assign.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import { asMoved, type LineReading } from '../lines/lineReading.ts';
import type { Line } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';
import { findAfter } from './after.ts';
import { listColumnBlocks } from './columnBlocks.ts';

/**
 * Reads by count, row after row: labels apart, there are exactly as many values as the printed rows have places, those
 * that a page prints behind other words included.
 */
export function readByCount(located: Located, lines: readonly Line[]): readonly Proposal[] {
  if (located.order === 'scattered') return [];
  const values = valuesOf(located);
  const printed = printedLines(located, lines);
  const labels = located.table.printedAs === 'grid' ? located.tokens.filter(({ kind }) => kind === 'label') : [];
  const headers = labels.filter(({ occurrence }) => occurrence?.label.role === 'column');
  const take = (some: readonly Token[]) =>
    printed
      .flatMap((rows) => takeInOrder('count', some, rows) ?? [])
      .filter(({ lines }) => !lines.some(({ reading }) => isParted(reading, headers)))
      .map((read) => doubtParted(read, labels));
  const taken = take(values);
  return taken.length > 0 ? taken : take([...values, ...findAfter(located)]);
}

/**
 * Whether labels stand between some of the values of a line and not between others: a header shows that they are a
 * column's. Before each value its own header may be printed.
 */
function isParted({ choices: [choice = []] }: LineReading, labels: readonly Token[]): boolean {
  const spans = choice.flatMap(({ span }) => span ?? []);
  const isLabelled = ({ to }: Span, next: Span | undefined) =>
    labels.some((label) => label.from >= to && label.to <= (next?.from ?? 0));
  const parted = spans.filter((span, place) => isLabelled(span, spans[place + 1])).length;
  return parted > 0 && parted < spans.length - 1;
}

/** A label among the values of a line that no sum bears out leaves open which lines of its block they belong to. */
function doubtParted(read: Proposal, labels: readonly Token[]): Proposal {
  const isOpen = ({ line, reading }: Proposal['lines'][number]) =>
    line.groups.length === 0 && isParted(reading, labels);
  const blocks = new Set(read.lines.filter(isOpen).map(({ line }) => line.block));
  const lines = read.lines.map((one) => (blocks.has(one.line.block) ? { ...one, reading: asMoved(one.reading) } : one));
  return blocks.size === 0 ? read : { ...read, lines };
}

/**
 * Reads blocks of values printed column by column, as PDF text comes out: as many stacks of equal height as a row
 * has places are that many rows; lines of several values, and single values one after the other, are rows.
 */
export function readByBlocks(located: Located, lines: readonly Line[]): readonly Proposal[] {
  const places = lines[0]?.cells.length ?? 0;
  if (places < 2 || lines.some((line) => line.cells.length !== places)) return [];
  const values = transpose(stack(valuesOf(located)), places);
  if (!values) return [];
  return printedLines(located, lines).flatMap((printed) => takeInOrder('blocks', values, printed) ?? []);
}

/** Reads blocks of columns of any height and width, in both ways that their heights can be chosen. */
export function readByColumnBlocks(located: Located, lines: readonly Line[]): readonly Proposal[] {
  const places = lines[0]?.cells.length ?? 0;
  if (places < 2 || lines.some((line) => line.cells.length !== places)) return [];
  const printed = printedLines(located, lines);
  return listColumnBlocks(valuesOf(located), places).flatMap((values) =>
    printed.flatMap((rows) => takeInOrder('blocks', values, rows) ?? []),
  );
}

function valuesOf(located: Located): readonly Token[] {
  return located.tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
}

/** The rows that are printed: all of the form, or those whose label was found, neighbours in the order of their labels. */
function printedLines(located: Located, lines: readonly Line[]): readonly (readonly Line[])[] {
  if (located.table.printedAs === 'row') return [lines];
  const found = lines.filter((line) => located.rows.has(line.row));
  const variants = found.length === lines.length ? [lines] : [lines, found];
  const at = findDisplaced(located, found);
  if (at < 0) return variants;
  return [...variants, [...found.slice(0, at), ...found.slice(at, at + 2).reverse(), ...found.slice(at + 2)]];
}

/** The first of two rows whose labels stand side by side the other way round, as a displaced total and the row behind it. */
function findDisplaced({ tokens }: Located, lines: readonly Line[]): number {
  const rows = tokens.flatMap(({ occurrence }) =>
    occurrence?.label.role === 'row' && occurrence.label.row ? [occurrence.label.row.id] : [],
  );
  const places = new Set(rows.slice(1).map((row, index) => `${rows[index]} ${row}`));
  return lines.findIndex((line, index) => places.has(`${lines[index + 1]?.row} ${line.row}`));
}

/** The values one after the other in the places of the lines; undefined where there are not as many. */
export function takeInOrder(
  reader: 'count' | 'blocks',
  values: readonly Token[],
  lines: readonly Line[],
): Proposal | undefined {
  if (values.length === 0 || values.length !== lines.reduce((sum, line) => sum + line.cells.length, 0))
    return undefined;
  let at = 0;
  const read = lines.map((line) => {
    const own = values.slice(at, at + line.cells.length);
    at += line.cells.length;
    return { line, reading: listChoices(own, line, PLAIN), labelled: true };
  });
  return { reader, blanks: 'unknown', lines: read, spare: [] };
}

/** Runs of values on lines one after the other, one value a line; a line of several values is a run of its own. */
function stack(values: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && value.line - last.line === 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
}

/** Turns groups of `places` equal stacks into rows; undefined where the stacks do not come out even. */
function transpose(runs: readonly (readonly Token[])[], places: number): readonly Token[] | undefined {
  const rows: Token[] = [];
  let index = 0;
  while (index < runs.length) {
    const height = runs[index]?.length ?? 0;
    const group = runs.slice(index, index + places);
    if (group.length === places && group.every((run) => run.length === height)) {
      for (let row = 0; row < height; row++) rows.push(...group.flatMap((run) => run[row] ?? []));
      index += places;
    } else if (height % places === 0) {
      rows.push(...(runs[index] ?? []));
      index++;
    } else return undefined;
  }
  return rows;
}
