import type { Layout } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintCell, type PrintRow, type PrintTable, textOf } from '../tables/printTable.ts';
import { escapeHtml, spanOf, toHtmlPage } from './htmlPage.ts';

/** Tables that pages cut into several, their headers repeated or not, a page's number between them, as PDF converters write. */
export const htmlPages: Layout = {
  id: 'html-pages',
  title: { zh: 'HTML 表格，按页断开', en: 'HTML tables cut by pages' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const again = random.chance(0.5);
    const table = (one: PrintTable) => {
      const pages = cutIntoPages(one, random);
      const head = again ? one.rows.slice(0, one.head) : [];
      return pages
        .map((rows, page) => toTable(page === 0 ? rows : [...head, ...rows]))
        .join(`\n<p class="page">- ${random.int(2, 9)} -</p>\n`);
    };
    return toHtmlPage(draft, { paragraph: (text) => `<p>${text}</p>`, table, head: '' });
  },
};

function toTable(rows: readonly PrintRow[]): string {
  return `<table border="1"><tbody>${rows.map((row) => `<tr>${row.map(printCell).join('')}</tr>`).join('\n')}</tbody></table>`;
}

function printCell(cell: PrintCell): string {
  const spans = spanOf('rowspan', cell.rowSpan) + spanOf('colspan', cell.columnSpan);
  return `<td${spans}>${escapeHtml(textOf(cell))}</td>`;
}

/** Cuts a table once or twice below its header; a merged cell goes on empty on the next page. */
function cutIntoPages(table: PrintTable, random: Random): readonly (readonly PrintRow[])[] {
  const { rows, head } = table;
  if (rows.length - head < 4) return [rows];
  const at = random.int(head + 1, rows.length - 2);
  return [endSpans(rows.slice(0, at)), [...goOn(rows, at), ...rows.slice(at + 1)]];
}

function endSpans(rows: readonly PrintRow[]): readonly PrintRow[] {
  return rows.map((row, at) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - at) })));
}

/** The first row of a page: what is merged from above it stands in it as an empty cell. */
function goOn(rows: readonly PrintRow[], at: number): readonly PrintRow[] {
  const above = rows
    .slice(0, at)
    .flatMap((row, index) =>
      row.flatMap((cell) =>
        index + cell.rowSpan > at ? [{ ...cell, lines: [''], rowSpan: index + cell.rowSpan - at }] : [],
      ),
    );
  return [[...above, ...(rows[at] ?? [])]];
}
