import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTable } from '../../report/forms.ts';
import { identitiesOf } from '../../report/identities.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { splitFused } from '../lines/split.ts';
import { readStrip } from '../lines/strips.ts';
import { slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { solveLines } from './solve.ts';

const TABLE = findTable('2021', 'requests');
const LINES = TABLE ? linesOf(TABLE) : [];
const IDENTITIES = TABLE ? identitiesOf(TABLE) : [];
const OUTCOMES = LINES.length - 4;

function token(text: string): Token {
  return { kind: 'number', from: 0, to: text.length, text, digits: text, occurrence: null, field: 0, line: 0 };
}

/** Six columns of a requests table that add up, then their total: new, carried in, outcomes, their sum, carried out. */
const table = fc
  .array(
    fc.record({
      outcomes: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(300) }), {
        minLength: OUTCOMES,
        maxLength: OUTCOMES,
      }),
      carriedIn: fc.nat(3),
      carriedOut: fc.nat(3),
    }),
    { minLength: 6, maxLength: 6 },
  )
  .map((columns) => {
    const filled = columns.map(({ outcomes, carriedIn, carriedOut }) => {
      const handled = outcomes.reduce((sum, count) => sum + count, 0);
      const carried = Math.min(carriedIn, handled + carriedOut);
      return [handled + carriedOut - carried, carried, ...outcomes, handled, carriedOut];
    });
    return LINES.map((_, row) => {
      const parts = filled.map((column) => column[row] ?? 0);
      return [...parts, parts.reduce((sum, part) => sum + part, 0)];
    });
  });

function openFused(rows: readonly (readonly number[])[]) {
  return LINES.map(({ cells, groups }, row) => ({
    cells,
    choices: splitFused([token(rows[row]?.join('') ?? '')], cells.length, groups),
  }));
}

test('rows fused one by one: the true table is taken, or it is among what remains possible', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const solved = solveLines(openFused(rows), IDENTITIES);
      solved.forEach(({ choice, alternatives }, row) => {
        choice.forEach((slot, place) => {
          const values = [slot, ...(alternatives[place] ?? [])].map(({ value }) => value);
          expect(values).toContain(rows[row]?.[place]);
        });
      });
    }),
    { seed: 202521, numRuns: 60 },
  );
});

test('what is taken keeps every identity wherever the printed table does', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const solved = solveLines(openFused(rows), IDENTITIES);
      const values = new Map(
        solved.flatMap(
          ({ choice }, row) => LINES[row]?.cells.map((id, at) => [id, choice[at]?.value ?? 0] as const) ?? [],
        ),
      );
      for (const { terms } of IDENTITIES) {
        expect(terms.reduce((sum, { cell, coefficient }) => sum + coefficient * (values.get(cell) ?? 0), 0)).toBe(0);
      }
      expect(solved.some(({ doubtful }) => doubtful)).toBe(false);
    }),
    { seed: 202522, numRuns: 40 },
  );
});

test('readings that break identities whatever is taken leave their lines in doubt', () => {
  const line = (cells: readonly string[], ...readings: readonly (readonly number[])[]) => ({
    cells,
    choices: readings.map((values) => values.map((value) => slotOf(token(String(value))))),
  });
  const cells = (row: string) => ['natural_person', 'total'].map((column) => `requests.${row}.${column}`);
  const lines = [line(cells('new'), [1, 23], [12, 3]), line(cells('carried_in'), [0, 0])];
  expect(solveLines(lines, IDENTITIES)[0]?.doubtful).toBe(true);
  expect(solveLines(lines, IDENTITIES)[1]?.doubtful).toBe(false);
});

function printTogether(rows: readonly (readonly number[])[], lines: readonly Line[]) {
  const digits = token(rows.map((row) => row.join('')).join(''));
  return lines.map((line, at) => ({ line, labelled: true, lost: [], tokens: at === lines.length - 1 ? [digits] : [] }));
}

const STRIP = LINES.slice(2, 7);

test('rows fused into one strip: the true rows are among the readings, and their joints touch', () => {
  fc.assert(
    fc.property(table, (whole) => {
      const rows = whole.slice(2, 7);
      const read = readStrip(printTogether(rows, STRIP)) ?? [];
      expect(read.map(({ line }) => line.row)).toEqual(STRIP.map(({ row }) => row));
      read.forEach(({ reading }, at) => {
        const values = reading.choices.map((choice) => choice.map((slot) => slot.value).join());
        expect(values).toContain(rows[at]?.join());
      });
    }),
    { seed: 202523, numRuns: 60 },
  );
});

test('a strip in which one row does not add up is read all the same; one that is too short is not', () => {
  const rows = [
    [1, 0, 0, 0, 0, 0, 1],
    [0, 2, 0, 0, 0, 0, 3],
    [0, 0, 0, 0, 0, 0, 0],
  ];
  const read = readStrip(printTogether(rows, STRIP.slice(0, 3))) ?? [];
  expect(read.map(({ reading }) => reading.choices[0]?.map(({ value }) => value))).toEqual(rows);
  const short = readStrip(printTogether([[1, 0, 1]], STRIP.slice(0, 3))) ?? [];
  expect(short.every(({ reading }) => reading.kind === 'lost')).toBe(true);
});
