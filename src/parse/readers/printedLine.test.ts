import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const HEADING = '四、政府信息公开行政复议、行政诉讼情况';
const FIVE = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const VALUES = [10, 1, 3, 2, 16, 4, 0, 0, 1, 5, 6, 0, 1, 7, 14];
const KINDS = ['reconsideration', 'litigation_direct', 'litigation_after'];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Section four with its kinds and the outcomes of each in some order. */
function print(kinds: readonly number[], outcomes: readonly number[], between: string): string {
  const five = outcomes.map((at) => FIVE[at]);
  const names = kinds.indexOf(0) === 0 ? ['行政复议', '行政诉讼'] : ['行政诉讼', '行政复议'];
  const litigation = kinds.filter((kind) => kind > 0).map((kind) => ['未经复议直接起诉', '复议后起诉'][kind - 1]);
  const values = kinds.flatMap((kind) => outcomes.map((at) => VALUES[kind * 5 + at]));
  return [HEADING, names, [...five, ...litigation], [...five, ...five], values]
    .map((row) => (typeof row === 'string' ? row : row.join(between)))
    .join('\n');
}

function read(text: string) {
  const { cells, problems } = parseReport({ name: '', text, grids: [] });
  const values = KINDS.flatMap((kind) => OUTCOMES.map((outcome) => cells.get(`disputes.${kind}.${outcome}`)?.value));
  return { values, doubted: problems.flatMap((problem) => problem.cells) };
}

const FORM = [0, 1, 2, 3, 4];

test.each([
  ['a total first', [0, 1, 2], [4, 0, 1, 2, 3]],
  ['two outcomes the other way round', [0, 1, 2], [1, 0, 2, 3, 4]],
  ['litigation first', [1, 2, 0], FORM],
  ['litigation the other way round', [0, 2, 1], FORM],
  ['both', [1, 2, 0], [0, 2, 1, 3, 4]],
])('values follow headers in another order, and are pointed at: %s', (_, kinds, outcomes) => {
  for (const between of [' | ', '\t', '\n']) {
    const { values, doubted } = read(print(kinds, outcomes, between));
    expect(values).toEqual(VALUES);
    expect(doubted).toContain('disputes.reconsideration.upheld');
  }
});

test('headers in the order of the form leave no doubt', () => {
  expect(read(print([0, 1, 2], FORM, '\t'))).toEqual({ values: VALUES, doubted: [] });
});

/** Section four of one kind thrice, its headers cut short. */
function printCut(outcomes: readonly string[], between: string): string {
  const rows = [
    ['行政复议', '行政诉讼'],
    [...outcomes, '未经复议直接起诉', '复议后起诉'],
    [...outcomes, ...outcomes],
    VALUES,
  ];
  return [HEADING, ...rows.map((row) => row.join(between))].join('\n');
}

test.each([
  ['结果', '结果', '尚未', '其他', '总计'],
  ['结果', '其他', '结果', '尚未', '总计'],
])('headers cut short in another order are followed, and pointed at: %s %s %s %s %s', (...outcomes) => {
  const order = outcomes.map((outcome, at) =>
    outcome === '结果' ? (outcomes.indexOf(outcome) === at ? 0 : 1) : ['其他', '尚未', '总计'].indexOf(outcome) + 2,
  );
  for (const between of [' | ', '\t', '\n']) {
    const { values, doubted } = read(printCut(outcomes, between));
    expect([0, 5, 10].flatMap((from) => order.map((at) => values[from + at]))).toEqual(VALUES);
    expect(doubted).toContain('disputes.reconsideration.other');
  }
});

test('headers cut short in the order of the form leave no doubt', () => {
  expect(read(printCut(['结果', '结果', '其他', '尚未', '总计'], '\t'))).toEqual({ values: VALUES, doubted: [] });
});
