import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';
import { encodeText } from './encodeText.ts';
import { repairText } from './repairText.ts';

const SIMPLIFIED =
  '临溪街道2024年政府信息公开工作年度报告\n本年新收政府信息公开申请数量 12 件,结转下年度继续办理 3 件。\n';
const TRADITIONAL = '臨溪街道2024年政府資訊公開工作年度報告\n本年新收政府資訊公開申請數量 12 件,結轉下年度 3 件。\n';

function toUtf16(text: string, isLittle: (unit: number) => readonly number[]): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => [...isLittle(character.charCodeAt(0))]));
}
const little = (unit: number) => [unit & 0xff, unit >> 8];
const big = (unit: number) => [unit >> 8, unit & 0xff];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes are decoded by what speaks for an encoding', () => {
  test.each([
    ['utf-8', SIMPLIFIED, utf8(SIMPLIFIED)],
    ['utf-8', SIMPLIFIED, utf8(`\ufeff${SIMPLIFIED}`)],
    ['utf-16le', SIMPLIFIED, toUtf16(`\ufeff${SIMPLIFIED}`, little)],
    ['utf-16le', SIMPLIFIED, toUtf16(SIMPLIFIED, little)],
    ['utf-16be', SIMPLIFIED, toUtf16(`\ufeff${SIMPLIFIED}`, big)],
    ['utf-16be', SIMPLIFIED, toUtf16(SIMPLIFIED, big)],
    ['gb18030', SIMPLIFIED, encodeText(SIMPLIFIED, 'gb18030')],
    ['gb18030', TRADITIONAL, encodeText(TRADITIONAL, 'gb18030')],
    ['big5', TRADITIONAL, encodeText(TRADITIONAL, 'big5')],
  ])('%s', (encoding, text, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });

  test('against what the file says of itself', () => {
    expect(decodeBytes(encodeText(SIMPLIFIED, 'gb18030'), 'utf-8').text).toBe(SIMPLIFIED);
    expect(decodeBytes(utf8(SIMPLIFIED), 'gb2312').text).toBe(SIMPLIFIED);
    expect(decodeBytes(encodeText(SIMPLIFIED, 'gb18030'), 'no such charset').text).toBe(SIMPLIFIED);
  });

  test('and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(repairText(decodeBytes(bytes).text)).toBeDefined();
      }),
      { seed: 314, numRuns: 300 },
    );
  });
});

describe('a text that was decoded wrongly is put right', () => {
  test('UTF-8 read as GBK, as far as its characters are left', () => {
    const broken = new TextDecoder('gb18030').decode(utf8(SIMPLIFIED.repeat(3)));
    const repaired = repairText(broken);
    expect(repaired).toMatchObject({ from: 'utf-8', as: 'gb18030' });
    const words = (repaired?.text ?? '').split(/[^\u4e00-\u9fff]+/);
    expect(words).toEqual(expect.arrayContaining(['本年新收政府信息公开申请数量', '年政府信息公开工作年度报告']));
    expect(repaired?.text.match(/\d+/g)).toEqual(SIMPLIFIED.repeat(3).match(/\d+/g));
    expect(repaired?.lost).toBe(repaired?.text.match(/\ufffd/g)?.length ?? 0);
  });

  test.each(['utf-8', 'gb18030'])('%s read as Latin-1, whole', (encoding) => {
    const bytes = encoding === 'utf-8' ? utf8(SIMPLIFIED) : encodeText(SIMPLIFIED, encoding);
    const broken = new TextDecoder('windows-1252').decode(bytes);
    expect(repairText(broken)).toMatchObject({ text: SIMPLIFIED, from: encoding, lost: 0 });
  });

  test.each([
    SIMPLIFIED,
    TRADITIONAL,
    '申請(qǐng)數(shù)量(liàng)12件(jiàn),結(jié)轉(zhuǎn)下年度',
    'naïve café, 12 % – no Chinese',
    '锟斤拷 is not text',
    '',
  ])('what is right, or no Chinese, is left alone: %s', (text) => {
    expect(repairText(text)).toBeNull();
  });
});
