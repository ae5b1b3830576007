import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { eatenDates, fullWidthDigits, indented, oddSpaces, radicals, spacedLabels, zeroWidth } from './characters.ts';
import { doubledGlosses, glosses, nestedGlosses, tonelessGlosses } from './glosses.ts';
import { halfWidth } from './halfWidth.ts';
import { faultyTraditional, taiwan, traditional } from './traditional.ts';

const TEXT = '行政强制 12 件,其中网络申请3件(自2024年1月1日起)\n行政规范性文件|制发|总计';

const EXAMPLES = [
  [halfWidth, '（一）予以公开，3件', '(一)予以公开,3件'],
  [traditional, '行政许可', '行政許可'],
  [taiwan, '规范性文件', '規範性檔案'],
  [faultyTraditional, '强制', '強製'],
  [radicals, '行政', '⾏政'],
  [fullWidthDigits, '12.5%', '１２.５%'.replace('.', '．').replace('%', '％')],
  [indented, '一\n二', '一\r\n二'],
  [spacedLabels, '总计', '总 计'],
] as const;

test.each(EXAMPLES)('$id', (damage, from, to) => {
  expect(damage.apply(from, createRandom(1))).toBe(to);
});

test('eaten dates lose the character of the year and keep every digit', () => {
  expect(eatenDates.apply('2023年1月1日', createRandom(3))).toMatch(/^2023年?1月1日$/);
});

test.each([glosses, tonelessGlosses, doubledGlosses, nestedGlosses])('$id leaves the characters in place', (damage) => {
  const glossed = damage.apply('领导办结', createRandom(5));
  expect(glossed).toMatch(/\(/);
  expect(glossed.replace(/[^\p{Script=Han}]/gu, '')).toBe('領導辦結');
});

const KEEP_DIGITS = [
  halfWidth,
  traditional,
  taiwan,
  faultyTraditional,
  radicals,
  zeroWidth,
  oddSpaces,
  indented,
  eatenDates,
  spacedLabels,
  glosses,
  nestedGlosses,
];

test.each(KEEP_DIGITS)('$id changes no number', (damage) => {
  const digits = (text: string) => text.replace(/\D/g, '');
  expect(digits(damage.apply(TEXT, createRandom(7)))).toBe(digits(TEXT));
});
