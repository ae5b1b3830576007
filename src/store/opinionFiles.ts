import { toOpinionHtml, toOpinionMarkdown } from '../export/opinion/formats.ts';
import { titleOf } from './autosave.ts';
import type { TextFile } from './files.ts';
import type { Review } from './state.ts';

export type OpinionKind = 'doc' | 'html' | 'md';

/** An opinion as a file: its text as the reviewer left it. Word and WPS open the page that `doc` is. */
export function toOpinionFile(review: Review, text: string, kind: OpinionKind): TextFile {
  const name = `${titleOf(review).replace(/[\\/:*?"<>|\s]+/g, '-')}-审核意见.${kind}`;
  if (kind === 'md') return { name, type: 'text/markdown;charset=utf-8', text: toOpinionMarkdown(text) };
  const type = kind === 'doc' ? 'application/msword' : 'text/html;charset=utf-8';
  // Without the mark Word takes a page from the disk for one of the system's code page.
  return { name, type, text: `\uFEFF${toOpinionHtml(text)}` };
}

/** What programs take from the clipboard, by kind. */
export function toOpinionClipboard(text: string): Readonly<Record<string, string>> {
  return { 'text/plain': text, 'text/html': toOpinionHtml(text) };
}
