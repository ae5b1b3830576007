import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../check/check.ts';
import { renderCase } from '../press/pressCase.ts';
import { PRESS_CASES } from '../press/pressCases.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import { foldText } from './fold/fold.ts';
import { parseReport } from './parse.ts';

function parse(text: string): Report {
  return parseReport({ name: 'fuzz', text, grids: [] });
}

/** What holds of every report, however it came to be. */
function expectSound(text: string): Report {
  const report = parse(text);
  for (const { id, span, raw, value, state } of report.cells.values()) {
    expect.soft(span === null ? '' : text.slice(span.from, span.to), id).toBe(raw);
    expect.soft(state === 'number', id).toBe(value !== null && state !== 'unreadable');
  }
  for (const span of listSpans(report)) expectInside(span, text);
  for (const claim of report.claims) expect(text.slice(claim.span.from, claim.span.to)).toBe(claim.text);
  for (const problem of report.problems) expect(problem.message.zh).not.toBe('');
  for (const finding of checkReport(report)) expect(finding.message.zh).not.toBe('');
  return report;
}

function listSpans({ cells, claims, sections = [], problems }: Report): readonly Span[] {
  return [...cells.values(), ...claims, ...sections, ...problems].flatMap(({ span }) => (span ? [span] : []));
}

function expectInside({ from, to }: Span, text: string): void {
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(text.length);
}

/** A report of the press, of any case in text. */
const printed = fc
  .record({ at: fc.nat(PRESS_CASES.length - 1), seed: fc.integer({ min: 1, max: 1000 }) })
  .map(({ at, seed }) => {
    const one = PRESS_CASES[at] ?? PRESS_CASES[0];
    return one ? renderCase(one, seed).content : '';
  });

/** One thing that comes to a text: lines cut out, repeated or exchanged, characters cut out or put in. */
interface Harm {
  readonly kind: 'cut' | 'repeat' | 'swap' | 'drop characters' | 'insert';
  readonly at: number;
  readonly length: number;
  readonly noise: string;
}

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '|||||',
    '((((',
    '））））',
    '0 0 0 0 0',
    '\n\n\n',
    '本年新收政府信息公开申请数量',
    '总计',
    '\t\t',
  ),
);

const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('cut', 'repeat', 'swap', 'drop characters', 'insert'),
  at: fc.nat(10_000),
  length: fc.integer({ min: 1, max: 40 }),
  noise,
});

function inflict(text: string, { kind, at, length, noise: put }: Harm): string {
  const place = at % (text.length + 1);
  if (kind === 'insert') return text.slice(0, place) + put + text.slice(place);
  if (kind === 'drop characters') return text.slice(0, place) + text.slice(place + length);
  const lines = text.split('\n');
  const from = at % lines.length;
  const taken = lines.slice(from, from + length);
  const rest = [...lines.slice(0, from), ...lines.slice(from + length)];
  if (kind === 'cut') return rest.join('\n');
  if (kind === 'repeat') return [...lines.slice(0, from + length), ...taken, ...lines.slice(from + length)].join('\n');
  const to = (at * 7) % (rest.length + 1);
  return [...rest.slice(0, to), ...taken, ...rest.slice(to)].join('\n');
}

test('a report that came to harm is read without a fault of the reader', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(printed, fc.array(harm, { minLength: 1, maxLength: 6 }), (text, harms) => {
      expectSound(harms.reduce(inflict, text));
    }),
    { seed: 20251, numRuns: 80 },
  );
});

test('any text at all', { timeout: 60_000 }, () => {
  const units = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        { maxLength: 400 },
      )
      .map((all) => all.join('')),
    fc.uint8Array({ maxLength: 600 }).map((bytes) => new TextDecoder('gb18030').decode(bytes)),
    fc
      .array(fc.constantFrom(...'一二三年月日0123456789|.,、()\n\t :;。政府信息公开申请总计其他件'), { maxLength: 600 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(units, (text) => void expectSound(text)),
    { seed: 20252, numRuns: 400 },
  );
});

test('the same text is read the same twice', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(printed, fc.array(harm, { maxLength: 3 }), (text, harms) => {
      const harmed = harms.reduce(inflict, text);
      expect(parse(harmed)).toEqual(parse(harmed));
    }),
    { seed: 20253, numRuns: 40 },
  );
});

test('every folded range of a harmed report leads back to its source, and the source to it', () => {
  fc.assert(
    fc.property(printed, fc.array(harm, { maxLength: 4 }), fc.nat(), fc.nat(60), (text, harms, start, length) => {
      const source = harms.reduce(inflict, text);
      const folded = foldText(source);
      const from = folded.text.length === 0 ? 0 : start % folded.text.length;
      const to = Math.min(folded.text.length, from + length);
      const span = folded.toSource({ from, to });
      expectInside(span, source);
      const back = folded.toFolded(span);
      if (to > from) expect(back.from <= from && back.to >= to).toBe(true);
    }),
    { seed: 20254, numRuns: 200 },
  );
});

const MEGABYTE = 2 ** 20;
const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** A report with something enormous put behind one of its row labels. */
function inflate(inside: string): string {
  const one = PRESS_CASES.find(({ id }) => id === 'lines');
  const text = one ? renderCase(one, 3).content : '';
  const at = text.indexOf('申请数量') + 4;
  return text.slice(0, at) + inside + text.slice(at);
}

describe('enormous texts come to an end', () => {
  test.each([
    ['10 MB of digits', () => repeat('1234567890', 10 * MEGABYTE)],
    ['100,000 pipes', () => '|'.repeat(100_000)],
    ['brackets in brackets', () => '('.repeat(MEGABYTE) + ')'.repeat(MEGABYTE)],
    ['glossed brackets', () => repeat('請(qǐng', MEGABYTE)],
    ['line ends', () => repeat('\n', MEGABYTE)],
    ['spaces and line ends', () => repeat(' \n\t', MEGABYTE)],
    ['lone surrogates', () => repeat('\ud800一\udc00', MEGABYTE)],
    ['one sentence', () => repeat('本年度共收到政府信息公开申请3件,其中', MEGABYTE)],
    ['one row label', () => repeat('本年新收政府信息公开申请数量 0 ', MEGABYTE)],
    ['headers', () => repeat('总计\n', MEGABYTE)],
    ['titles', () => repeat('2024年政府信息公开工作年度报告\n', MEGABYTE)],
    ['dates', () => repeat('2024年1月1日至', MEGABYTE)],
    ['signatures', () => repeat('云栖镇人民政府\n2024年1月1日\n', MEGABYTE)],
    ['headings', () => repeat('一、总体情况\n', MEGABYTE)],
    ['a row of a million digits', () => inflate(repeat('1', MEGABYTE))],
    ['a row of a hundred thousand values', () => inflate(repeat(' 1', 200_000))],
    ['a hundred thousand lines of a value', () => inflate(repeat('\n1', 200_000))],
    ['a row of a hundred thousand pipes', () => inflate('|'.repeat(100_000))],
    ['a hundred reports', () => repeat(`${inflate('')}\n`, MEGABYTE)],
    ['reports on one line', () => repeat(inflate('').replaceAll('\n', ' '), MEGABYTE / 4)],
  ])('%s', { timeout: 120_000 }, (_, print) => {
    expectSound(print());
  });
});
