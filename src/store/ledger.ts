import { type Database, findSaved, type Listing, loadWork, type Outcome, saveWork } from './saved.ts';
import { joinTabs } from './tabs.ts';
import type { Work } from './work.ts';

/** Where one open review is written, with the record that it goes on from, so that no other tab's work is lost. */
export interface Ledger {
  /** Another review is open from now on, or none. */
  readonly begin: (work: Work | null) => void;
  readonly write: (work: Work, listing: Listing) => Promise<'saved' | 'failed' | 'conflict'>;
  /** What another tab wrote of the review, and when; null where it cannot be had. */
  readonly look: (id: string) => Promise<{ readonly work: Work; readonly saved: string | null } | null>;
  /** The work goes on from what was written then. */
  readonly accept: (saved: string | null) => void;
  readonly close: () => void;
}

/** Opens the ledger; `onWritten` hears the ids of what other tabs write. */
export function openLedger(database: Database, onWritten: (id: string) => void): Ledger {
  let base: Promise<string | null> = Promise.resolve(null);
  const tabs = joinTabs(({ id }) => onWritten(id));
  return {
    begin: (work) => {
      base = work ? findSaved(database, work.id).catch(() => null) : Promise.resolve(null);
    },
    write: async (work, listing) => {
      const outcome = await saveWork(database, work, listing, await base).catch((): Outcome => 'failed');
      if (typeof outcome === 'string') return outcome;
      base = Promise.resolve(outcome.saved);
      tabs.announce({ id: work.id, saved: outcome.saved });
      return 'saved';
    },
    look: async (id) => {
      const saved = await findSaved(database, id);
      const work = await loadWork(database, id);
      return work && { work, saved };
    },
    accept: (saved) => {
      base = Promise.resolve(saved);
    },
    close: tabs.leave,
  };
}
