import { noteStep } from '../../store/change.ts';
import { nameCell } from '../../store/names.ts';
import { showReading } from '../../store/typed.ts';
import type { Step } from '../../store/work.ts';
import { useApp, useReview, useWords } from '../context.ts';

/** Changes beyond this many are counted, not listed. */
const SHOWN = 6;

interface ChangesProps {
  readonly step: Step;
}

/** What a step changed, from what to what. */
export function StepChanges({ step }: ChangesProps) {
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

interface NoteProps {
  readonly step: Step;
  readonly index: number;
}

/** Why a step was made: exported with its edits. */
export function StepNote({ step, index }: NoteProps) {
  const { session } = useApp();
  const words = useWords();
  const note = step.edits[0]?.note ?? '';
  const save = (text: string): void => {
    if (text !== note) noteStep(session, index, text);
  };
  return (
    <input
      key={note}
      className="field step-note"
      aria-label={`${words.reason} ${step.name.zh}`}
      placeholder={words.reason}
      defaultValue={note}
      onBlur={(event) => save(event.target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
    />
  );
}
