import type { Table, TableId } from '../report/form.ts';
import { takeInOrder } from './count.ts';
import { draft, weigh } from './draft.ts';
import { linesOf } from './lines.ts';
import type { Page, ReadTable } from './tableRead.ts';
import { type Token, tokenize } from './tokens.ts';
import { isWords, labelCharacters } from './words.ts';

/** How the sections of the tables that are told by their values alone are headed. */
const HEADINGS: Partial<Record<TableId, RegExp>> = {
  requests: /^.{0,12}收到和处理(?:政府)?信息公开申请.{0,8}$/gm,
  disputes: /^.{0,24}行政复议[、和及]?[^\n。]{0,6}行政诉讼[^\n。]{0,8}$/gm,
};

/** The most text that the values of a table take. */
const LONGEST = 3000;

/**
 * Reads a table whose labels are all lost: right behind its section's heading stand as many values as it has cells, and
 * no other words. They are taken in order, which leaves a doubt on every line.
 */
export function readBareValues({ text }: Page, tables: readonly Table[]): ReadTable | undefined {
  for (const table of tables) {
    for (const heading of text.matchAll(HEADINGS[table.id] ?? NEVER)) {
      const read = readBehind(text, heading.index + heading[0].length, table);
      if (read) return read;
    }
  }
  return undefined;
}

const NEVER = /(?!)/g;

function readBehind(text: string, from: number, table: Table): ReadTable | undefined {
  const values = listValues(text, from, table);
  const lines = linesOf(table);
  const proposal = takeInOrder('count', values, lines);
  const last = values.at(-1);
  if (!proposal || !last) return undefined;
  const frame = { table, region: { from: values[0]?.from ?? from, to: last.to }, headersLost: 1, words: 0 };
  const unlabelled = { ...proposal, lines: proposal.lines.map((line) => ({ ...line, labelled: false })) };
  return weigh(draft(frame, unlabelled, { lines, columns: 'of the form' }));
}

/** The values up to the first words that are none of the table's. */
function listValues(text: string, from: number, table: Table): readonly Token[] {
  const tokens = tokenize(text, from, Math.min(text.length, from + LONGEST), []);
  const known = labelCharacters(table);
  const end = tokens.findIndex(({ kind, text: words }) => kind === 'text' && isWords(words, known));
  return tokens.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === 'number' || kind === 'mark');
}
