import type { Layout } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';
import { printRows } from './rows.ts';

/** Label, unit and value of a row run together, a space for what is empty: the statistics form as a scraper leaves it. */
export const statisticsFused: Layout = {
  id: 'label-unit-value',
  title: { zh: '指标、单位、数字连写', en: 'Label, unit and value run together' },
  cells: 'digits',
  blanks: 'kept',
  print: (draft, random) => {
    const empty = random.pick(['\u00a0', '', ' ']);
    const unitless = random.chance(0.4);
    return printRows(draft, random.pick(['\n', '\n\n']), '\n', (row) =>
      row.map((cell) => (unitless && UNITS.has(textOf(cell)) ? '' : textOf(cell) || empty)).join(''),
    );
  },
};

/** Units that a scraper's font table loses; 万元 and 人次 stay. */
const UNITS = new Set(['条', '件', '次', '篇', '个', '人']);
