import type { Layout } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';
import { escapeHtml, toHtmlPage } from './htmlPage.ts';
import { toGrid } from './toGrid.ts';

/** A table without spans: merged cells have empty ones beside and below them; the whole page sits in a table, too. */
export const htmlFiller: Layout = {
  id: 'html-filler',
  title: { zh: 'HTML 表格，以空格代替合并', en: 'HTML with filler cells for merged ones' },
  cells: 'any',
  blanks: 'kept',
  print: (draft) => {
    const table = (one: PrintTable) => {
      const rows = toGrid(one).map((row) =>
        row.map(({ cell, first }) => `<td>${first ? escapeHtml(textOf(cell)) : ''}</td>`).join(''),
      );
      return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
    };
    const page = toHtmlPage(draft, { paragraph: (text) => `<div>${text}</div>`, table, head: '' });
    const wrapped = page.content
      .replace('<body>', '<body><table><tr><td>菜单</td><td>')
      .replace('</body>', '</td></tr></table></body>');
    return { ...page, content: wrapped };
  },
};
