import type { Located } from './locate.ts';
import type { Token } from './tokens.ts';
import { headerCharacters, isWords } from './words.ts';

/** So many lines of values and units one after the other are no accident. */
const LINES = 5;

/**
 * The values behind a table's end on runs of lines that hold nothing but values, units and headers: they may belong to
 * the table all the same.
 */
export function findAfter({ table, rest }: Located): readonly Token[] {
  const known = headerCharacters(table, '单位统计数');
  const lines = new Map<number, Token[]>();
  for (const token of rest) {
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
