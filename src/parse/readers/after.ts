import type { Table } from '../../report/form.ts';
import { TABLES } from '../../report/forms.ts';
import { labelsOf, toHan } from '../labels/labels.ts';
import { perTable } from '../labels/perTable.ts';
import { headerCharacters, isWords } from '../labels/words.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';

/** So many lines of values and units one after the other are no accident. */
const LINES = 5;

/**
 * The values behind a table's end on runs of lines that hold nothing but values, units and headers: they may belong to
 * the table all the same, unless another table begins before them.
 */
export function findAfter({ table, rest }: Located): readonly Token[] {
  const known = headerCharacters(table, '单位统计数');
  const lines = new Map<number, Token[]>();
  const next = rest.findIndex((token) => token.kind === 'text' && isOfOther(table, token.text));
  for (const token of next < 0 ? rest : rest.slice(0, next)) {
    const line = lines.get(token.line);
    if (line) line.push(token);
    else lines.set(token.line, [token]);
  }
  const runs: Token[][][] = [[]];
  for (const line of lines.values()) {
    if (line.some((token) => token.kind === 'text' && isWords(token.text, known))) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs
    .filter((run) => run.length >= LINES)
    .flat(2)
    .filter(({ kind }) => kind === 'number' || kind === 'mark');
}

/** Whether words are those of a row or a header of another table. */
function isOfOther(table: Table, text: string): boolean {
  const han = toHan(text);
  return othersOf(table).some((core) => han.includes(core));
}

/** Shorter wordings than this are in other words too. */
const SHORTEST = 5;

const othersOf = perTable(listOthers);

function listOthers(table: Table): readonly string[] {
  const labels = TABLES.filter(({ id }) => id !== table.id).flatMap(labelsOf);
  const own = new Set(labelsOf(table).flatMap(({ cores }) => cores));
  const cores = labels.flatMap((label) => (label.role === 'heading' ? [] : label.cores));
  return [...new Set(cores)].filter((core) => core.length >= SHORTEST && !own.has(core));
}
