import { useEffect, useState } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { useApp, useReview, useUi, useWords } from '../context.ts';
import { FindBar } from './FindBar.tsx';
import { SectionList } from './SectionList.tsx';
import { SourceText } from './SourceText.tsx';
import { selectedSpan } from './selectedSpan.ts';
import { useFind } from './useFind.ts';
import { useLater } from './useSettled.ts';

/** The source beside the tables: its text, a search, a list of its sections. The tables come first on screen. */
export function SourcePane() {
  const words = useWords();
  const text = useReview((review) => review.report.source.text, '');
  const finding = useUi((ui) => ui.finding);
  const find = useFind(text);
  const selected = useHasSelection();
  const isLater = useLater();
  return (
    <div className="pane source-pane" data-pane="source">
      <div className="pane-bar">
        <h2>{words.source}</h2>
        <span className="quiet">{words.characters(text.length)}</span>
        <span className="spring" />
        {selected ? (
          <CommandButton id="source.take" className="button is-small is-primary" showKey>
            {words.takeAsValue}
          </CommandButton>
        ) : (
          <>
            {isLater ? <SectionList text={text} /> : null}
            <WrapButton />
            <CommandButton id="source.find" className="button is-small is-plain">
              {words.find}
            </CommandButton>
          </>
        )}
      </div>
      {finding > 0 ? <FindBar find={find} /> : null}
      {text === '' ? <p className="no-source quiet">{words.noSource}</p> : null}
      {text !== '' && isLater ? <SourceText text={text} find={find} /> : null}
    </div>
  );
}

/** Wraps the lines of the source, or shows them as they are. */
function WrapButton() {
  const { ui } = useApp();
  const words = useWords();
  const wrap = useUi((state) => state.wrap);
  return (
    <button
      type="button"
      className="button is-small is-plain"
      aria-pressed={wrap}
      title={`${words.wrapLines} (Alt+Z)`}
      onClick={() => ui.setState({ wrap: !wrap })}
    >
      {words.wrap}
    </button>
  );
}

/** Whether characters of the source are selected. */
function useHasSelection(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const look = (): void => setHas(selectedSpan() !== null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return has;
}
