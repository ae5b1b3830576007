import { expect, test } from 'vitest';
import type { Layout } from '../press/layout.ts';
import { blankLines } from '../press/layouts/blankLines.ts';
import { lines } from '../press/layouts/lines.ts';
import { markdown } from '../press/layouts/markdown.ts';
import { pdfRaw } from '../press/layouts/pdfRaw.ts';
import { pipeBoth } from '../press/layouts/pipeBoth.ts';
import { pipeCells } from '../press/layouts/pipeCells.ts';
import { pipeRows } from '../press/layouts/pipeRows.ts';
import { spaces } from '../press/layouts/spaces.ts';
import { tabs } from '../press/layouts/tabs.ts';
import type { Fill } from '../press/numbers/fillCells.ts';
import { renderCase } from '../press/pressCase.ts';
import { parseReport } from './parse.ts';

/** Layouts that print every value apart from the others. */
const PRINTED_APART: readonly Layout[] = [lines, pipeCells, pipeRows, pipeBoth, tabs, markdown, pdfRaw, spaces];
/** Those of them, and another, in which the place of a blank is still to be seen. */
const BLANKS_SEEN: readonly Layout[] = [blankLines, pipeRows, pipeBoth, tabs];

function render(layout: Layout, fill: Fill, seed: number) {
  return renderCase(
    {
      id: 'plain',
      title: layout.title,
      layouts: [layout],
      forms: ['2021', '2021', '2019', 'hybrid', '2014'],
      fills: [fill],
      wears: [],
      damages: [],
      numbers: 'clean',
    },
    seed,
  );
}

const CASES = [
  ...PRINTED_APART.flatMap((layout) => [1, 2, 3, 4, 5, 6].map((seed) => ({ layout, fill: 'full', seed }) as const)),
  ...BLANKS_SEEN.flatMap((layout) =>
    (['blank-zeros', 'no-total'] as const).flatMap((fill) => [1, 2, 3].map((seed) => ({ layout, fill, seed }))),
  ),
];

test.each(CASES.map((one) => [one.layout.id, one.fill, one.seed, one] as const))(
  'a plain table is read without a word: %s, %s, %d',
  (_layout, _fill, _seed, { layout, fill, seed }) => {
    const { content, truth } = render(layout, fill, seed);
    const report = parseReport({ name: '', text: content, grids: [] });
    expect(report.problems.filter(({ kind }) => kind !== 'meta')).toEqual([]);
    const wrong = [...truth.cells].filter(([id, { value }]) => (report.cells.get(id)?.value ?? null) !== value);
    expect(wrong).toEqual([]);
  },
);
