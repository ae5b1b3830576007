import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { type PrintCell, type PrintTable, textOf } from '../tables/printTable.ts';
import { escapeHtml, spanOf } from './htmlPage.ts';

/** Markdown whose tables stay HTML, merged cells and all, as converters and scanners write what markdown cannot say. */
export const markdownHtml: Layout = {
  id: 'markdown-html',
  title: { zh: 'Markdown 夹 HTML 表', en: 'HTML tables within markdown' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const gap = random.pick(['', '', '\n']);
    const style = random.pick(['', ' style="text-align: center;"']);
    const printCell = (cell: PrintCell) =>
      `<td${style}${spanOf('rowspan', cell.rowSpan)}${spanOf('colspan', cell.columnSpan)}>${escapeHtml(textOf(cell))}</td>`;
    const table = ({ rows }: PrintTable) =>
      ['<table>', ...rows.map((row) => `<tr>${row.map(printCell).join(gap)}</tr>`), '</table>'].join(gap);
    return toPrintedText(joinDraft(draft, { gap: '\n\n', table }));
  },
};
