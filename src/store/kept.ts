import { startAutosave, toListing } from './autosave.ts';
import { openWork } from './open.ts';
import {
  type Database,
  forgetOldest,
  forgetWork,
  listWorks,
  loadCurrent,
  loadWork,
  openDatabase,
  type SavedWork,
  saveWork,
} from './saved.ts';
import { type Review, type Session, setDraft } from './state.ts';
import { readPile, readTab, takeDraft, writeDraft } from './tabs.ts';

/** The reviews that lie on this computer. */
export interface Kept {
  /** The reviews, the latest first. */
  readonly list: () => Promise<readonly SavedWork[]>;
  readonly open: (id: string) => Promise<boolean>;
  /** Keeps a review that is not the open one; false where it could not be written. */
  readonly add: (review: Review) => Promise<boolean>;
  readonly forget: (id: string) => Promise<void>;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
}

const NOTHING: Kept = {
  list: async () => [],
  open: async () => false,
  add: async () => false,
  forget: async () => {},
  flush: async () => {},
};

/** Opens the storage, brings back the last review and keeps the open one saved from then on. */
export async function startKeeping(session: Session): Promise<Kept> {
  try {
    const database = await openDatabase();
    session.setState({ pile: readPile() });
    const current = await loadCurrent(database, readTab());
    if (current && !session.getState().review) await openWork(session, current);
    return keep(session, database);
  } catch {
    session.setState({ saving: 'unavailable' });
    return NOTHING;
  }
}

function keep(session: Session, database: Database): Kept {
  const autosave = startAutosave(session, database);
  const { review } = session.getState();
  if (review) {
    session.setState({ saving: 'saved' });
    const draft = takeDraft(review.work.id);
    if (draft) setDraft(session, draft);
  }
  void forgetOldest(database);
  askToPersist(session);
  return {
    list: () => listWorks(database),
    open: async (id) => {
      const work = await loadWork(database, id);
      return work !== null && openWork(session, work);
    },
    add: (review) => addWork(database, review),
    forget: (id) => forgetWork(database, id),
    flush: autosave.flush,
  };
}

async function addWork(database: Database, review: Review): Promise<boolean> {
  const outcome = await saveWork(database, review.work, toListing(review), null).catch(() => 'failed');
  return typeof outcome !== 'string';
}

/** Remembers what is being typed, at once: nothing that waits is done once a page is left. */
export function rememberDraft(session: Session): void {
  const { review, draft } = session.getState();
  if (review) writeDraft(review.work.id, draft);
}

/** Asks the browser, once there is something to keep, not to clear it when the disk is full. */
function askToPersist(session: Session): void {
  const stop = session.subscribe((state) => {
    if (state.saving !== 'saved') return;
    stop();
    void navigator.storage?.persist?.();
  });
}
