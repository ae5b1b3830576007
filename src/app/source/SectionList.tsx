import { useMemo } from 'react';
import { useWords } from '../context.ts';
import { listSections } from './sections.ts';

interface Props {
  readonly text: string;
}

/** Jumps to a section of the source. */
export function SectionList({ text }: Props) {
  const words = useWords();
  const sections = useMemo(() => listSections(text), [text]);
  if (sections.length === 0) return null;
  const jump = (from: string): void => {
    const line = document.querySelector(`.source-text [data-from="${from}"]`);
    line?.scrollIntoView({ block: 'start' });
  };
  return (
    <select
      className="field is-small"
      aria-label={words.sections}
      value=""
      onChange={(event) => jump(event.target.value)}
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
