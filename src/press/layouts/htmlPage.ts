import type { Draft } from '../draft.ts';
import type { Printed } from '../layout.ts';
import type { PrintTable } from '../tables/printTable.ts';

/** How an HTML layout writes a paragraph and a table. */
export interface HtmlStyle {
  readonly paragraph: (text: string) => string;
  readonly table: (table: PrintTable) => string;
  /** What stands in the head of the page. */
  readonly head: string;
}

/** The report as a page of HTML, with a list of links before it and a script at its end as portals have. */
export function toHtmlPage(draft: Draft, style: HtmlStyle): Printed {
  const { chrome, title, meta, intro, sections, signature, footer } = draft;
  const paragraphs = (texts: readonly string[]) => texts.map((text) => style.paragraph(escapeHtml(text)));
  const body = [
    `<ul class="nav">${chrome.map((text) => `<li><a href="#">${escapeHtml(text)}</a></li>`).join('')}</ul>`,
    title === null ? '' : `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs([...meta, ...intro]),
    ...sections.flatMap(({ heading, paragraphs: told, table, after }) => [
      ...paragraphs(heading === null ? told : [heading, ...told]),
      table ? style.table(table) : '',
      ...paragraphs(after),
    ]),
    ...paragraphs([...signature, ...footer]),
  ];
  const content = `<!DOCTYPE html><html><head><meta charset="utf-8">${style.head}</head><body>\n${body.join('\n')}\n<script>var total=12;document.title="0";</script></body></html>`;
  return { kind: 'html', content, changed: new Map() };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}

/** ` rowspan="2"` where the cell is merged. */
export function spanOf(name: 'rowspan' | 'colspan', count: number): string {
  return count > 1 ? ` ${name}="${count}"` : '';
}
