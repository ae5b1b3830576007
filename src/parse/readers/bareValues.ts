import type { Table, TableId } from '../../report/form.ts';
import { isWords, labelCharacters } from '../labels/words.ts';
import { linesOf } from '../lines/lines.ts';
import { type Token, tokenize } from '../tokens/tokens.ts';
import { takeInOrder } from './count.ts';
import { draft, weigh } from './draft.ts';
import type { Page, ReadTable } from './tableRead.ts';

/** A section's heading: words that it holds, and the line as a whole. */
interface Heading {
  readonly words: string;
  readonly line: RegExp;
}

/** How the sections of the tables that are told by their values alone are headed. */
const HEADINGS: Partial<Record<TableId, Heading>> = {
  requests: { words: '收到和处理', line: /^.{0,12}收到和处理(?:政府)?信息公开申请.{0,8}$/ },
  disputes: { words: '行政复议', line: /^.{0,24}行政复议[、和及]?[^。]{0,6}行政诉讼[^。]{0,8}$/ },
};

/** The text behind a heading that is looked at first, and the most that the values of a table take. */
const [SHORT, LONGEST] = [60, 3000];

/**
 * Reads a table whose labels are all lost: right behind its section's heading stand as many values as it has cells, and
 * no other words. They are taken in order, which leaves a doubt on every line.
 */
export function readBareValues({ text }: Page, tables: readonly Table[]): ReadTable | undefined {
  for (const table of tables) {
    const heading = HEADINGS[table.id];
    for (const end of heading ? listHeadings(text, heading) : []) {
      const read = readBehind(text, end, table);
      if (read) return read;
    }
  }
  return undefined;
}

/** Where the lines end that are such a heading. */
function listHeadings(text: string, { words, line }: Heading): readonly number[] {
  const ends: number[] = [];
  let next = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, next)) {
    const end = text.indexOf('\n', at);
    next = end < 0 ? text.length : end;
    const start = text.lastIndexOf('\n', at) + 1;
    if (next - start <= LONGEST_HEADING && line.test(text.slice(start, next))) ends.push(next);
  }
  return ends;
}

/** No heading's line is longer. */
const LONGEST_HEADING = 60;

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

/** The values up to the first words that are none of the table's: right behind most headings a sentence begins. */
function listValues(text: string, from: number, table: Table): readonly Token[] {
  const near = cutAtWords(text, from, from + SHORT, table);
  const tokens = near.isCut ? near.tokens : cutAtWords(text, from, from + LONGEST, table).tokens;
  return tokens.filter(({ kind }) => kind === 'number' || kind === 'mark');
}

/** The tokens before the first words that are none of the table's, and whether such words follow. */
function cutAtWords(
  text: string,
  from: number,
  to: number,
  table: Table,
): { tokens: readonly Token[]; isCut: boolean } {
  const tokens = tokenize(text, from, Math.min(text.length, to), []);
  const known = labelCharacters(table);
  const end = tokens.findIndex(({ kind, text: words }) => kind === 'text' && isWords(words, known));
  return end < 0 ? { tokens, isCut: false } : { tokens: tokens.slice(0, end), isCut: true };
}
