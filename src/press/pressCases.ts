import type { FormChoice } from './drawStory.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import type { Fill } from './numbers/fillCells.ts';
import type { PressCase } from './pressCase.ts';

const FORMS: readonly [FormChoice, ...FormChoice[]] = [
  '2021',
  '2021',
  '2021',
  '2021',
  '2021',
  '2019',
  '2019',
  'hybrid',
  '2014',
];
const FULL: readonly [Fill, ...Fill[]] = ['full'];
const FILLS: readonly [Fill, ...Fill[]] = [
  'full',
  'full',
  'full',
  'full',
  'full',
  'full',
  'full',
  'blank-zeros',
  'marks',
  'one-table-blank',
  'no-total',
];

/** Every kind of report that the press prints, the plain layouts first. */
export const PRESS_CASES: readonly PressCase[] = LAYOUTS.map(toCase);

function toCase(layout: Layout): PressCase {
  return {
    id: layout.id,
    title: layout.title,
    layouts: [layout],
    forms: layout.id === 'label-unit-value' ? ['2014'] : FORMS,
    fills: layout.cells === 'any' ? FILLS : FULL,
    wears: [],
    damages: [],
    numbers: 'as drawn',
  };
}
