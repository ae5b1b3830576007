import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';

/** The whole report on one line, narrative and tables alike, as scrapers leave it that fold every line end. */
export const oneLine: Layout = {
  id: 'one-line',
  title: { zh: '全文一行', en: 'The whole report on one line' },
  cells: 'any',
  blanks: 'lost',
  print: (draft, random) => {
    const gap = random.pick([' ', ' ', '  ', '|', '\u3000']);
    return toPrintedText(joinDraft(draft, { gap, table: (table) => printCells(table, gap) }).replaceAll('\n', gap));
  },
};

/** The whole report on one line with nothing between its paragraphs and cells. */
export const oneLineFused: Layout = {
  id: 'one-line-fused',
  title: { zh: '全文连写', en: 'The whole report run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft) =>
    toPrintedText(joinDraft(draft, { gap: '', table: (table) => printCells(table, '') }).replaceAll('\n', '')),
};

function printCells({ rows }: PrintTable, between: string): string {
  return rows
    .flat()
    .map((cell) => textOf(cell))
    .filter((text) => text !== '')
    .join(between);
}
