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

/** The published reports, one each, and `reports` of every kind of the press. */
export function listCorpora(reports: number): readonly Corpus[] {
  const published = (loadSharedReports() ?? []).map(({ name, text }) => ({
    name,
    sources: [{ name, text, grids: [] }],
  }));
  const pressed = PRESS_CASES.map((one) => ({
    name: one.id,
    sources: Array.from({ length: reports }, (_, index) => {
      const { kind, content } = renderCase(one, index + 1);
      const name = `${one.id} ${index + 1}`;
      return kind === 'html' ? readHtml(name, content) : { name, text: content, grids: [] };
    }),
  }));
  return [...published, ...pressed];
}
