import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../report/cell.ts';
import { REQUESTS_2021 } from '../../report/forms/requests.ts';
import { identitiesOf } from '../../report/identities.ts';
import { type Identity, toSum } from '../../report/identity.ts';
import { consistentRequests } from '../arbitraries.ts';
import { type ExampleReport, toExampleReport } from '../exampleReport.ts';
import { type Cells, judge } from '../judge.ts';
import { findMinimal } from './findMinimal.ts';
import { type Freed, freeCell } from './freed.ts';
import { type Localization, localize } from './localize.ts';
import { type System, toSystem } from './system.ts';

const IDENTITIES = identitiesOf(REQUESTS_2021);
const FORMS = { requests: '2021' } as const;
const STEPS = 20_000;

function localizeCells(identities: readonly Identity[], cells: Cells, forms = FORMS, steps = STEPS): Localization {
  const judgements = identities.map((identity) => judge(identity, cells));
  return localize({ identities, judgements, open: new Set() }, { cells, forms }, steps);
}

function toCells(values: ExampleReport['cells']): Cells {
  return toExampleReport({ forms: FORMS, cells: values }).cells;
}

/** The sets of cells of the causes that are no operation, each as `cell=number`, or `cell=least..most`. */
function listSets({ causes }: Localization): readonly string[] {
  const say = (cell: CellId, least: number, most: number | null) =>
    least === most ? `${cell}=${least}` : `${cell}=${least}..${most ?? ''}`;
  const sets = causes.filter(({ operation }) => operation === null).map(({ changes }) => changes);
  return sets.map((changes) => changes.map(({ cell, least, most }) => say(cell, least, most)).join(' ')).sort();
}

const anyWrong = fc
  .tuple(consistentRequests(60), fc.array(fc.tuple(fc.nat(174), fc.integer({ min: 1, max: 40 })), { maxLength: 4 }))
  .map(([values, slips]) => {
    const ids = Object.keys(values);
    const wrong = slips.map(([at, more]) => [ids[at] ?? '', (values[ids[at] ?? ''] ?? 0) + more] as const);
    return { ...values, ...Object.fromEntries(wrong) };
  });

describe('one wrong cell', () => {
  test('is where a row and a column cross', () => {
    const row = { 'requests.granted.natural_person': 3, 'requests.granted.total': 5, 'requests.granted.business': 2 };
    const column = { 'requests.total.natural_person': 3, 'requests.total.business': 2, 'requests.total.total': 5 };
    const news = { 'requests.new.natural_person': 3, 'requests.new.business': 2, 'requests.new.total': 5 };
    const found = localizeCells(IDENTITIES, toCells({ ...row, ...column, ...news, 'requests.granted.business': 7 }));
    expect(found).toMatchObject({ explanations: 1, size: 1, complete: true });
    expect(found.causes).toEqual([
      {
        changes: [{ cell: 'requests.granted.business', least: 2, most: 2 }],
        mends: ['requests/row-total:granted', 'requests/results:business'],
        operation: null,
      },
    ]);
  });

  test('of a sum by itself is every part that can take the difference', () => {
    const cells = toExampleReport({
      forms: { disputes: '2021' },
      cells: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 3 },
    }).cells;
    const [identity] = identitiesOfDisputes();
    expect(listSets(localizeCells(identity ? [identity] : [], cells))).toEqual([
      'disputes.reconsideration.corrected=1',
      'disputes.reconsideration.other=1',
      'disputes.reconsideration.pending=1',
      'disputes.reconsideration.total=2',
      'disputes.reconsideration.upheld=3',
    ]);
  });

  test('is exact up to the largest exact number', () => {
    const large = 2 ** 53 - 1;
    const cells = toExampleReport({
      forms: { disputes: '2021' },
      cells: { 'disputes.reconsideration.upheld': large, 'disputes.reconsideration.total': large - 1 },
    }).cells;
    expect(listSets(localizeCells(identitiesOfDisputes().slice(0, 1), cells))).toEqual([
      `disputes.reconsideration.total=${large}`,
      `disputes.reconsideration.upheld=${large - 1}`,
    ]);
  });
});

function identitiesOfDisputes(): readonly Identity[] {
  return ['reconsideration', 'litigation_direct'].map((row) => {
    const cell = (column: string) => `disputes.${row}.${column}`;
    return identity(row, '=', ['upheld', 'corrected', 'other', 'pending'].map(cell), [cell('total')]);
  });
}

function identity(id: string, relation: '=' | '<=', parts: readonly CellId[], wholes: readonly CellId[]): Identity {
  const title = { zh: id, en: id };
  return {
    id,
    rule: 'r',
    table: 'requests',
    terms: toSum(parts, wholes),
    relation,
    severity: 'error',
    title,
    basis: '',
  };
}

test('a bound leaves a range, and only the values that all bounds allow', () => {
  const part = identity('part', '<=', ['requests.granted.business'], ['requests.new.business']);
  const cells = toCells({ 'requests.granted.business': 5, 'requests.new.business': 3 });
  expect(listSets(localizeCells([part], cells))).toEqual([
    'requests.granted.business=0..3',
    'requests.new.business=5..',
  ]);
});

test('a cell without a number is what the others make it', () => {
  const cells = toCells({
    'requests.granted.business': '约2',
    'requests.total.business': 2,
    'requests.new.business': 2,
  });
  const total = { ...Object.fromEntries(['new', 'granted', 'total'].map((row) => [`requests.${row}.total`, 2])) };
  const found = localizeCells(IDENTITIES, new Map([...cells, ...pick(toCells(total), Object.keys(total))]));
  expect(found.forced).toEqual(new Map([['requests.granted.business', 2]]));
});

function pick(cells: Cells, ids: readonly CellId[]): Cells {
  return new Map([...cells].filter(([id]) => ids.includes(id)));
}

test('a number beyond the exact ones is no answer', () => {
  const large = Number.MAX_SAFE_INTEGER;
  const cells = toExampleReport({
    forms: { disputes: '2021' },
    cells: { 'disputes.reconsideration.upheld': large, 'disputes.reconsideration.other': 5 },
  }).cells;
  const found = localizeCells(identitiesOfDisputes().slice(0, 1), cells);
  expect(found).toMatchObject({ causes: [], complete: true });
});

test('the budget ends a search, and says so', () => {
  const values = Object.fromEntries(IDENTITIES.map((one, at) => [one.terms[at % 3]?.cell ?? '', 3 + at * 7]));
  const found = localizeCells(IDENTITIES, toCells(values), FORMS, 50);
  expect(found.complete).toBe(false);
});

test('where the budget ends first, cells that mend all that they take part in are named', () => {
  const slips = { 'requests.granted.business': 7, 'requests.partial.research': 9 };
  const found = localizeCells(IDENTITIES, toCells(slips), FORMS, 1);
  expect(found.complete).toBe(false);
  expect(listSets(found)).toEqual(['requests.granted.business=0', 'requests.partial.research=0']);
});

test('law: every cause mends what it touches', () => {
  fc.assert(
    fc.property(anyWrong, (values) => {
      const cells = toCells(values);
      for (const { changes, mends } of localizeCells(IDENTITIES, cells).causes) {
        const set = Object.fromEntries(changes.map(({ cell, least }) => [cell, least]));
        const mended = toCells({ ...values, ...set });
        const touched = IDENTITIES.filter(({ terms }) => terms.some(({ cell }) => cell in set));
        expect(touched.map((one) => judge(one, mended).outcome)).toEqual(touched.map(() => 'holds'));
        const broken = touched.filter((one) => judge(one, cells).outcome === 'broken').map(({ id }) => id);
        expect(mends).toEqual(broken);
      }
    }),
    { seed: 20240201, numRuns: 60 },
  );
});

function startOf({ constraints }: System): Freed {
  return { constraints, free: [] };
}

test('law: no cause has a cell too many', () => {
  fc.assert(
    fc.property(anyWrong, (values) => {
      const cells = toCells(values);
      for (const { changes } of localizeCells(IDENTITIES, cells).causes.filter(({ operation }) => !operation)) {
        const ids = changes.map(({ cell }) => cell);
        const touched = IDENTITIES.filter(({ terms }) => terms.some(({ cell }) => ids.includes(cell)));
        const system = toSystem(touched, cells);
        for (const id of ids) {
          const others = ids.filter((other) => other !== id).map((other) => system.cells.indexOf(other));
          const start = others.reduce((freed, place) => freeCell(system, freed, place), startOf(system));
          const rest = findMinimal(system, start, STEPS);
          expect(rest.solutions[0]?.free.length).toBeGreaterThan(others.length);
        }
      }
    }),
    { seed: 20240202, numRuns: 30 },
  );
});

test('law: the order of the identities changes nothing', () => {
  fc.assert(
    fc.property(
      anyWrong,
      fc.shuffledSubarray([...IDENTITIES], { minLength: IDENTITIES.length }),
      (values, shuffled) => {
        const cells = toCells(values);
        const found = localizeCells(IDENTITIES, cells);
        const again = localizeCells(shuffled, cells);
        expect(listSets(again)).toEqual(listSets(found));
        expect(again.explanations).toBe(found.explanations);
      },
    ),
    { seed: 20240203, numRuns: 30 },
  );
});

/** A table of two rows and columns with sums, and a bound between two of its cells. */
const SMALL: readonly Identity[] = [
  identity('row 1', '=', ['requests.new.natural_person', 'requests.new.business'], ['requests.new.total']),
  identity('row 2', '=', ['requests.granted.natural_person', 'requests.granted.business'], ['requests.granted.total']),
  identity(
    'column',
    '=',
    ['requests.new.natural_person', 'requests.granted.natural_person'],
    ['requests.total.business'],
  ),
  identity('bound', '<=', ['requests.new.business'], ['requests.granted.business']),
  identity('bounds', '<=', ['requests.granted.total'], ['requests.new.total', 'requests.new.business']),
];
const SMALL_CELLS = [...new Set(SMALL.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
/** No number of a smallest set is larger, where none that is given is above 2. */
const LARGEST = 8;
const SMALL_SUMS = SMALL.map(({ terms, relation }) => ({
  relation,
  terms: terms.map(({ cell, coefficient }) => [SMALL_CELLS.indexOf(cell), coefficient] as const),
}));

function holdsAll(numbers: readonly number[]): boolean {
  return SMALL_SUMS.every(({ terms, relation }) => {
    let sum = 0;
    for (const [at, coefficient] of terms) sum += coefficient * (numbers[at] ?? 0);
    return relation === '=' ? sum === 0 : sum <= 0;
  });
}

/** Whether some numbers from 0 up in these places make everything hold, by trying all of them. */
function canMend(places: readonly number[], numbers: readonly number[]): boolean {
  const [first, ...rest] = places;
  if (first === undefined) return holdsAll(numbers);
  for (let value = 0; value <= LARGEST; value += 1) if (canMend(rest, numbers.with(first, value))) return true;
  return false;
}

function tryAll(numbers: readonly number[]): readonly string[] {
  for (let size = 0; size <= SMALL_CELLS.length; size += 1) {
    const mending = subsets([...SMALL_CELLS.keys()], size).filter((places) => canMend(places, numbers));
    if (mending.length > 0) return mending.map((places) => sayPlaces(places.map((at) => SMALL_CELLS[at]))).sort();
  }
  return [];
}

function sayPlaces(ids: readonly (CellId | undefined)[]): string {
  return [...ids].sort().join(' ');
}

function subsets(places: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return places.flatMap((place, at) => subsets(places.slice(at + 1), size - 1).map((rest) => [place, ...rest]));
}

test('law: on a small table the sets are those that trying everything finds', () => {
  fc.assert(
    fc.property(fc.tuple(...SMALL_CELLS.map(() => fc.nat(2))), (numbers) => {
      const values = Object.fromEntries(SMALL_CELLS.map((id, at) => [id, numbers[at] ?? 0]));
      const system = toSystem(SMALL, toCells(values));
      const { solutions } = findMinimal(system, startOf(system), STEPS);
      const sets = solutions.map(({ free }) => sayPlaces(free.map(({ cell }) => system.cells[cell])));
      expect([...sets].sort()).toEqual(tryAll(numbers));
    }),
    { seed: 20240204, numRuns: 100 },
  );
});
