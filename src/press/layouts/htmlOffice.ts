import type { Layout } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintCell, type PrintTable, textOf } from '../tables/printTable.ts';
import { escapeHtml, spanOf, toHtmlPage } from './htmlPage.ts';

/** What Word puts on the clipboard: classes, conditional comments, o:p, a row of widths for misaligned rows. */
export const htmlWord: Layout = {
  id: 'html-word',
  title: { zh: 'Word 复制的 HTML', en: 'HTML as Word copies it' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const paragraph = (text: string) =>
      `<p class=MsoNormal style='text-indent:24.0pt;mso-char-indent-count:2.0'>${cutIntoSpans(text, random, "lang=EN-US style='font-size:12.0pt'")}<o:p></o:p></p>`;
    const misaligned = (columns: number) =>
      `<![if !supportMisalignedColumns]><tr height=0>${"<td width=64 style='border:none'></td>".repeat(columns)}</tr><![endif]>`;
    const table = ({ rows, columns }: PrintTable) =>
      `<table class=MsoNormalTable border=1 cellspacing=0>${rows.map((row) => `<tr style='mso-yfti-irow:0'>${row.map((cell) => printCell(cell, random, paragraph)).join('\n')}</tr>`).join('\n')}${misaligned(columns)}</table>`;
    return toHtmlPage(draft, {
      paragraph,
      table,
      head: '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><style>@page{size:595.3pt 841.9pt}</style>',
    });
  },
};

/** What WPS writes: spans within spans, a number cut in two by them, styles with digits in them. */
export const htmlWps: Layout = {
  id: 'html-wps',
  title: { zh: 'WPS 生成的 HTML', en: 'HTML as WPS writes it' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const paragraph = (text: string) =>
      `<p style="margin-top:0pt;text-indent:32pt"><span style="font-family:仿宋;font-size:16pt"><span style="mso-spacerun:'yes'">${cutIntoSpans(text, random, 'style="font-size:10.5000pt"')}</span></span></p>`;
    const table = ({ rows }: PrintTable) =>
      `<table style="width:568.5500pt;border-collapse:collapse"><tbody>${rows.map((row) => `<tr style="height:14.2pt">${row.map((cell) => printCell(cell, random, paragraph)).join('')}</tr>`).join('')}</tbody></table>`;
    return toHtmlPage(draft, { paragraph, table, head: '<meta name=Generator content="WPS">' });
  },
};

function printCell(cell: PrintCell, random: Random, paragraph: (text: string) => string): string {
  const spans = spanOf('rowspan', cell.rowSpan) + spanOf('colspan', cell.columnSpan);
  const inner =
    textOf(cell) === ''
      ? random.pick(['<p>&nbsp;</p>', '', '<p><span><o:p>&nbsp;</o:p></span></p>'])
      : cell.lines.map((line) => paragraph(escapeHtml(line))).join('');
  return `<td width=64${spans} style='padding:0cm 5.4pt'>${inner}</td>`;
}

/** The text in several spans, cut anywhere outside of entities and tags. */
function cutIntoSpans(text: string, random: Random, attributes: string): string {
  if (/[&<]/.test(text) || text.length < 2) return `<span ${attributes}>${text}</span>`;
  const at = random.int(1, text.length - 1);
  return [text.slice(0, at), text.slice(at)].map((part) => `<span ${attributes}>${part}</span>`).join('');
}
