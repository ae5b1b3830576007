import { expect, test } from 'vitest';
import type { Token } from '../tokens/tokens.ts';
import { listColumnBlocks } from './columnBlocks.ts';

/** The numbers of a text with their lines; words stand for labels. */
function valuesIn(text: string): Token[] {
  return text.split('\n').flatMap((words, line) =>
    [...words.matchAll(/\d+/g)].map((match) => ({
      kind: 'number' as const,
      from: line * 100 + match.index,
      to: line * 100 + match.index + match[0].length,
      text: match[0],
      digits: match[0],
      occurrence: null,
      field: 0,
      line,
    })),
  );
}

const rowsIn = (text: string, places: number) =>
  listColumnBlocks(valuesIn(text), places).map((rows) => rows.map(({ text: value }) => value).join(' '));

test.each([
  ['columns of single values', '1\n4\n\n2\n5\n\n3\n6', 3, '1 2 3 4 5 6'],
  ['a first column among the labels', '甲 1\n乙\n4\n\n2\n5\n\n3\n6', 3, '1 2 3 4 5 6'],
  ['columns that share their lines', '1\n4\n\n2 3\n5 6', 3, '1 2 3 4 5 6'],
  ['rows in pieces, then a block', '1 2\n3\n甲\n4\n7\n\n5\n8\n\n6\n9', 3, '1 2 3 4 5 6 7 8 9'],
])('%s', (_, text, places, rows) => {
  expect(rowsIn(text, places)).toContain(rows);
});

test.each([
  ['a value too few', '1\n4\n\n2\n5\n\n3', 3],
  ['lines of uneven length', '1 2\n3\n\n4 5\n6', 4],
])('%s are no blocks', (_, text, places) => {
  expect(rowsIn(text, places)).toEqual([]);
});
