import type { Message } from '../report/finding.ts';
import { newId } from './open.ts';
import { type Database, findSaved, leaveCurrent, loadWork, type Outcome, saveWork } from './saved.ts';
import { type Review, type Session, setDraft, setWork } from './state.ts';
import { joinTabs, type Saving, writeTab } from './tabs.ts';
import type { Work } from './work.ts';

/** Quiet time after a change before it is written, in milliseconds. */
const PAUSE = 150;

const FORKED: Message = {
  zh: '另一个窗口同时修改了这份报告。这里的修改另存为一份,两份都在“最近”里。',
  en: 'Another window changed this report at the same time. The changes made here are kept as a second copy; both are among the recent ones.',
};

export interface Autosave {
  /** Writes what is not written yet; called when the page is hidden or left. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** Keeps the open review saved and the same in every tab that shows it, and says in `saving` how that stands. */
export function startAutosave(session: Session, database: Database): Autosave {
  let written: Work | null = session.getState().review?.work ?? null;
  let base = baseOf(database, written);
  if (written) writeTab(written.id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const { review } = session.getState();
    if (!review || review.work === written) return;
    const { work } = review;
    written = work;
    const known = await base;
    const outcome = await saveWork(database, work, titleOf(review), known).catch((): Outcome => 'failed');
    if (outcome === 'conflict') {
      forkWork(session);
      return;
    }
    if (outcome === 'failed') written = null;
    else {
      base = Promise.resolve(outcome.saved);
      tabs.announce({ id: work.id, saved: outcome.saved });
    }
    if (session.getState().review?.work === work) {
      session.setState({ saving: outcome === 'failed' ? 'failed' : 'saved' });
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };
  const adopt = async ({ id, saved }: Saving): Promise<void> => {
    const isUntouched = (): boolean => session.getState().review?.work === written && written?.id === id;
    if (!isUntouched()) return;
    const work = await loadWork(database, id);
    if (!work || !isUntouched()) return;
    base = Promise.resolve(saved);
    written = adoptWork(session, work);
    session.setState({ saving: 'saved' });
  };
  const tabs = joinTabs((saving) => void adopt(saving));
  const unsubscribe = session.subscribe((state, before) => {
    if (before.review && !state.review) {
      written = null;
      writing = writing.then(() => leaveCurrent(database));
      writeTab('');
      session.setState({ saving: 'none' });
    }
    if (!state.review || state.review.work === before.review?.work) return;
    const { work } = state.review;
    if (work.id !== before.review?.work.id) {
      base = baseOf(database, work);
      writeTab(work.id);
    }
    if (state.saving !== 'saving') session.setState({ saving: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  });
  const stop = (): void => {
    unsubscribe();
    tabs.leave();
  };
  return { flush, stop };
}

/** How a review is listed among the kept ones. */
export function titleOf({ report }: Review): string {
  const { organization, year, title, source } = report;
  if (organization && year) return `${organization} ${year}`;
  return title ?? organization ?? source.name;
}

function baseOf(database: Database, work: Work | null): Promise<string | null> {
  return work ? findSaved(database, work.id).catch(() => null) : Promise.resolve(null);
}

/** Goes on under an id of its own, so that what the other tab wrote stays. */
function forkWork(session: Session): void {
  setWork(session, (work) => ({ ...work, id: newId() }));
  session.setState({ notice: FORKED });
}

/** Shows what another tab wrote; the selection and the draft stay those of this one. */
function adoptWork(session: Session, work: Work): Work | null {
  const { draft } = session.getState();
  setWork(session, (mine) => ({ ...work, selection: mine.selection }));
  if (draft) setDraft(session, draft);
  return session.getState().review?.work ?? null;
}
