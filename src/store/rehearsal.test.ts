import { expect, test } from 'vitest';
import { findTable, listPlaces, TABLE_IDS } from '../report/forms.ts';
import { rehearse } from './rehearsal.ts';

test('the rehearsal goes through every cell of every table, a claim, and findings with repairs', async () => {
  const session = await rehearse(1);
  const review = session?.getState().review;
  const places = TABLE_IDS.flatMap((id) => findTable('2021', id) ?? []).flatMap(listPlaces);
  expect(new Set(review?.cells.keys())).toEqual(new Set(places.map(({ id }) => id)));
  expect(review?.report.problems).toEqual([]);
  expect(review?.report.claims.length).toBeGreaterThan(0);
  expect(review?.issues.some(({ finding }) => (finding?.repairs.length ?? 0) > 0)).toBe(true);
});
