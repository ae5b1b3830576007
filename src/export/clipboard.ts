import type { TableId } from '../report/form.ts';
import type { Report } from '../report/report.ts';
import { toTsv } from './csv.ts';
import { toPrintedTable, toSheet } from './printed.ts';
import type { Box, Sheet } from './sheet.ts';

/** What programs take from a clipboard: Excel for Mac and Word read the HTML, plain editors the text. */
export interface Clipboard {
  readonly tsv: string;
  readonly html: string;
}

/** A table as the official form prints it. */
export function toClipboard(report: Report, table: TableId): Clipboard {
  return { tsv: toTsv(toPrintedTable(report, table)), html: toHtml(toSheet(report, table)) };
}

function toHtml(sheet: Sheet): string {
  const rows = sheet.map((boxes) => `<tr>${boxes.map(toTag).join('')}</tr>`).join('\n');
  return `<meta charset="utf-8">\n<table style="border-collapse:collapse">\n${rows}\n</table>`;
}

/** Word draws no lines that a box does not ask for itself. */
function toTag({ text, kind, rowSpan, columnSpan }: Box): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  const align = kind === 'value' ? 'right' : 'center';
  return `<td${spans} style="border:1px solid #000;text-align:${align}">${escapeHtml(text)}</td>`;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as the content of an element; its lines stay lines. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign).replace(/\r\n|[\r\n]/g, '<br>');
}
