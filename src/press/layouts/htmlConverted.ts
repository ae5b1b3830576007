import type { Layout } from '../layout.ts';
import type { PrintTable } from '../tables/printTable.ts';
import { textOf } from '../tables/printTable.ts';
import { escapeHtml, toHtmlPage } from './htmlPage.ts';
import { toGrid } from './toGrid.ts';

/** Merged cells are said again in every square that they cover, as table converters do. */
export const htmlSpread: Layout = {
  id: 'html-spread',
  title: { zh: 'HTML 表格，合并单元格逐格重复', en: 'HTML with merged cells repeated' },
  cells: 'any',
  blanks: 'kept',
  print: (draft) => {
    const table = (one: PrintTable) => {
      const [head, ...rows] = toGrid(one).map((row) => row.map(({ cell }) => escapeHtml(textOf(cell))));
      const print = (row: readonly string[], tag: string) =>
        `<tr>${row.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${print(head ?? [], 'th')}</thead><tbody>${rows.map((row) => print(row, 'td')).join('')}</tbody></table>`;
    };
    return toHtmlPage(draft, { paragraph: (text) => `<p>${text}</p>`, table, head: '' });
  },
};

/** Merged cells that forgot their spans, so that headers and group labels stand in wrong columns; end tags left out. */
export const htmlBare: Layout = {
  id: 'html-bare',
  title: { zh: 'HTML 表格，合并信息丢失', en: 'HTML that lost its spans' },
  cells: 'any',
  blanks: 'kept',
  print: (draft) => {
    const table = ({ rows }: PrintTable) =>
      `<TABLE>${rows.map((row) => `<TR>${row.map((cell) => `<TD>${escapeHtml(textOf(cell))}`).join('')}`).join('\n')}</TABLE>`;
    return toHtmlPage(draft, { paragraph: (text) => `<P>${text}`, table, head: '' });
  },
};
