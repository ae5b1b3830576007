import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFigures } from './amounts.ts';

const SENTENCE = { folded: '', from: 0, heading: '', counts: true, numbers: true, denies: false, ends: false };

/** What a number and its unit look like, in one pattern. */
const PATTERN =
  /(\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.(\d{1,8}))?([余多几来])?(万余?|亿)?(件次|人次|件|条|项|份|宗|起|例|封|个|次|篇|期|部|元|%)/g;

function listByPattern(text: string): readonly (readonly [number, number, number, string])[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const [whole, digits = '', fraction = '', more, scale = '', unit = ''] = match;
    const before = text.charAt(match.index - 1);
    if (more || scale.endsWith('余') || /[\d.A-Za-z-]/.test(before)) return [];
    const value = Number(`${digits.replaceAll(',', '')}.${fraction || '0'}`);
    return [[match.index, match.index + whole.length, value, scale + unit] as const];
  });
}

test.each([
  ['收到申请1,234件,办结12.5万件次', [1234, 12.5]],
  ['2024,123件', []],
  ['1234567890123456789件', []],
  ['1,234,567,890,123,456,789件', [234567890123456800]],
  ['3.141592653元', []],
  ['400余条,3万余人次,5.件', []],
  ['第3人,第4人次', [4]],
])('%s', (text, values) => {
  expect(listFigures({ ...SENTENCE, text }).map(({ value }) => value)).toEqual(values);
});

test('law: the numbers are those that the pattern finds', () => {
  const piece = fc.constantFrom(
    '1',
    '23',
    '456',
    '7890',
    ',',
    '.',
    '余',
    '万',
    '亿',
    '件',
    '人',
    '次',
    '元',
    '%',
    'A',
    '-',
    '(',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const found = listFigures({ ...SENTENCE, text }).map(({ from, to, value, unit }) => [from, to, value, unit]);
      expect(found).toEqual(listByPattern(text).filter(([, to]) => text.charAt(to) !== '余'));
    }),
    { seed: 20251125, numRuns: 3000 },
  );
});
