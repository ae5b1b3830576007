import { markSubjects } from '../../store/change.ts';
import { type Issue, listSubjects } from '../../store/issues.ts';
import type { Decision } from '../../store/work.ts';
import { useApp, useReview, useWords } from '../context.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';

interface Props {
  readonly issue: Issue;
}

/** What the reviewer says of an issue: confirm it, set it aside, take that back, and a note why. */
export function Decisions({ issue }: Props) {
  const { session } = useApp();
  const words = useWords();
  const { id, mark, message } = issue;
  const issues = useReview((review) => review.issues, NONE);
  const decide = (decision: Decision | null, verb: 'confirm' | 'dismiss' | 'reopen' | 'note', note: string): void =>
    markSubjects(
      session,
      { zh: `${zh[verb]}:${message.zh}`, en: `${en[verb]}: ${message.en}` },
      listSubjects(issues, id).map((subject) => ({ subject, decision, note })),
    );
  if (!mark) {
    return (
      <div className="decisions">
        <button
          type="button"
          className="button is-small"
          title={`${words.confirm} (Alt+C)`}
          onClick={() => decide('confirmed', 'confirm', '')}
        >
          {words.confirm}
        </button>
        <button
          type="button"
          className="button is-small"
          title={`${words.dismiss} (Alt+X)`}
          onClick={() => decide('dismissed', 'dismiss', '')}
        >
          {words.dismiss}
        </button>
      </div>
    );
  }
  const saveNote = (note: string): void => {
    if (note !== mark.note) decide(mark.decision, 'note', note);
  };
  return (
    <div className="decisions">
      <button type="button" className="button is-small" onClick={() => decide(null, 'reopen', '')}>
        {words.reopen}
      </button>
      <input
        key={mark.note}
        className="field"
        aria-label={words.note}
        placeholder={words.note}
        defaultValue={mark.note}
        onBlur={(event) => saveNote(event.target.value.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
      />
    </div>
  );
}

const NONE: readonly never[] = [];
