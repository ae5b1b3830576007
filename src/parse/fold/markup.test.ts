import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldMarkup as foldUniform } from './markup.ts';
import { normalizeText } from './normalize.ts';

const foldMarkup = (text: string) => foldUniform(normalizeText(text));

const squeeze = (text: string) =>
  foldMarkup(text)
    .replaceAll('\t', '|')
    .replace(/ *([|\n]) */g, '$1')
    .replace(/ +/g, ' ')
    .trim();
const rows = (separator: string) =>
  ['规章', '行政许可', '行政处罚', '行政强制', '予以公开', '部分公开'].map((label) =>
    [label, '3', '—', '', '12.5'].join(separator),
  );

test.each([',', ';', ', '])('rows separated by “%s” have bars between their values', (separator) => {
  expect(squeeze(rows(separator).join('\n')).split('\n')[1]).toBe('行政许可|3|—||12.5');
});

test('labels that end in a colon have rows, too', () => {
  const lines = rows(',').map((row) => row.replace(',', ':,'));
  expect(squeeze(lines.join('\n')).split('\n')[1]).toBe('行政许可:|3|—||12.5');
});

test('quotes around cells go, thousands within them stay', () => {
  const quoted = rows(',').map((row) => row.replace('12.5', '"1,234"'));
  expect(squeeze(quoted.join('\n')).split('\n')[0]).toBe('规章|3|—||1,234');
});

test('where semicolons part the cells a comma stands among the thousands', () => {
  const grouped = rows(';').map((row) => row.replace('12.5', '1,234'));
  expect(squeeze(grouped.join('\n')).split('\n')[0]).toBe('规章|3|—||1,234');
});

test('low lines that fill cells are blanks, and marks where nothing else is filled', () => {
  const drawn = (row: string) => Array.from({ length: 12 }, () => row).join('\n');
  expect(squeeze(drawn('|规章____|0___|—__|__|')).split('\n')[0]).toBe('|规章|0|—||');
  expect(foldMarkup(drawn('|规章|_|_|_|'))).toBe(drawn('|规章|_|_|_|'));
});

test('a sentence keeps its commas, and so do thousands where no rows are', () => {
  const text = '全年发布1,234条,其中政策文件12条,动态信息40条。\n行政许可\n1,204';
  expect(foldMarkup(text)).toBe(text);
});

test('tags in a text become bars and line ends', () => {
  const html = '<table><tr><td colspan="4">规章</td><td>0</td></tr><tr><td>行政许可</td><td>15&nbsp;</td></tr></table>';
  expect(squeeze(html)).toBe('规章|0|\n行政许可|15|');
});

test('spaces written as entities are spaces', () => {
  expect(squeeze('规章&nbsp;0&emsp;/&#160;&nbsp;15')).toBe('规章 0 / 15');
});

test('a string that was copied with its escapes has line ends again', () => {
  const text = `{"content":"${'规章 0\\n'.repeat(8)}"}`;
  expect(squeeze(text).split('\n')).toHaveLength(9);
});

test('lists of a program are rows of cells', () => {
  const list = Array.from({ length: 30 }, () => "['规章', '0', '—']").join(', ');
  expect(squeeze(`[${list}]`).split('\n')[1]).toBe('规章|0|—');
});

test('the length never changes, so that places stay what they are', () => {
  const piece = fc.constantFrom(
    '规章',
    ',',
    ';',
    '"',
    "'",
    '3',
    '—',
    '\n',
    '\\n',
    '<td>',
    '</tr>',
    ' ',
    '], [',
    '1,234',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const text = pieces.join('');
      expect(foldMarkup(text)).toHaveLength(text.length);
    }),
    { seed: 20240131 },
  );
});
