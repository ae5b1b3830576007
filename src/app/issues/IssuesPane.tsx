import { useEffect, useRef, useState } from 'react';
import { countEdited } from '../../store/tableState.ts';
import { useSession, useWords } from '../context.ts';
import { useFollowing, useReviewFollowing } from '../following.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { IssueItem } from './IssueItem.tsx';

/** Findings of the check and problems of the reading, as one list. */
export function IssuesPane() {
  const words = useWords();
  const [all, setAll] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  const issues = useReviewFollowing((review) => review.issues, NONE);
  const focus = useFollowing((state) => state.focus);
  const inPane = useSession((state) => state.pane === 'issues');
  const open = issues.filter((issue) => issue.open).length;
  const shown = all ? issues : issues.filter((issue) => issue.open || issue.id === focus);

  useEffect(() => {
    const item = focus && list.current?.querySelector(`[data-issue="${CSS.escape(focus)}"]`);
    if (item) item.scrollIntoView({ block: 'nearest' });
  }, [focus]);
  useEffect(() => {
    if (!inPane || list.current?.contains(document.activeElement)) return;
    const current = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    (current ?? list.current?.querySelector<HTMLElement>('.issue-head') ?? list.current)?.focus();
  }, [inPane]);

  return (
    <section className="pane issues-pane" data-pane="issues" aria-label={words.issues}>
      <div className="pane-bar">
        <h2>{words.issues}</h2>
        <output className="quiet">{words.pending(open)}</output>
        <span className="spring" />
        <button type="button" className="button is-small is-plain" aria-pressed={!all} onClick={() => setAll(!all)}>
          {words.onlyOpen}
        </button>
      </div>
      <div className="issue-scroll" ref={list} tabIndex={-1}>
        {issues.length === 0 ? <AllClear /> : null}
        <ol className="issue-list">
          {shown.map((issue) => (
            <IssueItem key={issue.id} issue={issue} />
          ))}
        </ol>
      </div>
      <FlowPicture />
    </section>
  );
}

/** Nothing is left to look at: because nothing was wrong, or because the reviewer has mended it. */
function AllClear() {
  const words = useWords();
  const edited = useReviewFollowing((review) => countEdited(review.cells), 0);
  return <p className="all-clear">{edited > 0 ? words.noIssuesLeft(edited) : words.noIssues}</p>;
}

const NONE: readonly never[] = [];
