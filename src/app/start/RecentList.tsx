import { useEffect, useState } from 'react';
import type { SavedWork } from '../../store/saved.ts';
import { useApp, useUi, useWords } from '../context.ts';

/** Reviews beyond this many are listed when they are asked for. */
const SHOWN = 8;

/** The reviews that lie on this computer, the latest first. */
export function RecentList() {
  const { kept } = useApp();
  const words = useWords();
  const language = useUi((ui) => ui.language);
  const [works, setWorks] = useState<readonly SavedWork[]>([]);
  useEffect(() => {
    kept.list().then(setWorks, () => setWorks([]));
  }, [kept]);
  const [all, setAll] = useState(false);
  const forget = async (id: string): Promise<void> => {
    await kept.forget(id);
    setWorks(await kept.list());
  };
  if (works.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <section className="start-list" aria-labelledby="recent-title">
      <h2 id="recent-title">{words.recent}</h2>
      <ul>
        {works.slice(0, all ? works.length : SHOWN).map((work) => (
          <li key={work.id}>
            <button type="button" className="start-item" onClick={() => void kept.open(work.id)}>
              <b>{work.title}</b>
              <span>{date.format(new Date(work.saved))}</span>
              {work.pending ? <em className="is-pending">{words.pending(work.pending)}</em> : null}
            </button>
            <button
              type="button"
              className="icon"
              aria-label={`${words.forget} ${work.title}`}
              title={words.forget}
              onClick={() => void forget(work.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {works.length > SHOWN && !all ? (
        <button type="button" className="button is-small is-plain" onClick={() => setAll(true)}>
          {words.showAll(works.length)}
        </button>
      ) : null}
    </section>
  );
}
