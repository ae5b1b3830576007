import { useMemo } from 'react';
import { useReview, useWords } from '../context.ts';
import { revealSpan } from './revealSpan.ts';
import { listSections } from './sections.ts';
import { toSourceLines } from './sourceLines.ts';

interface Props {
  readonly text: string;
}

/** Jumps to a section of the source. */
export function SectionList({ text }: Props) {
  const words = useWords();
  const outline = useReview((review) => review.report.sections, undefined);
  const sections = useMemo(() => listSections(text, outline), [text, outline]);
  if (sections.length === 0) return null;
  const jump = (from: number): void => {
    const pane = document.querySelector<HTMLElement>('.source-text');
    if (pane) revealSpan(pane, toSourceLines(text), { from, to: from + 1 });
  };
  return (
    <select
      className="field is-small"
      aria-label={words.sections}
      title={words.sections}
      value=""
      onChange={(event) => jump(Number(event.target.value))}
    >
      <option value="">{words.sections}</option>
      {sections.map((section) => (
        <option key={section.from} value={section.from}>
          {section.title}
        </option>
      ))}
    </select>
  );
}
