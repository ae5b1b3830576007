import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTsv, toHtml, toTsv } from './clipboardText.ts';

test('what is copied as text can be read back', () => {
  const field = fc.string({ unit: fc.constantFrom('1', 'a', '"', '\t', '\n', ' ', '表') });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(rows, (table) => {
      expect(fromTsv(`${toTsv(table)}\r\n`)).toEqual(table);
    }),
  );
});

test('text of Excel: CRLF after each row, quoted line breaks', () => {
  expect(fromTsv('1\t2\r\n"a\nb"\t\r\n')).toEqual([
    ['1', '2'],
    ['a\nb', ''],
  ]);
});

test('HTML holds no markup of the cells', () => {
  expect(toHtml([['<b>', '&']])).toBe('<table><tr><td>&lt;b&gt;</td><td>&amp;</td></tr></table>');
});
