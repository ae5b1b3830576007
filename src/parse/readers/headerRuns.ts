import type { Label } from '../labels/labels.ts';
import { isAnyTables } from '../labels/scattered.ts';
import type { Proposal } from '../lines/assign.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import { asMoved } from '../lines/lineReading.ts';
import type { Line } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';

/** Headers of one block, one after the other, and the values printed below them. */
interface Run {
  readonly columns: readonly number[];
  readonly block: number;
  readonly values: readonly Token[];
}

/**
 * Reads a table of blocks by its headers where the names of the rows stand apart, as the columns of PDF text come out:
 * below one or several headers stand as many values as their block has rows, row after row. Undefined where any header
 * has another number of values.
 */
export function readByHeaders(located: Located, lines: readonly Line[]): Proposal | undefined {
  if (located.table.id !== 'proactive') return undefined;
  const words = new Set(located.tokens.map(({ text }) => text));
  const printed = lines.filter((line) => located.rows.has(line.row) || words.has(labelOf(located.table, line)));
  const runs = listRuns(located);
  const cells = new Map<Line, Token[]>();
  const doubtful = new Set<Line>();
  for (const { columns, block, values } of runs) {
    const rows = printed.filter((line) => line.block === block);
    if (rows.length === 0 || values.length !== rows.length * columns.length) return undefined;
    values.forEach((value, at) => {
      const row = rows[Math.floor(at / columns.length)];
      const column = columns[at % columns.length];
      if (row && column !== undefined) cells.set(row, withValue(cells.get(row) ?? [], column, value));
    });
    if (!isSameBothWays(values, rows.length)) for (const row of rows) doubtful.add(row);
  }
  const whole = printed.every((line) => line.cells.every((_, column) => cells.get(line)?.[column]));
  if (!whole || printed.length === 0) return undefined;
  const read = printed.map((line) => {
    const reading = listChoices(cells.get(line) ?? [], line, PLAIN);
    return { line, reading: doubtful.has(line) ? asMoved(reading) : reading, labelled: true };
  });
  return { reader: 'blocks', blanks: 'unknown', lines: read, spare: [] };
}

/** The label of a line, which may be too short to be looked for among words: 规章. */
function labelOf({ blocks }: Located['table'], { block, row }: Line): string {
  return blocks[block]?.rows.find(({ id }) => id === row)?.label ?? row;
}

/** Whether values read row after row are the same as column after column. */
function isSameBothWays(values: readonly Token[], rows: number): boolean {
  const columns = values.length / rows;
  return values.every((value, at) => {
    const other = values[(at % columns) * rows + Math.floor(at / columns)];
    return other?.text === value.text;
  });
}

function withValue(row: readonly Token[], column: number, value: Token): Token[] {
  const longer = [...row];
  longer[column] = value;
  return longer;
}

function listRuns({ table, tokens }: Located): readonly Run[] {
  const runs: Run[] = [];
  let article = -1;
  let open = false;
  for (const token of tokens) {
    const label = token.occurrence?.label;
    const last = runs.at(-1);
    if (label?.role === 'column' && isArticle(label)) article = label.block;
    const places = label?.role === 'column' && !isAnyTables(label) ? placesOf(table.blocks, label, article) : [];
    const [place] = places;
    if (place && open && last?.block === place.block)
      runs[runs.length - 1] = { ...last, columns: [...last.columns, place.column] };
    else if (place) runs.push({ block: place.block, columns: [place.column], values: [] });
    else if (last && (token.kind === 'number' || token.kind === 'mark'))
      runs[runs.length - 1] = { ...last, values: [...last.values, token] };
    open = place !== undefined;
  }
  return runs;
}

function isArticle({ cores }: Label): boolean {
  return cores.some((core) => core.startsWith('第二十条'));
}

/** Where a header stands in the form: in the block of the article above it, where that has such a header. */
function placesOf(
  blocks: Located['table']['blocks'],
  { cores }: Label,
  article: number,
): readonly { readonly block: number; readonly column: number }[] {
  const places = blocks.flatMap((block, at) =>
    block.columns.flatMap((column, index) =>
      cores.includes(toHan(column.label)) ? [{ block: at, column: index }] : [],
    ),
  );
  const own = places.filter(({ block }) => block === article);
  return own.length > 0 ? own : places;
}

function toHan(text: string): string {
  return text.replace(/[^\u3400-\u9fff]/g, '');
}
