import { useShallow } from 'zustand/shallow';
import type { Repair } from '../../report/finding.ts';
import { describeRepair } from '../../store/describeRepair.ts';
import { applyRepair } from '../../store/edit.ts';
import { useApp, useSay, useWords } from '../context.ts';
import { useFollowing } from '../following.ts';

interface Props {
  readonly repairs: readonly Repair[];
  /** Whether the finding is looked at, so that its keys work. */
  readonly focused: boolean;
}

/** More repairs than this are no help. */
const SHOWN = 4;

/** What would mend a finding, the likeliest first; a click takes one. */
export function RepairList({ repairs, focused }: Props) {
  const { session } = useApp();
  const words = useWords();
  const shown = repairs.slice(0, SHOWN);
  const changes = useFollowing(
    useShallow(({ review }) => shown.map(({ set }) => (review ? describeRepair(review, set) : ''))),
  );
  if (repairs.length === 0) return null;
  return (
    <ul className="repairs" aria-label={words.repairs}>
      {shown.map((repair, index) => (
        <li key={JSON.stringify(repair.set)}>
          <button
            type="button"
            className={index === 0 ? 'repair is-best' : 'repair'}
            onClick={() => applyRepair(session, repair)}
          >
            <RepairText repair={repair} change={changes[index] ?? ''} />
            {focused && index === 0 ? <kbd>Ctrl+Enter</kbd> : null}
          </button>
        </li>
      ))}
      {repairs.length > SHOWN ? <li className="quiet">{words.moreRepairs(repairs.length - SHOWN)}</li> : null}
    </ul>
  );
}

/** More cells than this are told by what happened to them, and by their numbers after that. */
const NAMED_FIRST = 2;

/** The change and the reason; of a change of many cells the reason comes first. */
function RepairText({ repair, change }: { readonly repair: Repair; readonly change: string }) {
  const say = useSay();
  const reason = repair.reason ? say(repair.reason) : repair.why;
  const [first, second] = Object.keys(repair.set).length > NAMED_FIRST ? [reason, change] : [change, reason];
  return (
    <span>
      {first}
      <small>{second}</small>
    </span>
  );
}
