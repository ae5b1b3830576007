import { openChoice } from '../../store/open.ts';
import type { Choice } from '../../store/readReport.ts';
import { useApp, useSession, useWords } from '../context.ts';
import { Modal } from '../dialogs/Modal.tsx';
import { leaveReview } from '../leaveReview.ts';
import type { Words } from '../words/zh.ts';

/** Asks which of the reports that were found in one text is to be opened. */
export function ChooseReport() {
  const app = useApp();
  const { session } = app;
  const words = useWords();
  const found = useSession((state) => state.choice);
  if (!found) return null;
  const open = (source: Choice['source']): void => {
    void leaveReview(app).then(() => openChoice(session, source));
  };
  return (
    <Modal
      title={words.chooseTitle(found.choices.length)}
      className="choose"
      onClose={() => session.setState({ choice: null })}
    >
      <ul className="choose-list">
        {found.choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" data-first={choice.id === 0 ? '' : undefined} onClick={() => open(choice.source)}>
              <b>{choice.organization ?? choice.title ?? words.unknown}</b>
              <span className="quiet">{sayYear(words, choice)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="choose-whole">
        <button type="button" className="button" onClick={() => open(found.whole)}>
          {words.chooseWhole}
        </button>
      </p>
    </Modal>
  );
}

function sayYear(words: Words, { year, source }: Choice): string {
  const size = words.characters(source.text.length);
  return year === null ? size : `${words.yearOf(year)} · ${size}`;
}
