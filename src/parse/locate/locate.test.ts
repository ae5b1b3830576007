import { expect, test } from 'vitest';
import { renderCase } from '../../press/pressCase.ts';
import { PRESS_CASES } from '../../press/pressCases.ts';
import { parseReport } from '../parse.ts';

test('a table does not begin in the sentence that lists the sections of its report', () => {
  const one = PRESS_CASES.find(({ id }) => id === 'pdf-plain') ?? expect.fail();
  const { content, truth } = renderCase(one, 2506);
  const { cells, problems } = parseReport({ name: '', text: content, grids: [] });
  const wrong = [...truth.cells].filter(([id, { value }]) => (cells.get(id)?.value ?? null) !== value);
  expect(wrong).toEqual([]);
  expect(problems.filter(({ kind }) => kind === 'unexplained')).toEqual([]);
});
