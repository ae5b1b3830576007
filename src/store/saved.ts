import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { Work } from './work.ts';

/** How a review is listed among the kept ones. */
export interface Listing {
  readonly title: string;
  /** How many issues are open; missing in what an older version wrote. */
  readonly pending?: number;
}

/** A review as it lies on this computer; the source is kept apart, since it never changes. */
export interface SavedWork extends Omit<Work, 'source' | 'imported'>, Listing {
  /** ISO 8601, UTC. */
  readonly saved: string;
}

/** What a review rests on: the source, and the report where that cannot be read from it. */
interface Ground {
  readonly source: Source;
  readonly imported?: Report;
}

interface Saved extends DBSchema {
  sources: { key: string; value: Ground };
  works: { key: string; value: SavedWork; indexes: { saved: string } };
  current: { key: 'id'; value: string };
}

export type Database = IDBPDatabase<Saved>;

/** Reviews beyond this many are forgotten, the oldest first. */
const KEPT = 200;

export function openDatabase(): Promise<Database> {
  return openDB<Saved>('gouji', 1, {
    upgrade(database) {
      database.createObjectStore('sources');
      database.createObjectStore('works', { keyPath: 'id' }).createIndex('saved', 'saved');
      database.createObjectStore('current');
    },
  });
}

/** How a writing ended: when it was written, that it failed, or that another tab has written the review meanwhile. */
export type Outcome = { readonly saved: string } | 'failed' | 'conflict';

/**
 * Writes a review to the disk and reads it back. `base` is the record that the work goes on from, null for none: where
 * another one lies there nothing is written, since it would be lost.
 */
export async function saveWork(
  database: Database,
  work: Work,
  listing: Listing,
  base: string | null,
): Promise<Outcome> {
  const { source, imported, ...rest } = work;
  const record: SavedWork = { ...rest, ...listing, saved: new Date().toISOString() };
  const known = (await database.getKey('sources', work.id)) !== undefined;
  const writing = database.transaction(['sources', 'works', 'current'], 'readwrite', { durability: 'strict' });
  const before = await writing.objectStore('works').get(work.id);
  if (before && before.saved !== base) {
    await writing.done;
    return 'conflict';
  }
  if (!known) writing.objectStore('sources').put(imported ? { source, imported } : { source }, work.id);
  writing.objectStore('works').put(record);
  writing.objectStore('current').put(work.id, 'id');
  await writing.done;
  const written = await database.get('works', work.id);
  const isWhole = written?.saved === record.saved && written.done.length === work.done.length;
  return isWhole ? { saved: record.saved } : 'failed';
}

/** When a review was written last; null where it never was. */
export async function findSaved(database: Database, id: string): Promise<string | null> {
  return (await database.get('works', id))?.saved ?? null;
}

/** The review that was open when the page was left, in this tab or else in any, or null. */
export async function loadCurrent(database: Database, tab: string | null): Promise<Work | null> {
  const id = tab ?? (await database.get('current', 'id'));
  return id === undefined || id === '' ? null : loadWork(database, id);
}

export async function loadWork(database: Database, id: string): Promise<Work | null> {
  const [ground, saved] = await Promise.all([database.get('sources', id), database.get('works', id)]);
  if (!ground || !saved) return null;
  const { done, undone, selection, noticed = [], opinion } = saved;
  return { id, ...ground, done, undone, selection, noticed, ...(opinion !== undefined && { opinion }) };
}

/** The reviews that are kept, the latest first. */
export async function listWorks(database: Database): Promise<readonly SavedWork[]> {
  const works = await database.getAllFromIndex('works', 'saved');
  return works.reverse();
}

/** The next start shows the start screen; the review stays in the list. */
export async function leaveCurrent(database: Database): Promise<void> {
  await database.delete('current', 'id');
}

export async function forgetWork(database: Database, id: string): Promise<void> {
  const writing = database.transaction(['sources', 'works'], 'readwrite', { durability: 'strict' });
  writing.objectStore('sources').delete(id);
  writing.objectStore('works').delete(id);
  await writing.done;
}

export async function forgetOldest(database: Database): Promise<void> {
  const works = await listWorks(database);
  for (const work of works.slice(KEPT)) await forgetWork(database, work.id);
}
