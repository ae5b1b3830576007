import { renderCase } from '../../press/pressCase.ts';
import { PRESS_CASES } from '../../press/pressCases.ts';
import { readHtml } from '../../read/html/readHtml.ts';
import type { Source } from '../../report/source.ts';
import { loadSharedReports } from '../accuracy/sharedReports.ts';

/** Reports of one kind, read and ready to be parsed. */
export interface Corpus {
  readonly name: string;
  readonly sources: readonly Source[];
}

/** The layouts that print each value in a place of its own, all labels before theirs: what the budget of speed speaks of. */
export const PLAIN = [
  'lines',
  'blank-lines',
  'pipe-cells',
  'pipe-rows',
  'pipe-both',
  'tabs',
  'markdown',
  'spaces',
  'flat',
] as const;

/** The published reports, one each, and `reports` of every kind of the press. */
export function listAll(reports: number): readonly Corpus[] {
  const published = (loadSharedReports() ?? []).map(({ name, text }) => ({
    name,
    sources: [{ name, text, grids: [] }],
  }));
  return [...published, ...listCorpora(reports)];
}

/** `reports` of each of some kinds of the press, or of all. */
export function listCorpora(reports: number, kinds?: readonly string[]): readonly Corpus[] {
  return PRESS_CASES.filter(({ id }) => kinds?.includes(id) ?? true).map((one) => ({
    name: one.id,
    sources: Array.from({ length: reports }, (_, index) => {
      const { kind, content } = renderCase(one, index + 1);
      const name = `${one.id} ${index + 1}`;
      return kind === 'html' ? readHtml(name, content) : { name, text: asDecoded(content), grids: [] };
    }),
  }));
}

/** A text as one that was read from a file or the clipboard is held: in one piece, not as the parts that it was put together of. */
function asDecoded(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
