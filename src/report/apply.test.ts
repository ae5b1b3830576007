import { expect, test } from 'vitest';
import { applyEdits } from './apply.ts';
import type { Cell } from './cell.ts';
import { type Edit, invertEdit } from './edit.ts';

const READ: Cell = {
  id: 'requests.new.total',
  value: 3,
  state: 'number',
  raw: '3件',
  span: { from: 5, to: 7 },
  origin: 'split',
  candidates: [3, 30],
};
const EDIT: Edit = {
  cell: READ.id,
  from: { value: 3, state: 'number' },
  to: { value: 4, state: 'number' },
  at: '2026-01-05T09:30:00Z',
  note: '',
};

test('an edit keeps what was printed and says that it was edited', () => {
  const cell = applyEdits(new Map([[READ.id, READ]]), [EDIT]).get(READ.id);
  expect(cell).toEqual({
    id: READ.id,
    value: 4,
    state: 'number',
    raw: '3件',
    span: { from: 5, to: 7 },
    origin: 'edited',
  });
});

test('an edit and its inverse give back the cell as read', () => {
  const cells = new Map([[READ.id, READ]]);
  expect(applyEdits(cells, [EDIT, invertEdit(EDIT)])).toEqual(cells);
});

test('a cell that was not printed can be added', () => {
  const edit: Edit = { ...EDIT, cell: 'requests.new.legal', from: { value: null, state: 'absent' } };
  expect(applyEdits(new Map(), [edit]).get('requests.new.legal')).toMatchObject({ value: 4, span: null, raw: '' });
});

test('characters that the reviewer names become what the cell prints and where', () => {
  const edit: Edit = { ...EDIT, taken: { raw: '４', span: { from: 40, to: 41 } } };
  expect(applyEdits(new Map([[READ.id, READ]]), [edit]).get(READ.id)).toMatchObject({
    value: 4,
    raw: '４',
    span: { from: 40, to: 41 },
  });
});
