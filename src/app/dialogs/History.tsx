import { goToStep } from '../../store/change.ts';
import { nameCell } from '../../store/names.ts';
import { showReading } from '../../store/typed.ts';
import type { Step } from '../../store/work.ts';
import { useApp, useReview, useSay, useUi, useWords } from '../context.ts';
import { Modal } from './Modal.tsx';

/** Every step with what it changed; a click goes back (or forward) to the state after it. */
export function History() {
  const words = useWords();
  const done = useReview((review) => review.work.done, NONE);
  const undone = useReview((review) => review.work.undone, NONE);
  const steps = [...done, ...[...undone].reverse()].map((step, index) => ({ step, count: index + 1 }));
  return (
    <Modal title={words.history} className="history">
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
        title={words.restoreTo}
        onClick={() => goToStep(session, count)}
      >
        <b>{step ? say(step.name) : words.historyStart}</b>
        {step ? <time dateTime={step.at}>{time.format(new Date(step.at))}</time> : null}
        {count === now ? <em>{words.now}</em> : null}
      </button>
      {step ? <Changes step={step} /> : null}
    </li>
  );
}

/** Changes beyond this many are counted, not listed. */
const SHOWN = 6;

interface ChangesProps {
  readonly step: Step;
}

function Changes({ step }: ChangesProps) {
  const forms = useReview((review) => review.report.forms, {});
  if (step.edits.length === 0) return null;
  return (
    <ul className="history-changes">
      {step.edits.slice(0, SHOWN).map((edit) => (
        <li key={edit.cell}>
          {nameCell(forms, edit.cell)} <s>{showReading(edit.from) || '–'}</s> → {showReading(edit.to) || '–'}
        </li>
      ))}
      {step.edits.length > SHOWN ? <li>+{step.edits.length - SHOWN}</li> : null}
    </ul>
  );
}
