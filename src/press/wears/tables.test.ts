import { expect, test } from 'vitest';
import { drawStory } from '../drawStory.ts';
import { createRandom } from '../random.ts';
import { textOf } from '../tables/printTable.ts';
import { writeDraft } from '../writeDraft.ts';
import { splitDisputes, stackDisputes } from './tables.ts';

const random = createRandom(5);
const DRAFT = writeDraft(drawStory(random, { form: '2021', fill: 'full', mistakes: [], dressed: 0 }), random);

test.each([
  ['stacked and then split', [stackDisputes, splitDisputes]],
  ['split and then stacked', [splitDisputes, stackDisputes]],
] as const)('section four %s keeps all its values, each in its place', (_, wears) => {
  const worn = wears.reduce((draft, wear) => wear(draft, random), DRAFT);
  const table = worn.sections.flatMap((section) => (section.table?.id === 'disputes' ? [section.table] : []))[0];
  const values = table?.rows.flatMap((row) => row.filter(({ cell }) => cell !== null)) ?? [];
  const ids = [...DRAFT.truth.cells.keys()].filter((id) => id.startsWith('disputes.'));
  expect(values.map(({ cell }) => cell)).toEqual(ids);
  expect(values.map((cell) => textOf(cell))).toEqual(ids.map((id) => DRAFT.truth.cells.get(id)?.text));
});
