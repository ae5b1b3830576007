import type { Message } from '../report/finding.ts';
import { openLedger } from './ledger.ts';
import { newId } from './open.ts';
import { type Database, type Listing, leaveCurrent } from './saved.ts';
import { type Review, type Session, type State, setDraft, setWork } from './state.ts';
import { writeTab } from './tabs.ts';
import type { Work } from './work.ts';

/** Quiet time after a change before it is written, in milliseconds. */
const PAUSE = 150;

const FORKED: Message = {
  zh: '另一个窗口同时修改了这份报告。这里的修改另存为一份，两份都在“最近”里。',
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  const ledger = openLedger(database, (id) => void adopt(id));
  ledger.begin(written);
  if (written) writeTab(written.id);

  const write = async (): Promise<void> => {
    const { review } = session.getState();
    if (!review || review.work === written) return;
    const { work } = review;
    written = work;
    const outcome = await ledger.write(work, toListing(review));
    if (outcome === 'conflict') {
      forkWork(session);
      return;
    }
    if (outcome === 'failed') written = null;
    if (session.getState().review?.work === work) session.setState({ saving: outcome });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(write);
    return writing;
  };
  const adopt = async (id: string): Promise<void> => {
    const isUntouched = (): boolean => session.getState().review?.work === written && written?.id === id;
    const found = isUntouched() ? await ledger.look(id) : null;
    if (!found || !isUntouched()) return;
    ledger.accept(found.saved);
    written = adoptWork(session, found.work);
    session.setState({ saving: 'saved' });
  };
  const leave = (): void => {
    written = null;
    writing = writing.then(() => leaveCurrent(database));
    writeTab('');
    session.setState({ saving: 'none' });
  };
  const follow = ({ review, saving }: State, before: State): void => {
    if (before.review && !review) leave();
    if (!review || review.work === before.review?.work) return;
    if (review.work.id !== before.review?.work.id) {
      ledger.begin(review.work);
      writeTab(review.work.id);
    }
    if (saving !== 'saving') session.setState({ saving: 'saving' });
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  };
  const unsubscribe = session.subscribe(follow);
  const stop = (): void => {
    unsubscribe();
    ledger.close();
  };
  return { flush, stop };
}

export function toListing(review: Review): Listing {
  return { title: titleOf(review), pending: review.issues.filter(({ open }) => open).length };
}

/** What a review is called. */
export function titleOf({ report }: Review): string {
  const { organization, year, title, source } = report;
  if (organization && year) return `${organization} ${year}`;
  return title ?? organization ?? source.name;
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
