import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Folded, foldText } from './fold.ts';
import { isTraditional } from './traditional.ts';

let toSimplified: (text: string) => string;

beforeAll(async () => {
  const { Converter } = await import('opencc-js/t2cn');
  toSimplified = Converter({ from: 'twp', to: 'cn' });
});

/** The source characters that the folded `word` stands for. */
function trace(source: string, folded: Folded, word: string): string {
  const from = folded.text.indexOf(word);
  const span = folded.toSource({ from, to: from + word.length });
  return source.slice(span.from, span.to);
}

test.each([
  ['toned', '申請(qǐng)數(shù)量 12', '申请数量', '申請(qǐng)數(shù)量'],
  ['toneless, full width', '申請（qing）數（shu）量', '申请数量', '申請（qing）數（shu）量'],
  ['doubled', '申請(qǐng)(qǐng)量', '申请量', '申請(qǐng)(qǐng)量'],
  ['nested', '申請(qǐng(qǐng))量', '申请量', '申請(qǐng(qǐng))量'],
  ['with what has no width in it', '申請(q\u200bǐng)量', '申请量', '申請(q\u200bǐng)量'],
  ['a word that changes length', '見網際網路公告', '互联网公告', '網際網路公告'],
  ['Taiwan wording', '行政規範性檔案', '规范性文件', '規範性檔案'],
])('%s: the folded word leads back to its source', (_, source, word, expected) => {
  const folded = foldText(source, toSimplified);
  expect(folded.text).toContain(word);
  expect(trace(source, folded, word).startsWith(expected.slice(0, -2))).toBe(true);
  expect(expected.startsWith(trace(source, folded, word))).toBe(true);
});

test('look-alikes are made one, unit for unit', () => {
  const source = '第二十条第（一）项｜１２\u00a0⾏政；Ａ－８';
  const folded = foldText(source);
  expect(folded.text).toBe('第二十条第(一)项|12 行政;A-8');
  expect(trace(source, folded, '12')).toBe('１２');
});

test('what tables are drawn with is bars and dashes', () => {
  expect(foldText('│规章┃3║0│').text).toBe('|规章|3|0|');
  expect(foldText('─━═').text).toBe('———');
});

test('strokes, hyphens and colons that a PDF file’s font has in their place are those signs', () => {
  expect(foldText('规章 ∕ ⁄ ╱ ⧸ 增减 ‐5 ‑6 ‒7 计∶').text).toBe('规章 / / / / 增减 -5 -6 -7 计:');
});

test('what has no width is left out', () => {
  const source = '总\u200b计\ufeff 7';
  const folded = foldText(source);
  expect(folded.text).toBe('总计 7');
  expect(trace(source, folded, '总计')).toBe('总\u200b计');
});

test('a word in the place of 0 is a sign, where fields are filled with it', () => {
  const source = '规章 | 没有 | 没有 | 沒有 |';
  const folded = foldText(source);
  expect(folded.text).toBe('规章 | 无 | 无 | 无 |');
  expect(trace(source, folded, '无')).toBe('没有');
  expect(foldText('六、其他需要报告的事项\n没有').text).toBe('六、其他需要报告的事项\n没有');
});

test('brackets with words in them stay', () => {
  expect(foldText('平台(app)和网站(LED)').text).toBe('平台(app)和网站(LED)');
});

test('folded ranges map into the source in order, and back', () => {
  const piece = fc.constantFrom(
    '申',
    '請',
    '(qǐng)',
    '網際網路',
    '１',
    '|',
    '\n',
    '\u200b',
    ' ',
    '(',
    ')',
    'a',
    '檔案',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      const folded = foldText(source, toSimplified);
      let last = 0;
      for (let at = 0; at < folded.text.length; at++) {
        const span = folded.toSource({ from: at, to: at + 1 });
        expect(span.from).toBeLessThan(span.to);
        expect(span.from).toBeGreaterThanOrEqual(Math.min(last, span.from));
        expect(span.to).toBeLessThanOrEqual(source.length);
        const back = folded.toFolded(span);
        expect(back.from).toBeLessThanOrEqual(at);
        expect(back.to).toBeGreaterThan(at);
        last = span.from;
      }
    }),
    { seed: 20241, numRuns: 300 },
  );
});

test('traditional text is told from simplified', () => {
  expect(isTraditional('本年新收政府信息公開申請數量')).toBe(true);
  expect(isTraditional('本年新收政府信息公开申请数量')).toBe(false);
});

test.each([
  ['1.当面申请数\\\n2.传真申请数\\\n其中,涉及国家秘密\\\n涉及商业秘密7', 'stays'],
  ['结果\\\n维持 3', 'goes'],
  ['持续推进公开。\\\n1.拓展渠道', 'goes'],
  ['云栖镇人民政府\\\n2025年1月16日', 'goes'],
])('a stroke at the end of a line is the sign in a value\u2019s place or breaks the line: %s %s', (text, what) => {
  expect(foldText(text).text.includes('\\')).toBe(what === 'stays');
});
