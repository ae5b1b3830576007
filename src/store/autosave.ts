import { type Database, leaveCurrent, saveWork } from './saved.ts';
import type { Review, Session } from './state.ts';
import type { Work } from './work.ts';

/** Quiet time after a change before it is written, in milliseconds. */
const PAUSE = 150;

export interface Autosave {
  /** Writes what is not written yet; called when the page is hidden or left. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the open review saved, and says in `saving` how that stands. */
export function startAutosave(session: Session, database: Database): Autosave {
  let written: Work | null = session.getState().review?.work ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const { review } = session.getState();
    if (!review || review.work === written) return;
    written = review.work;
    const saved = await saveWork(database, review.work, titleOf(review)).catch(() => false);
    if (!saved) written = null;
    if (session.getState().review?.work === review.work) session.setState({ saving: saved ? 'saved' : 'failed' });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };
  const stop = session.subscribe((state, before) => {
    if (before.review && !state.review) {
      written = null;
      writing = writing.then(() => leaveCurrent(database));
      session.setState({ saving: 'none' });
    }
    if (!state.review || state.review.work === before.review?.work) return;
    if (state.saving !== 'saving') session.setState({ saving: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  });
  return { flush, stop };
}

/** How a review is listed among the kept ones. */
export function titleOf({ report }: Review): string {
  const { organization, year, title, source } = report;
  if (organization && year) return `${organization} ${year}`;
  return title ?? organization ?? source.name;
}
