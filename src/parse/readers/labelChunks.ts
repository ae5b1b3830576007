import type { Proposal } from '../lines/assign.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import type { Line } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';
import { toValueLines } from './columnBlocks.ts';

/** Labels of rows one after the other, as a page holds them, and the values printed after them. */
interface Chunk {
  readonly rows: readonly string[];
  /** Values in a row, with the places of the headers that stand right before them. */
  readonly runs: readonly Run[];
}

interface Run {
  readonly headers: readonly number[];
  readonly values: readonly Token[];
}

/**
 * Reads page by page where all labels of a page come before all its values: column after column, as boxes of PDF text
 * come out, or row after row. Where headers stand among the values, the columns below them are theirs.
 */
export function readByChunks(located: Located, lines: readonly Line[]): readonly Proposal[] {
  const places = lines[0]?.cells.length ?? 0;
  if (places < 2 || lines.some((line) => line.cells.length !== places)) return [];
  const chunks = listChunks(located).filter(({ rows }) => rows.length > 0);
  const stray = located.tokens.filter(isValue).length - chunks.flatMap(valuesOf).length;
  if (stray > places || !chunks.some(({ rows }) => rows.length > 1)) return [];
  return (['columns', 'rows'] as const).flatMap((order) => {
    const cells = chunks.flatMap((chunk) => readChunk(chunk, places, order) ?? []);
    const read = lines.flatMap((line) => {
      const own = cells.find(({ row }) => row === line.row);
      return own ? [{ line, reading: listChoices(own.values, line, PLAIN), labelled: true }] : [];
    });
    const taken = new Set(cells.flatMap(({ values }) => values));
    const spare = located.tokens.filter((token) => isValue(token) && !taken.has(token));
    return read.length > 0 ? [{ reader: 'blocks', blanks: 'unknown', lines: read, spare }] : [];
  });
}

function valuesOf({ runs }: Chunk): readonly Token[] {
  return runs.flatMap(({ values }) => values);
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}

function listChunks({ table, tokens }: Located): readonly Chunk[] {
  const columns = table.blocks[0]?.columns.map(({ label }) => toHan(label)) ?? [];
  const chunks: Chunk[] = [{ rows: [], runs: [] }];
  for (const token of tokens) {
    const label = token.occurrence?.label;
    const last = chunks.at(-1) ?? { rows: [], runs: [] };
    const header = label?.role === 'column' ? columns.findIndex((column) => label.cores.includes(column)) : -1;
    if (label?.role === 'row' && label.row) {
      if (valuesOf(last).length > 0) chunks.push({ rows: [label.row.id], runs: [] });
      else if (!last.rows.includes(label.row.id))
        chunks[chunks.length - 1] = { ...last, rows: [...last.rows, label.row.id] };
    } else if (header >= 0) chunks[chunks.length - 1] = { ...last, runs: withHeader(last.runs, header) };
    else if (isValue(token)) chunks[chunks.length - 1] = { ...last, runs: withValue(last.runs, token) };
  }
  return chunks;
}

function withHeader(runs: readonly Run[], header: number): readonly Run[] {
  const last = runs.at(-1);
  if (!last || last.values.length > 0) return [...runs, { headers: [header], values: [] }];
  return [...runs.slice(0, -1), { ...last, headers: [...last.headers, header] }];
}

function withValue(runs: readonly Run[], value: Token): readonly Run[] {
  const last = runs.at(-1) ?? { headers: [], values: [] };
  return [...runs.slice(0, -1), { ...last, values: [...last.values, value] }];
}

/** The values of each row of a chunk, or undefined where they are not as many as its rows have places. */
function readChunk(chunk: Chunk, places: number, order: 'columns' | 'rows') {
  const height = chunk.rows.length;
  const values = order === 'columns' ? toColumns(valuesOf(chunk), height) : valuesOf(chunk);
  if (values.length !== height * places) return undefined;
  const filled = chunk.runs.filter((run) => run.values.length > 0);
  const headed = filled.length > 1 && filled.every((run) => run.values.length === run.headers.length * height);
  const runs = headed ? filled : [{ headers: Array.from({ length: places }, (_, place) => place), values }];
  return chunk.rows.map((row, at) => ({
    row,
    values: Array.from({ length: places }, (_, place) => findValue(runs, place, at, height, order)).flatMap(
      (value) => value ?? [],
    ),
  }));
}

/** Values column after column, those apart that share their lines (`1 18`) where each line of a column does. */
function toColumns(values: readonly Token[], height: number): readonly Token[] {
  const lines = toValueLines(values).map((line) => line.values);
  return lines.flatMap((line, at) => {
    if (at % height > 0) return [];
    const column = lines.slice(at, at + height);
    return line.flatMap((_, place) => column.flatMap((row) => row[place] ?? []));
  });
}

function findValue(runs: readonly Run[], place: number, row: number, height: number, order: 'columns' | 'rows') {
  for (const { headers, values } of runs) {
    const column = headers.indexOf(place);
    if (column >= 0) return values[order === 'columns' ? column * height + row : row * headers.length + column];
  }
  return undefined;
}

function toHan(text: string): string {
  return text.replace(/[^\u3400-\u9fff]/g, '');
}
