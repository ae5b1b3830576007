import type { CellId } from '../../report/cell.ts';
import type { Session } from '../../store/state.ts';
import { listTouched } from './touchedCells.ts';

type Listeners = Map<CellId, Set<() => void>>;

/** One feed for each session that shows cells. */
const FEEDS = new WeakMap<Session, Listeners>();

/**
 * Calls back when a cell may look different, and gives back what ends that. A change of the session is looked at once
 * for all cells: if each of the two hundred looked for itself, every key would wait for them.
 */
export function listenToCell(session: Session, id: CellId, changed: () => void): () => void {
  const feed = FEEDS.get(session) ?? startFeed(session);
  const listeners = feed.get(id) ?? new Set();
  feed.set(id, listeners.add(changed));
  return () => {
    listeners.delete(changed);
  };
}

function startFeed(session: Session): Listeners {
  const feed: Listeners = new Map();
  FEEDS.set(session, feed);
  session.subscribe((after, before) => {
    for (const id of listTouched(before, after) ?? feed.keys()) {
      for (const changed of feed.get(id) ?? []) changed();
    }
  });
  return feed;
}
