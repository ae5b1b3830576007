import { memo } from 'react';
import type { Issue } from '../../store/issues.ts';
import { nameCell, sayCell } from '../../store/names.ts';
import { focusIssue, mainCell } from '../../store/select.ts';
import { useApp, useSay, useWords } from '../context.ts';
import { useFollowing, useReviewFollowing } from '../following.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { Decisions } from './Decisions.tsx';
import { RepairList } from './RepairList.tsx';
import { RuleLink } from './RuleLink.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly issue: Issue;
}

/** One finding or problem: what, where, the sum, what would mend it, and the decision on it. It rerenders when that changes. */
export const IssueItem = memo(function IssueItem({ issue }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const focused = useFollowing((state) => state.focus === issue.id);
  const forms = useReviewFollowing((review) => review.report.forms, {});
  const kind = issue.problem ? words.problemTitle[issue.problem.kind] : words.severity[issue.severity];
  const main = useReviewFollowing((review) => mainCell(review.flags, issue), undefined);
  const state = issue.follows !== null ? 'is-follower' : issue.open ? '' : 'is-closed';
  const classes = ['issue', `is-${issue.severity}`, focused ? 'is-focused' : '', state];
  const finding = issue.follows === null || focused ? issue.finding : null;
  return (
    <li className={classes.filter((name) => name !== '').join(' ')} data-issue={issue.id}>
      <button
        type="button"
        className="issue-head"
        aria-current={focused}
        onClick={() => focusIssue(session, issue, 'issues')}
      >
        <span className="issue-kind">
          <i className={`shape is-${issue.severity}`} aria-hidden="true" />
          {kind}
          <Status issue={issue} />
          {main ? (
            <span className="issue-place" title={nameCell(forms, main)}>
              {sayCell(forms, main)}
            </span>
          ) : null}
        </span>
        <span className="issue-message">{say((finding?.proof && finding.gist) ?? issue.message)}</span>
      </button>
      {finding?.proof ? <Arithmetic proof={finding.proof} /> : null}
      {finding?.verdict ? <Verdict verdict={finding.verdict} /> : null}
      {issue.mark?.note ? <p className="issue-note">{issue.mark.note}</p> : null}
      {finding && (issue.open || issue.follows !== null) ? (
        <RepairList repairs={finding.repairs} focused={focused} />
      ) : null}
      {focused ? <Decisions issue={issue} /> : null}
      {focused && issue.finding ? <RuleLink rule={issue.finding.rule} /> : null}
    </li>
  );
});

function Status({ issue }: Props) {
  const words = useWords();
  if (issue.mark?.decision === 'confirmed') return <b className="status">{words.confirmed}</b>;
  if (issue.mark?.decision === 'dismissed') return <b className="status">{words.dismissed}</b>;
  if (issue.follows !== null) return <span className="status">{words.sameCause}</span>;
  if (!issue.open) return <b className="status">{words.settled}</b>;
  return issue.finding?.outcome === 'cannot tell' ? <b className="status">{words.cannotTell}</b> : null;
}
