import type { CellId } from '../../report/cell.ts';
import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { isValue, type PrintRow, type PrintTable, textOf } from '../tables/printTable.ts';

/**
 * Some rows of the requests table have lost a value, so that what follows stands one column too far to the left. The
 * lost value is not printed: none may be read for it without a flag, and the others belong to their own columns.
 */
export const lostValues: Layout = {
  id: 'lost-values',
  title: { zh: '某行少一个数', en: 'Rows that lost a value' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const lost = new Set(
      draft.sections.flatMap(({ table }) => (table?.id === 'requests' ? chooseLost(table, random) : [])),
    );
    const between = random.pick([' | ', '\n', '\t', ' ']);
    const printRow = (row: PrintRow) =>
      row
        .filter(({ cell }) => cell === null || !lost.has(cell))
        .map((cell) => textOf(cell))
        .join(between);
    const content = joinDraft(draft, { gap: '\n', table: ({ rows }) => rows.map(printRow).join('\n') });
    return toPrintedText(content, new Map([...lost].map((id) => [id, ABSENT])));
  },
};

const ABSENT = { value: null, state: 'absent', text: '' } as const;

/** One value in each of one to three rows, of those rows that are not all zero where there are such. */
function chooseLost(table: PrintTable, random: Random): readonly CellId[] {
  const rows = table.rows.filter((row) => row.some(isValue));
  const telling = rows.filter((row) => row.some((cell) => isValue(cell) && textOf(cell) !== '0'));
  return Array.from({ length: random.int(1, 3) }, () => {
    const among = telling.length > 0 && random.chance(0.7) ? telling : rows;
    const values = among[random.int(0, among.length - 1)]?.filter(isValue) ?? [];
    return values[random.int(0, values.length - 1)]?.cell ?? '';
  }).filter((id) => id !== '');
}
