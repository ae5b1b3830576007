import type { CellId } from '../../report/cell.ts';
import type { Draft } from '../draft.ts';
import { type Layout, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { isValue, type PrintRow, splitRow, textOf } from '../tables/printTable.ts';
import type { PrintedCell } from '../truth.ts';
import { printRows } from './rows.ts';

/** The values of a row run together, some of its zeros written as a sign or as a character: 0000零零零, 0//00. */
export const fusedSigns: Layout = {
  id: 'fused-signs',
  title: { zh: '数字与符号连写', en: 'Digits and signs run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const signs = writeSigns(draft, random);
    const between = random.pick(['\n', '\n\n', '']);
    const printRow = (row: PrintRow): string => {
      const { labels, values } = splitRow(row);
      const text = values.map((cell) => signs.get(cell.cell ?? '')?.text ?? textOf(cell)).join('');
      return [...labels.map((cell) => textOf(cell)), ...(values.length > 0 ? [text] : [])].join(between);
    };
    return toPrintedText(printRows(draft, '\n', '\n', printRow).content, signs);
  },
};

/** The characters mean 0, the signs mean nothing. */
const SIGNS: readonly [PrintedCell, ...PrintedCell[]] = [
  { value: 0, state: 'number', text: '零' },
  { value: 0, state: 'number', text: '〇' },
  { value: 0, state: 'number', text: '○' },
  { value: null, state: 'mark', text: '/' },
  { value: null, state: 'mark', text: '—' },
  { value: null, state: 'mark', text: '无' },
];

/** An office has one sign, and forgets it in some of its cells. */
function writeSigns(draft: Draft, random: Random): ReadonlyMap<CellId, PrintedCell> {
  const sign = random.pick(SIGNS);
  const share = 0.2 + random.next() * 0.7;
  const zeros = draft.sections
    .flatMap(({ table }) => table?.rows.flat() ?? [])
    .filter((cell) => isValue(cell) && textOf(cell) === '0');
  return new Map(zeros.filter(() => random.chance(share)).map(({ cell }) => [cell ?? '', sign]));
}
