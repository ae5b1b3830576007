import type { Section } from '../../report/report.ts';
import { lineAt, type SourceLine, toSourceLines } from './sourceLines.ts';

/** A line of the source that announces a section. */
export interface Heading {
  readonly title: string;
  /** Where its line begins. */
  readonly from: number;
}

/** The headings that the reading found; for a report without an outline, the lines that begin with `三、`. */
export function listSections(text: string, sections: readonly Section[] | undefined): readonly Heading[] {
  const lines = toSourceLines(text);
  const found = sections?.map(({ span }) => lineAt(lines, span.from));
  return (found ?? lines.filter(isNumbered)).flatMap((line) => (line ? [toHeading(line)] : []));
}

function isNumbered(line: SourceLine): boolean {
  return /^[\s|]*[一二三四五六七八九十]{1,3}、\S/.test(line.text) && line.text.length < 60;
}

function toHeading(line: SourceLine): Heading {
  return { title: line.text.replace(/^[\s|]+|[\s|]+$/g, '').slice(0, 40), from: line.from };
}
