import type { TableId } from '../../report/form.ts';
import type { Section } from '../../report/report.ts';
import type { Source } from '../../report/source.ts';
import type { Span } from '../../report/span.ts';

/** The section of the form that holds each table; the statistics form is a report by itself. */
const TOPICS: Readonly<Record<TableId, number | null>> = { proactive: 2, requests: 3, disputes: 4, statistics: null };

/** A picture as markdown and pages that were saved as text write it. */
const MARKUP = /!\[[^\]\n]{0,200}\]\([^()\n]{0,2000}\)|<img\b[^>]{0,2000}>/gi;

/** What a converter writes, on a line of its own, for a table that it cannot write in its format. */
const PLACEHOLDER = /^[ \t]*\[(?:TABLE|表格)\][ \t]*$/gim;

/** Every picture and every table's placeholder of a source, in the order of its text. */
export function findPictures({ text, pictures = [] }: Source): readonly Span[] {
  const written = [MARKUP, PLACEHOLDER].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: markup, index }) => ({ from: index, to: index + markup.length })),
  );
  return [...written, ...pictures].sort((a, b) => a.from - b.from);
}

/** Whether a placeholder stands there, and no picture. */
export function isPlaceholder({ text }: Source, { from, to }: Span): boolean {
  return /^\s*\[[^\]!]+\]\s*$/.test(text.slice(from, to));
}

/** The picture that stands in the section where a table is looked for: as itself, or as the heading that it stands below. */
export function findPictured(
  pictures: readonly Span[],
  sections: readonly Section[],
  table: TableId,
): Span | undefined {
  const index = sections.findIndex(({ topic }) => topic === TOPICS[table]);
  const section = sections[index];
  if (!section) return undefined;
  const end = sections[index + 1]?.span.from ?? Number.POSITIVE_INFINITY;
  const picture = pictures.find(({ from }) => from >= section.span.from && from <= end);
  if (!picture) return undefined;
  return picture.to > picture.from ? picture : section.span;
}
