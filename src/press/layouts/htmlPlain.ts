import type { Layout } from '../layout.ts';
import { type PrintCell, type PrintTable, textOf } from '../tables/printTable.ts';
import { escapeHtml, spanOf, toHtmlPage } from './htmlPage.ts';

/** A proper HTML table: rowspan, colspan, br in headers, &nbsp; in blanks. */
export const htmlPlain: Layout = {
  id: 'html',
  title: { zh: 'HTML 表格', en: 'HTML with merged cells' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const blank = random.pick(['&nbsp;', '', '<br>', '&#160; &#160;']);
    const within = random.pick(['<br>', '</p><p>', '<br/>\n']);
    const printCell = (cell: PrintCell) => {
      const spans = spanOf('rowspan', cell.rowSpan) + spanOf('colspan', cell.columnSpan);
      const text = cell.lines.map(escapeHtml).join(within);
      return `<td${spans}><p>${textOf(cell) === '' ? blank : text}</p></td>`;
    };
    const table = ({ rows }: PrintTable) =>
      `<table border="1">\n${rows.map((row) => `<tr>${row.map(printCell).join('')}</tr>`).join('\n')}\n</table>`;
    return toHtmlPage(draft, { paragraph: (text) => `<p>${text}</p>`, table, head: '' });
  },
};
