import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** `| a | b |` without a header line; merged cells leave empty ones behind at the end of their row, or none. */
export const pipeBoth: Layout = {
  id: 'pipe-both',
  title: { zh: '行首行尾竖线', en: 'Leading and trailing pipes' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const padded = random.chance(0.5);
    const bar = random.pick([' | ', ' | ', '|']);
    return printRows(draft, '\n', '\n', (row, columns) => {
      const filler = padded ? Array<string>(columns - row.length).fill('') : [];
      return `${bar}${[...row.map((cell) => textOf(cell, ' ')), ...filler].join(bar)}${bar}`.trim();
    });
  },
};
