import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';

/** Tables as a spreadsheet writes them to a text file: a row a line, commas between, quotes where a cell has one. */
export const commaRows: Layout = {
  id: 'comma-rows',
  title: { zh: '逗号分隔', en: 'Comma-separated rows' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const separator = random.pick([',', ',', ',', ';']);
    const quote = random.pick(['where needed', 'always'] as const);
    const printCell = (text: string) =>
      quote === 'always' || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
    const content = joinDraft(draft, {
      gap: '\n',
      table: ({ rows }) => rows.map((row) => row.map((cell) => printCell(textOf(cell))).join(separator)).join('\n'),
    });
    return toPrintedText(content);
  },
};
