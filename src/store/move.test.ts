import { describe, expect, test } from 'vitest';
import type { Cell } from '../report/cell.ts';
import { type Move, moveFrom } from './move.ts';
import { listRange, spanSelection } from './range.ts';

const FORMS = { proactive: '2021', requests: '2021', disputes: '2021' } as const;

function report(...numbers: readonly string[]) {
  const cells = numbers.map((id): [string, Cell] => [
    id,
    { id, value: 1, state: 'number', raw: '1', span: null, origin: 'read' },
  ]);
  return { forms: FORMS, cells: new Map(cells) };
}

const MOVES: readonly [from: string, move: Move, to: string][] = [
  ['requests.new.natural_person', 'right', 'requests.new.business'],
  ['requests.new.natural_person', 'left', 'requests.new.natural_person'],
  ['requests.new.total', 'right', 'requests.new.total'],
  ['requests.new.total', 'next', 'requests.carried_in.natural_person'],
  ['requests.carried_in.natural_person', 'previous', 'requests.new.total'],
  ['requests.new.legal', 'home', 'requests.new.natural_person'],
  ['requests.new.legal', 'end', 'requests.new.total'],
  ['requests.granted.legal', 'first', 'requests.new.natural_person'],
  ['requests.granted.legal', 'last', 'requests.carried_out.total'],
  ['requests.new.legal', 'pageDown', 'requests.denied_enforcement.legal'],
  ['proactive.fees.amount', 'down', 'requests.new.natural_person'],
  ['requests.new.total', 'up', 'proactive.fees.amount'],
  ['requests.carried_out.business', 'down', 'disputes.reconsideration.corrected'],
  ['proactive.regulations.issued', 'up', 'proactive.regulations.issued'],
];

test.each(MOVES)('%s %s leads to %s', (from, move, to) => {
  expect(moveFrom(report(), from, move)).toBe(to);
});

describe('Ctrl+arrow goes to the edge of the data', () => {
  test('through numbers to the last of them', () => {
    const numbers = report('requests.new.natural_person', 'requests.new.business', 'requests.new.research');
    expect(moveFrom(numbers, 'requests.new.natural_person', 'edgeRight')).toBe('requests.new.research');
  });
  test('over blanks to the next number', () => {
    const numbers = report('requests.new.natural_person', 'requests.new.other');
    expect(moveFrom(numbers, 'requests.new.natural_person', 'edgeRight')).toBe('requests.new.other');
  });
  test('over blanks to the edge of the table, not further', () => {
    expect(moveFrom(report(), 'requests.new.natural_person', 'edgeDown')).toBe('requests.carried_out.natural_person');
  });
});

test('a selection is the rectangle between its corners', () => {
  const corner = 'requests.new.natural_person';
  const selection = { anchor: 'requests.carried_in.business', head: corner, active: corner };
  expect(listRange(FORMS, selection)).toEqual([
    ['requests.new.natural_person', 'requests.new.business'],
    ['requests.carried_in.natural_person', 'requests.carried_in.business'],
  ]);
});

test('whole lines, columns and tables can be selected', () => {
  const counts = (['line', 'column', 'table'] as const).map(
    (what) => listRange(FORMS, spanSelection(FORMS, 'requests.new.legal', what)).flat().length,
  );
  expect(counts).toEqual([7, 25, 175]);
});
