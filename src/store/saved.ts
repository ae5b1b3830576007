import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import type { Work } from './work.ts';

/** A review as it lies on this computer; the source is kept apart, since it never changes. */
export interface SavedWork extends Omit<Work, 'source' | 'imported'> {
  readonly title: string;
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
const KEPT = 50;

export function openDatabase(): Promise<Database> {
  return openDB<Saved>('gouji', 1, {
    upgrade(database) {
      database.createObjectStore('sources');
      database.createObjectStore('works', { keyPath: 'id' }).createIndex('saved', 'saved');
      database.createObjectStore('current');
    },
  });
}

/** Writes a review to the disk, reads it back, and says whether what lies there is what was meant. */
export async function saveWork(database: Database, work: Work, title: string): Promise<boolean> {
  const { source, imported, ...rest } = work;
  const ground = imported ? { source, imported } : { source };
  const record: SavedWork = { ...rest, title, saved: new Date().toISOString() };
  const known = (await database.getKey('sources', work.id)) !== undefined;
  const writing = database.transaction(['sources', 'works', 'current'], 'readwrite', { durability: 'strict' });
  if (!known) writing.objectStore('sources').put(ground, work.id);
  writing.objectStore('works').put(record);
  writing.objectStore('current').put(work.id, 'id');
  await writing.done;
  const written = await database.get('works', work.id);
  return written?.saved === record.saved && written.done.length === work.done.length;
}

/** The review that was open when the page was left, or null. */
export async function loadCurrent(database: Database): Promise<Work | null> {
  const id = await database.get('current', 'id');
  return id === undefined ? null : loadWork(database, id);
}

export async function loadWork(database: Database, id: string): Promise<Work | null> {
  const [ground, saved] = await Promise.all([database.get('sources', id), database.get('works', id)]);
  if (!ground || !saved) return null;
  const { done, undone, selection } = saved;
  return { id, ...ground, done, undone, selection };
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
