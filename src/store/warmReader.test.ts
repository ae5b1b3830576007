import { expect, test } from 'vitest';
import { findTable, listPlaces, TABLE_IDS } from '../report/forms.ts';
import { readReport } from './readReport.ts';
import { writeEmptyForm } from './warmReader.ts';

test('the empty form takes the parser through every cell of every table', async () => {
  const opened = await readReport({ kind: 'text', name: '', text: writeEmptyForm() });
  const tables = TABLE_IDS.flatMap((id) => findTable('2021', id) ?? []);
  const zeros = tables.flatMap((table) => listPlaces(table).map(({ id }) => [id, 0] as const));
  const read = 'report' in opened ? [...opened.report.cells.values()].map(({ id, value }) => [id, value] as const) : [];
  expect(new Map(read)).toEqual(new Map(zeros));
});
