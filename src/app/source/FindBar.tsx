import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useApp, useUi, useWords } from '../context.ts';
import type { Find } from './useFind.ts';

interface Props {
  readonly find: Find;
}

/** The search field of the source pane: Enter goes on, Shift+Enter back, Esc closes. */
export function FindBar({ find }: Props) {
  const { ui, session } = useApp();
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const asked = useUi((state) => state.finding);
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const close = (): void => {
    ui.setState({ finding: 0 });
    find.search('');
    session.setState({ pane: 'source' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const count = find.query === '' ? '' : words.findCount(find.at + 1, find.matches.length);
  return (
    <search className="find-bar">
      <input
        ref={field}
        type="text"
        className="field"
        aria-label={words.findInSource}
        placeholder={words.findInSource}
        value={find.query}
        onChange={(event) => find.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className="count">{count}</output>
      <button
        type="button"
        className="icon"
        aria-label={words.findPrevious}
        title={words.findPrevious}
        onClick={() => find.step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon"
        aria-label={words.findNext}
        title={words.findNext}
        onClick={() => find.step(1)}
      >
        ↓
      </button>
      <button type="button" className="icon" aria-label={words.close} title={`${words.close} (Esc)`} onClick={close}>
        ×
      </button>
    </search>
  );
}
