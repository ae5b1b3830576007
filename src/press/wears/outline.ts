import type { Draft, Section } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';

/** Only the body of the report was copied: no title, no opening, no signature, nothing around it. */
export const dropFrame: Wear = (draft) => ({
  ...draft,
  chrome: [],
  title: null,
  meta: [],
  intro: [],
  signature: [],
  footer: [],
});

/** The headings of the sections are gone; their tables follow each other. */
export const dropHeadings: Wear = (draft) => mapSections(draft, (section) => ({ ...section, heading: null }));

/** Only the tables were copied. */
export const keepTablesOnly: Wear = (draft, random) => ({
  ...dropFrame(draft, random),
  sections: draft.sections
    .filter(({ table }) => table !== null)
    .map(({ table }) => ({ heading: null, paragraphs: [], table, after: [] })),
});

/** Headings with the wrong number, a number twice, or none. */
export const misnumberHeadings: Wear = (draft, random) =>
  mapSections(draft, (section) => ({
    ...section,
    heading:
      section.heading?.replace(/^[一二三四五六]/, () => random.pick(['一', '二', '二', '三', '五', '（三）'])) ?? null,
  }));

/** A list of contents before the report: every heading stands twice, the first time with nothing under it. */
export const addContents: Wear = (draft) => ({
  ...draft,
  intro: [...draft.intro, '目  录', ...draft.sections.flatMap(({ heading }) => (heading === null ? [] : [heading]))],
});

/** Headings broken over two lines, or with spaces in them. */
export const breakHeadings: Wear = (draft, random) =>
  mapSections(draft, (section) => ({
    ...section,
    heading: section.heading === null ? null : breakText(section.heading, random),
  }));

function breakText(text: string, random: Random): string {
  const at = random.int(2, Math.max(2, text.length - 2));
  return `${text.slice(0, at)}${random.pick(['\n', ' ', '\n', ''])}${text.slice(at)}`;
}

function mapSections(draft: Draft, change: (section: Section) => Section): Draft {
  return { ...draft, sections: draft.sections.map(change) };
}
