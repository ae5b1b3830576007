import { expect, test } from 'vitest';
import { encodeText } from './encoding/encodeText.ts';
import { readBytes, readContent } from './readSource.ts';

const PAGE = '<table><tr><td>本年新收政府信息公开申请数量</td><td>12</td></tr></table>';
const utf8 = (text: string) => new TextEncoder().encode(text);

function toQuoted(bytes: Uint8Array): string {
  const hex = [...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  return hex.reduce((text, one, at) => text + one + (at % 20 === 19 ? '=\r\n' : ''), '');
}

function toArchive(part: string): Uint8Array {
  const head =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_x1"\r\n\r\n';
  const style = '----=_x1\r\nContent-Type: text/css\r\n\r\ntd { color: red }\r\n';
  return utf8(`${head}${style}----=_x1\r\n${part}\r\n----=_x1--\r\n`);
}

const GBK = encodeText(PAGE, 'gb18030');

test.each([
  ['a page', 'a.html', utf8(PAGE)],
  ['a page in GBK that says so', 'a.htm', encodeText(`<meta charset=gb2312>${PAGE}`, 'gb18030')],
  ['a page in GBK that says nothing', 'a.htm', encodeText(PAGE.repeat(3), 'gb18030')],
  ['a piece of a page, copied as text', 'a.txt', utf8(`<div class="x">${PAGE}</div>\n`)],
  ['a page that is named a text', 'a.txt', utf8(`<!DOCTYPE html><html>${PAGE}</html>`)],
  [
    'an archive, quoted-printable',
    'a.mht',
    toArchive(
      `Content-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${toQuoted(GBK)}`,
    ),
  ],
  [
    'an archive, base64, its name changed',
    'a.txt',
    toArchive(
      `Content-Transfer-Encoding: base64\r\nContent-Type: text/html;\r\n charset=gb2312\r\n\r\n${btoa(String.fromCharCode(...GBK))}`,
    ),
  ],
])('%s gives its text and grids', async (_, name, bytes) => {
  const { source, problems } = await readBytes(name, bytes);
  const [grid] = source?.grids ?? [];
  expect(problems).toEqual([]);
  expect(grid?.cells.map(({ span }) => source?.text.slice(span.from, span.to))).toEqual([
    '本年新收政府信息公开申请数量',
    '12',
  ]);
});

test('a text keeps every character', async () => {
  const text = '  甲\t乙\r\n<td> 1 < 2\r\n';
  expect(await readBytes('a.txt', utf8(text))).toEqual({ source: { name: 'a.txt', text, grids: [] }, problems: [] });
});

test.each([
  ['a.pdf', utf8('%PDF-1.7\n'), /PDF 文件不完整.*复制/],
  ['报告.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 20), /不完整或已损坏.*复制/],
  ['报告.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20), /XLSX 文件.*复制/],
  ['a.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20), /压缩文件.*解压/],
  ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /Word.*复制/],
  ['a.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /图片.*文字版/],
  ['a.bin', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919 + (at >> 3)) % 256), /不是文字文件/],
])('%s is named, with what to do', async (name, bytes, says) => {
  const { source, problems } = await readBytes(name, bytes);
  expect(source).toBeNull();
  expect(problems[0]).toMatchObject({ kind: 'unreadable-file', message: { zh: expect.stringMatching(says) } });
  expect(problems[0]?.message.zh).toContain(name);
  expect(problems[0]?.message.en).toBeTruthy();
});

test('a text that was decoded wrongly is read as it was meant, and that is said', async () => {
  const broken = new TextDecoder('windows-1252').decode(utf8(PAGE));
  const { source, problems } = await readContent('x', 'html', broken);
  expect(source?.text).toContain('本年新收政府信息公开申请数量');
  expect(problems.map(({ kind }) => kind)).toEqual(['encoding']);
});

test('a file whose wrong decoding lost many characters is a text all the same', async () => {
  const broken = new TextDecoder('gb18030')
    .decode(utf8('一、总体情况\n本年度报告\n'.repeat(40)))
    .replaceAll('€', '\ufffd');
  expect((broken.match(/\ufffd/g) ?? []).length).toBeGreaterThan(broken.length / 10);
  const { source, problems } = await readBytes('a.txt', utf8(broken));
  expect(source?.text).toContain('体情况');
  expect(problems.map(({ kind }) => kind)).toEqual(['encoding']);
});

test('characters that cannot be decoded are counted and shown', async () => {
  const bytes = [...utf8('本年新收政府信息公开申请数量 12 件'.repeat(40))];
  bytes.splice(30, 1, 0xff);
  const { source, problems } = await readBytes('a.txt', Uint8Array.from(bytes));
  expect(problems[0]).toMatchObject({ kind: 'encoding' });
  expect(source?.text.charAt(problems[0]?.span?.from ?? 0)).toBe('\ufffd');
});
