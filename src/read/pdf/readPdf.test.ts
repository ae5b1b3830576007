import { expect, test } from 'vitest';
import { readBytes } from '../readSource.ts';

/** A file of one page that shows what `content` draws, without any table of its parts: readers look for them themselves. */
function toFile(content: string, first = ''): Uint8Array {
  return new TextEncoder().encode(
    [
      `${first}%PDF-1.4`,
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj',
      `4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
      '5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >> endobj',
      '6 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >> endobj',
      '7 0 obj << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >> endobj',
      'trailer << /Root 1 0 R >>',
      '%%EOF',
    ].join('\n'),
  );
}

const hex = (text: string): string =>
  [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
const write = (text: string, x: number, y: number): string => `BT /F 10 Tf ${x} ${y} Td <${hex(text)}> Tj ET`;
const GRID =
  '20 100 m 220 100 l 20 130 m 220 130 l 20 160 m 220 160 l 20 100 m 20 160 l 120 100 m 120 160 l 220 100 m 220 160 l S';

test('the lines of a page and the cells of its tables are read, a font without its own characters as well', async () => {
  const drawn = [
    write('二、主动公开', 20, 180),
    GRID,
    write('规章', 30, 140),
    write('3', 150, 140),
    write('许可', 30, 110),
  ];
  const { source, problems } = await readBytes('报告.pdf', toFile(drawn.join('\n')));
  expect(problems).toEqual([]);
  const cells = source?.grids.flatMap((grid) => grid.cells.map(({ span }) => source.text.slice(span.from, span.to)));
  expect(cells).toEqual(['规章', '3', '许可', '']);
  expect(source?.text).toContain('二、主动公开');
});

test('a file with something before its first sign is one all the same', async () => {
  const { source } = await readBytes('报告.pdf', toFile(write('总体情况', 20, 100), 'X-Mail: 1\r\n\r\n'));
  expect(source?.text.trim()).toBe('总体情况');
});

test.each([
  ['a scan', toFile(GRID), /扫描件.*文字版/],
  ['cut off', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), /不完整或已损坏.*复制/],
])('%s is named, with what to do', async (_, bytes, says) => {
  const { source, problems } = await readBytes('报告.pdf', bytes);
  expect(source).toBeNull();
  expect(problems).toMatchObject([{ kind: 'unreadable-file', message: { zh: expect.stringMatching(says) } }]);
});
