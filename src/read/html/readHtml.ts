import type { Source } from '../../report/source.ts';
import { readHtmlText } from './readHtmlText.ts';

/** A page as its reader sees it: the text that it shows, and its tables. Nothing of it is ever inserted or run. */
export function readHtml(name: string, html: string): Source {
  return { name, ...readHtmlText(html) };
}
