import type { Token } from '../tokens/tokens.ts';

/** The values of one line of text; `apart`: a blank line or other words stand between it and the line before. */
export interface ValueLine {
  readonly values: readonly Token[];
  readonly apart: boolean;
}

/**
 * Turns values printed in blocks of columns, page by page, into rows: in a block of so many rows each column is as many
 * lines high, and columns that were printed close together share their lines (`1 18`). The first column may stand among
 * the labels. Both ways of choosing are tried, the highest blocks first and the lowest; rows alone are the lowest.
 */
export function listColumnBlocks(values: readonly Token[], places: number): readonly (readonly Token[])[] {
  const lines = toValueLines(values);
  const most = Math.floor(values.length / places);
  const heights = Array.from({ length: most }, (_, index) => index + 1);
  return [[...heights].reverse(), heights].flatMap((order) => {
    const rows = readBlocks(lines, 0, places, order, new Set());
    return rows ? [rows] : [];
  });
}

/** Values line by line, as they stand in the text. */
export function toValueLines(values: readonly Token[]): readonly ValueLine[] {
  const lines: ValueLine[] = [];
  for (const [at, value] of values.entries()) {
    const before = values[at - 1];
    const last = lines.at(-1);
    if (last && before?.line === value.line) lines[lines.length - 1] = { ...last, values: [...last.values, value] };
    else lines.push({ values: [value], apart: before === undefined || value.line - before.line > 1 });
  }
  return lines;
}

/** The rows from the line at `at` on, block after block; `failed` are places from which the rest cannot be read. */
function readBlocks(
  lines: readonly ValueLine[],
  at: number,
  places: number,
  heights: readonly number[],
  failed: Set<number>,
): readonly Token[] | undefined {
  if (at === lines.length) return [];
  if (failed.has(at)) return undefined;
  for (const height of heights) {
    const block = readBlock(lines, at, places, height);
    const rest = block && readBlocks(lines, block.to, places, heights, failed);
    if (block && rest) return [...block.rows, ...rest];
  }
  failed.add(at);
  return undefined;
}

function readBlock(lines: readonly ValueLine[], from: number, places: number, height: number) {
  const columns: (readonly ValueLine[])[] = [];
  let width = 0;
  let at = from;
  while (width < places) {
    if (at + height > lines.length) return undefined;
    const column = lines.slice(at, at + height);
    if (!isColumn(column, columns.length === 0)) return undefined;
    columns.push(column);
    width += column[0]?.values.length ?? 0;
    at += height;
  }
  if (width !== places) return undefined;
  const rows = Array.from({ length: height }, (_, row) => columns.flatMap((column) => column[row]?.values ?? []));
  return { rows: rows.flat(), to: at };
}

/** Lines of as many values each, the first apart from what is above and the others not, unless labels stand among them. */
function isColumn(lines: readonly ValueLine[], amongLabels: boolean): boolean {
  const [first, ...others] = lines;
  const even = others.every(({ values }) => values.length === first?.values.length);
  if (lines.length === 1 || amongLabels) return even;
  return even && first?.apart === true && others.every(({ apart }) => !apart);
}
