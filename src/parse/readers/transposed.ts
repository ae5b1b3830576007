import { coresOf, toHan } from '../labels/labels.ts';
import type { Proposal } from '../lines/assign.ts';
import { listChoices } from '../lines/choices.ts';
import { PLAIN } from '../lines/habits.ts';
import type { Line } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import type { Token } from '../tokens/tokens.ts';

/** So many names of lines side by side, with no value between them, are the headers of a table that was turned about. */
const HEADERS = 8;

/** The values behind the name of a column, one for each line of the form. */
interface Run {
  readonly column: number;
  readonly values: readonly Token[];
}

/**
 * Reads a table that was turned about: the form's lines are its headers, and behind the name of each of the form's
 * columns stands a value for each line. Undefined where a name is none of the form's or has another number of values.
 */
export function readTransposed({ table, tokens }: Located, lines: readonly Line[]): Proposal | undefined {
  if (table.id !== 'requests') return undefined;
  const first = tokens.findIndex(isValue);
  const heads = listHeads(tokens.slice(0, first));
  if (heads.length < HEADERS) return undefined;
  const names = (table.blocks[0]?.columns ?? []).map(({ label, variants }) => coresOf([label, ...variants]));
  const runs = listRuns(
    tokens.slice(tokens.lastIndexOf(heads.at(-1)?.token ?? NO_TOKEN, first) + 1),
    names,
    heads.length,
  );
  const columns = new Set(runs?.map(({ column }) => column));
  if (!runs || runs.length < 2 || columns.size < runs.length) return undefined;
  const sorted = [...runs].sort((a, b) => a.column - b.column);
  const read = lines.flatMap((line) => {
    const at = heads.findIndex(({ row }) => row === line.row);
    const cells = sorted.map(({ column }) => line.cells[column] ?? '');
    const groups = sorted.length === line.cells.length ? line.groups : [];
    const own = sorted.flatMap(({ values }) => values.slice(at, at + 1));
    const turned = { ...line, cells, groups };
    return at < 0 ? [] : [{ line: turned, reading: listChoices(own, turned, PLAIN), labelled: true }];
  });
  return { reader: 'blocks', blanks: 'unknown', lines: read, spare: [] };
}

const NO_TOKEN: Token = { kind: 'gap', from: -1, to: -1, text: '', digits: '', occurrence: null, field: 0, line: 0 };

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}

/** The lines that are named, each once, in the order of the text. */
function listHeads(tokens: readonly Token[]): readonly { readonly row: string; readonly token: Token }[] {
  const heads = new Map<string, Token>();
  for (const token of tokens) {
    const label = token.occurrence?.label;
    if (label?.role === 'row' && label.row && !heads.has(label.row.id)) heads.set(label.row.id, token);
  }
  return [...heads].map(([row, token]) => ({ row, token }));
}

/** Names of columns with the values behind them; undefined where something else stands there. */
function listRuns(
  tokens: readonly Token[],
  names: readonly (readonly string[])[],
  count: number,
): readonly Run[] | undefined {
  const runs: Run[] = [];
  let words = '';
  let fields: Token[] = [];
  const close = () => {
    const column = names.findIndex((cores) => cores.includes(words));
    const values = [fields.filter(isValue), fields].find(
      (some) => some.length === count || (some === fields && some.length > count),
    );
    if (column < 0 || !values) return false;
    runs.push({ column, values: values.slice(0, count) });
    return true;
  };
  for (const token of tokens) {
    const named = token.kind === 'label' || token.kind === 'text';
    if (named && fields.some(isValue)) {
      if (!close()) return undefined;
      words = '';
      fields = [];
    }
    if (named) words += toHan(token.text);
    else if (words !== '') fields.push(token);
  }
  return close() ? runs : undefined;
}
