import type { ReactNode } from 'react';
import type { Pane } from '../../store/state.ts';
import { useApp, useSession, useWords } from '../context.ts';

const ORDER: readonly Pane[] = ['source', 'grid', 'issues'];

/** One pane at a time, the one that the keyboard works in, with buttons for the others. */
export function SinglePane(panes: Readonly<Record<Pane, ReactNode>>) {
  const { session } = useApp();
  const words = useWords();
  const current = useSession((state) => state.pane);
  return (
    <div className="single">
      <div className="pane-switch">
        {ORDER.map((pane) => (
          <button
            key={pane}
            type="button"
            className="button is-small is-plain"
            aria-pressed={pane === current}
            title={`${words.panes[pane]} (F6)`}
            onClick={() => session.setState({ pane })}
          >
            {words.panes[pane]}
          </button>
        ))}
      </div>
      {ORDER.map((pane) => (
        <div key={pane} className={pane === current ? 'single-pane' : 'single-pane is-away'}>
          {panes[pane]}
        </div>
      ))}
    </div>
  );
}
