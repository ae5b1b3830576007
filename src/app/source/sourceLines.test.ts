import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, linesIn, toSourceLines } from './sourceLines.ts';

test('every line stands where it says', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '中'), maxLength: 40 });
  fc.assert(
    fc.property(text, (source) => {
      const lines = toSourceLines(source);
      expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
      for (const line of lines) expect(source.slice(line.from, line.from + line.text.length)).toBe(line.text);
      expect(lines.map((line) => line.text)).toEqual(source.split(/\r\n|\r|\n/));
      for (let at = 0; at < source.length; at++) expect(lineAt(lines, at)?.from).toBeLessThanOrEqual(at);
    }),
  );
});

test('a span over two lines touches both', () => {
  const lines = toSourceLines('ab\ncd\nef');
  expect(linesIn(lines, { from: 1, to: 4 }).map((line) => line.text)).toEqual(['ab', 'cd']);
  expect(linesIn(lines, { from: 3, to: 3 }).map((line) => line.text)).toEqual(['cd']);
});
