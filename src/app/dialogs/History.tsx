import { goToStep } from '../../store/change.ts';
import type { Step } from '../../store/work.ts';
import { useApp, useReview, useSay, useUi, useWords } from '../context.ts';
import { prefer } from '../ui.ts';
import { Modal } from './Modal.tsx';
import { StepChanges, StepNote } from './StepDetails.tsx';

/** Every step: who changed what, when and why; a click goes back (or forward) to the state after it. */
export function History() {
  const words = useWords();
  const done = useReview((review) => review.work.done, NONE);
  const undone = useReview((review) => review.work.undone, NONE);
  const steps = [...done, ...[...undone].reverse()].map((step, index) => ({ step, count: index + 1 }));
  return (
    <Modal title={words.history} className="history">
      <Reviewer />
      <ol className="history-list">
        {[...steps].reverse().map(({ step, count }) => (
          <HistoryItem key={count} step={step} count={count} now={done.length} />
        ))}
        <HistoryItem step={null} count={0} now={done.length} />
      </ol>
    </Modal>
  );
}

const NONE: readonly Step[] = [];

/** The name that the steps from now on are signed with. */
function Reviewer() {
  const { session, ui } = useApp();
  const words = useWords();
  const reviewer = useUi((state) => state.reviewer);
  const rename = (name: string): void => {
    prefer(ui, { reviewer: name });
    session.setState({ reviewer: name.trim() });
  };
  return (
    <label className="reviewer">
      {words.reviewer}
      <input
        className="field"
        value={reviewer}
        placeholder={words.reviewerHint}
        onChange={(event) => rename(event.target.value)}
      />
    </label>
  );
}

interface Props {
  /** Null for the state before the first step. */
  readonly step: Step | null;
  /** How many steps stand after this one. */
  readonly count: number;
  readonly now: number;
}

function HistoryItem({ step, count, now }: Props) {
  const { session } = useApp();
  const words = useWords();
  const say = useSay();
  const language = useUi((ui) => ui.language);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  const classes = count > now ? 'history-item is-undone' : 'history-item';
  return (
    <li>
      <button
        type="button"
        className={classes}
        aria-current={count === now ? 'step' : undefined}
        data-first={count === now ? true : undefined}
        title={words.restoreTo}
        onClick={() => goToStep(session, count)}
      >
        <b>{step ? say(step.name) : words.historyStart}</b>
        {count === now ? <em>{words.now}</em> : null}
        {step?.by ? <span>{step.by}</span> : null}
        {step ? <time dateTime={step.at}>{time.format(new Date(step.at))}</time> : null}
      </button>
      {step ? <StepChanges step={step} /> : null}
      {step && count <= now && step.edits.length > 0 ? <StepNote step={step} index={count - 1} /> : null}
    </li>
  );
}
