import { useEffect, useState } from 'react';
import type { SavedWork } from '../../store/saved.ts';
import { useApp, useUi, useWords } from '../context.ts';

/** Reviews beyond this many are not listed. */
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
        {works.slice(0, SHOWN).map((work) => (
          <li key={work.id}>
            <button type="button" className="start-item" onClick={() => void kept.open(work.id)}>
              <b>{work.title}</b>
              <span>{date.format(new Date(work.saved))}</span>
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
    </section>
  );
}
