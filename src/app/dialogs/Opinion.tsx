import { useMemo, useState } from 'react';
import { keepOpinion, listOpinionChoices, type OpinionChoice, writeOpinion } from '../../store/opinion.ts';
import { type OpinionKind, toOpinionClipboard, toOpinionFile } from '../../store/opinionFiles.ts';
import type { Review } from '../../store/state.ts';
import { copyData } from '../commands/copyData.ts';
import { saveFile } from '../commands/saveFile.ts';
import { useApp, useReview, useSay, useWords } from '../context.ts';
import { Modal } from './Modal.tsx';

/** What to write back to the author: which findings, the text, and the ways to send it. The text is Chinese in any language. */
export default function Opinion() {
  const words = useWords();
  const review = useReview((open) => open, null);
  return (
    <Modal title={words.opinion} className="opinion">
      {review ? <OpinionDraft review={review} /> : null}
    </Modal>
  );
}

interface DraftProps {
  readonly review: Review;
}

function OpinionDraft({ review }: DraftProps) {
  const { session } = useApp();
  const words = useWords();
  const choices = useMemo(() => listOpinionChoices(review), [review]);
  const [ticked, setTicked] = useState(() => new Set(choices.filter((one) => one.proposed).map((one) => one.id)));
  const edited = review.work.opinion ?? null;
  const chosen = choices.filter((one) => ticked.has(one.id));
  const written = useMemo(() => {
    const items = choices.filter((one) => ticked.has(one.id));
    return writeOpinion(review, items, today());
  }, [review, choices, ticked]);
  const text = edited ?? written;
  const tick = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <>
      <div className="opinion-body">
        <section className="opinion-choices" aria-label={words.opinionChoices}>
          <h3>
            {words.opinionChoices} <span className="quiet">{words.opinionChosen(chosen.length, choices.length)}</span>
          </h3>
          {choices.length === 0 ? <p className="quiet">{words.opinionNothing}</p> : null}
          <ul>
            {choices.map((one) => (
              <Choice
                key={one.id}
                choice={one}
                ticked={ticked.has(one.id)}
                disabled={edited !== null}
                onTick={() => tick(one.id)}
              />
            ))}
          </ul>
        </section>
        <textarea
          className="opinion-text"
          lang="zh-CN"
          aria-label={words.opinionText}
          spellCheck={false}
          value={text}
          onChange={(event) => keepOpinion(session, event.target.value)}
        />
      </div>
      <footer className="opinion-foot">
        {edited === null ? null : (
          <>
            <span className="quiet">{words.opinionEdited}</span>
            <button type="button" className="button is-small is-plain" onClick={() => keepOpinion(session, null)}>
              {words.opinionRewrite}
            </button>
          </>
        )}
        <span className="spring" />
        <SendButtons review={review} text={text} />
      </footer>
    </>
  );
}

interface ChoiceProps {
  readonly choice: OpinionChoice;
  readonly ticked: boolean;
  /** Ticks change nothing once the text is the reviewer's own. */
  readonly disabled: boolean;
  readonly onTick: () => void;
}

function Choice({ choice, ticked, disabled, onTick }: ChoiceProps) {
  const words = useWords();
  const say = useSay();
  const { findings, severity, mended, confirmed, note } = choice;
  const [first, ...more] = findings;
  return (
    <li>
      <label className="opinion-choice">
        <input type="checkbox" checked={ticked} disabled={disabled} onChange={onTick} />
        <span>
          <span className="opinion-kind">
            <i className={`shape is-${severity}`} aria-hidden="true" />
            {words.severity[severity]}
            {confirmed ? <b className="status">{words.confirmed}</b> : null}
            {mended ? <b className="status">{words.opinionMended}</b> : null}
            {more.length > 0 ? <span className="quiet">+{more.length}</span> : null}
          </span>
          {first ? say(first.message) : null}
          {note === '' ? null : <small>{note}</small>}
        </span>
      </label>
    </li>
  );
}

interface SendProps {
  readonly review: Review;
  readonly text: string;
}

/** The ways out. What became of a copy is said here: the window's own confirmations lie behind a dialog. */
function SendButtons({ review, text }: SendProps) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const save = (kind: OpinionKind): void => saveFile(toOpinionFile(review, text, kind));
  return (
    <>
      <output className="quiet">{copied === null ? '' : copied ? words.copied : words.copyFailed}</output>
      <button type="button" className="button" onClick={() => save('md')}>
        {words.saveMarkdown}
      </button>
      <button type="button" className="button" onClick={() => save('html')}>
        {words.saveHtml}
      </button>
      <button type="button" className="button" onClick={() => save('doc')}>
        {words.saveWord}
      </button>
      <button
        type="button"
        className="button is-primary"
        data-first=""
        onClick={() => setCopied(copyData(toOpinionClipboard(text)))}
      >
        {words.copy}
      </button>
    </>
  );
}

/** As it stands under a Chinese letter. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
