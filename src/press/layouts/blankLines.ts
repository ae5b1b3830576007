import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';

/** One cell a line without empty lines between, a blank being a line that holds nothing at all, or spaces. */
export const blankLines: Layout = {
  id: 'blank-lines',
  title: { zh: '空单元格占一行', en: 'Blanks on lines of their own' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const blank = random.pick(['', ' ', '\u3000', '\u00a0', '&nbsp;']);
    const table = ({ rows }: PrintTable) => rows.flatMap((row) => row.map((cell) => textOf(cell) || blank)).join('\n');
    return toPrintedText(joinDraft(draft, { gap: '\n', table }));
  },
};
