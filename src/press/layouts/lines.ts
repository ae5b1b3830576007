import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';

/** One cell a paragraph, labels broken where the cell broke them: a web page copied as plain text. */
export const lines: Layout = {
  id: 'lines',
  title: { zh: '每行一个单元格', en: 'One cell a line' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const gap = random.pick(['\n', '\n\n']);
    const cells = ({ rows }: PrintTable) => rows.flat().map((cell) => textOf(cell, '\n') || '\u00a0');
    return toPrintedText(joinDraft(draft, { gap, table: (table) => cells(table).join(gap) }));
  },
};
