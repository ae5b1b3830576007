import { type ReactNode, useEffect } from 'react';
import type { Pane } from '../../store/state.ts';
import { useApp, useSession, useWords } from '../context.ts';
import { useReviewFollowing } from '../following.ts';
import { revealCellOf } from '../grid/revealCell.ts';
import { IssueItem } from '../issues/IssueItem.tsx';

const ORDER: readonly Pane[] = ['source', 'grid', 'issues'];

/** One pane at a time, the one that the keyboard works in, with buttons for the others. */
export function SinglePane(panes: Readonly<Record<Pane, ReactNode>>) {
  const { session } = useApp();
  const words = useWords();
  const current = useSession((state) => state.pane);
  const pending = useReviewFollowing((review) => review.issues.filter((issue) => issue.open).length, 0);
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
            {pane === 'issues' && pending > 0 ? `${words.panes[pane]} ${pending}` : words.panes[pane]}
          </button>
        ))}
      </div>
      {ORDER.map((pane) => (
        <div key={pane} className={pane === current ? 'single-pane' : 'single-pane is-away'}>
          {panes[pane]}
        </div>
      ))}
      {current === 'grid' ? <LitIssue /> : null}
    </div>
  );
}

/** The issue that was gone to, below the tables, which leave it room: what it says and what would mend it, with its cells. */
function LitIssue() {
  const { session } = useApp();
  const words = useWords();
  const lit = useReviewFollowing((review, { focus }) => review.issues.find(({ id }) => id === focus), undefined);
  const shown = lit?.id;
  useEffect(() => {
    const active = shown === undefined ? undefined : session.getState().review?.work.selection?.active;
    if (active) revealCellOf(active);
  }, [session, shown]);
  if (!lit) return null;
  return (
    <aside className="lit-issue" aria-label={words.issueHere}>
      <ol className="issue-list">
        <IssueItem issue={lit} />
      </ol>
    </aside>
  );
}
