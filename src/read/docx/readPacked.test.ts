import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../readSource.ts';

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const LINKS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

function pack(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(LINKS),
    'word/document.xml': strToU8(`<w:document ${SPACE}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const cell = (runs: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(runs)}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

/** Each cell by its place and spans, with its words. */
async function readCells(body: string): Promise<readonly string[]> {
  const { source, problems } = await readBytes('报告.docx', pack(body));
  expect(problems).toEqual([]);
  return (source?.grids ?? []).flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, span }) =>
      [row, column, rowSpan, columnSpan, source?.text.slice(span.from, span.to)].join(' '),
    ),
  );
}

test('cells that are merged to the side and downwards keep their places', async () => {
  const merged = table(
    [cell(run('行政许可'), '<w:vMerge w:val="restart"/>'), cell(run('12'), '<w:gridSpan w:val="2"/>')],
    [cell('', '<w:vMerge/>'), cell(run('3')), cell(run(''))],
  );
  expect(await readCells(merged)).toEqual(['0 0 2 1 行政许可', '0 1 1 2 12', '1 1 1 1 3', '1 2 1 1 ']);
});

test('a change that was tracked is read as accepted, a number parted into runs as one', async () => {
  const changed = `<w:del w:id="1">${'<w:r><w:delText>7</w:delText></w:r>'}</w:del><w:ins w:id="2">${run('1')}</w:ins>${run('5')}`;
  expect(await readCells(table([cell(run('规章')), cell(changed)]))).toEqual(['0 0 1 1 规章', '0 1 1 1 15']);
});

test('a document is known by what it holds, whatever its name says', async () => {
  const { source } = await readBytes('报告.wps', pack(paragraph(run('一、总体情况'))));
  expect(source?.text.trim()).toBe('一、总体情况');
});

test.each([
  ['cut off', '报告.docx', pack(paragraph(run('一'))).subarray(0, 300), /不完整或已损坏/],
  ['of broken markup', '报告.docx', pack('<w:p><w:r>'), /不完整或已损坏/],
  ['of another kind', '报告.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /XLSX 文件.*复制/],
  ['of files', '报告.zip', zipSync({ '报告.txt': strToU8('一') }), /压缩文件.*解压/],
])('a packed file %s is named, with what to do', async (_, name, bytes, says) => {
  const { source, problems } = await readBytes(name, bytes);
  expect(source).toBeNull();
  expect(problems).toMatchObject([{ kind: 'unreadable-file', message: { zh: expect.stringMatching(says) } }]);
});

test('a small file that unpacks to far more than any report is not unpacked', async () => {
  const trap = pack('', { 'word/styles.xml': new Uint8Array(120_000_000) });
  expect(trap.length).toBeLessThan(1_000_000);
  const { source, problems } = await readBytes('报告.docx', trap);
  expect(source).toBeNull();
  expect(problems).toMatchObject([{ kind: 'too-large', message: { zh: expect.stringContaining('120 MB') } }]);
});
