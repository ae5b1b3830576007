import { expect, test } from 'vitest';
import type { Token } from '../tokens/tokens.ts';
import { withoutCodeColumn, withoutCodes, withoutSerials } from './codes.ts';

const numbers = (texts: readonly string[]): Token[] =>
  texts.map((text, line) => ({
    kind: 'number',
    from: line * 10,
    to: line * 10 + text.length,
    text,
    digits: text,
    occurrence: null,
    field: 1,
    line,
  }));
const left = (texts: readonly string[]) => withoutCodes(numbers(texts)).map(({ text }) => text);

test('numbers that count the lines are codes, one being left out here and there', () => {
  expect(left(['11', '12', '13', '15', '16', '17', '18', '19', '20'])).toEqual([]);
});

test('another number among them belongs to no cell', () => {
  expect(left(['1', '2', '3', '40', '4', '5', '6', '7', '8', '0'])).toEqual(['40', '0']);
});

test('a few are codes where they are all that is left and begin with 1', () => {
  expect(left(['1', '2', '3', '4'])).toEqual([]);
  expect(left(['1', '2', '3', '4', '0'])).toEqual(['1', '2', '3', '4', '0']);
});

test('from 0 on they number the columns, where they share a line', () => {
  const header = numbers(['0', '1', '2', '3']);
  expect(withoutCodes(header.map((token) => ({ ...token, line: 0 })))).toEqual([]);
  expect(withoutCodes(header)).toEqual(header);
});

test.each([
  [['1', '2', '3']],
  [['9', '8', '7', '6', '5', '4', '3', '2', '1']],
  [['0', '0', '0', '0', '0', '0', '0', '0']],
])('%j are none', (texts) => {
  expect(left(texts)).toEqual(texts);
});

/** A text cut into lines: digits are numbers, other words labels. */
const tokensOf = (text: string): Token[] =>
  text
    .split('\n')
    .flatMap((words, line) => numbers(words.split(' ')).map((token) => ({ ...token, ...kindOf(token), line })));
const kindOf = ({ text }: Token) => ({ kind: /^\d/.test(text) ? ('number' as const) : ('label' as const) });
const kept = (text: string) => withoutSerials(tokensOf(text)).map((token) => token.text);
const ROWS = ['规章', '许可', '处罚', '强制', '收费', '采购', '公开', '不予', '总计'];

test.each([' ', '\n'])('numbers that count the lines before their words, %j between, are no values', (between) => {
  const rows = ROWS.map((label, at) => [String(at + 3), label, '0'].join(between));
  expect(kept(rows.join('\n'))).toEqual(ROWS.flatMap((label) => [label, '0']));
});

test.each([' ', '\n'])('values before the next label, %j between, stay', (between) => {
  const rows = ROWS.map((label, at) => [label, String(at % 3)].join(between));
  expect(kept(rows.join('\n'))).toEqual(ROWS.flatMap((label, at) => [label, String(at % 3)]));
});

test('another table behind the last label counts its lines anew', () => {
  const rows = ROWS.map((label, at) => `${at + 2} ${label} 0`);
  const others = Array.from({ length: 14 }, (_, at) => `${at + 1} 他表 0`);
  const tokens = tokensOf([...rows, ...others].join('\n')).map((token) =>
    token.text === '他表' ? { ...token, kind: 'text' as const } : token,
  );
  expect(withoutSerials(tokens).filter(({ text }) => /^[1-9]/.test(text))).toEqual([]);
});

/** The labels of lines with a unit, a code and a value each. */
const coded = (values: readonly string[]) =>
  values.flatMap((value, line) => [
    { ...(numbers(['指标'])[0] as Token), kind: 'label' as const, line },
    ...numbers([String(line + 1).padStart(2, '0'), value]).map((token) => ({ ...token, line })),
  ]);
const uncoded = (values: readonly string[]) =>
  withoutCodeColumn(coded(values)).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));

test('codes that stand before the values of their lines are none of them, whatever the values are', () => {
  const values = ['120', '2', '5', '4', '33', '6', '0', '9', '10', '8'];
  expect(uncoded(values)).toEqual(values);
  expect(uncoded(values.slice(0, 5))).toHaveLength(10);
});
