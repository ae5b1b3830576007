import { startAutosave } from './autosave.ts';
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
} from './saved.ts';
import type { Session } from './state.ts';
import { readTab } from './tabs.ts';

/** The reviews that lie on this computer. */
export interface Kept {
  /** The reviews, the latest first. */
  readonly list: () => Promise<readonly SavedWork[]>;
  readonly open: (id: string) => Promise<boolean>;
  readonly forget: (id: string) => Promise<void>;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
}

const NOTHING: Kept = {
  list: async () => [],
  open: async () => false,
  forget: async () => {},
  flush: async () => {},
};

/** Opens the storage, brings back the last review and keeps the open one saved from then on. */
export async function startKeeping(session: Session): Promise<Kept> {
  try {
    const database = await openDatabase();
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
  if (session.getState().review) session.setState({ saving: 'saved' });
  void forgetOldest(database);
  askToPersist(session);
  return {
    list: () => listWorks(database),
    open: async (id) => {
      const work = await loadWork(database, id);
      return work !== null && openWork(session, work);
    },
    forget: (id) => forgetWork(database, id),
    flush: autosave.flush,
  };
}

/** Asks the browser, once there is something to keep, not to clear it when the disk is full. */
function askToPersist(session: Session): void {
  const stop = session.subscribe((state) => {
    if (state.saving !== 'saved') return;
    stop();
    void navigator.storage?.persist?.();
  });
}
