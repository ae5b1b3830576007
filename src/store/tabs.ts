/** What a tab tells the others: a review was written, at this time. */
export interface Saving {
  readonly id: string;
  /** ISO 8601, UTC: the `saved` of the record. */
  readonly saved: string;
}

export interface Tabs {
  readonly announce: (saving: Saving) => void;
  readonly leave: () => void;
}

const KEY = 'gouji.current';

/** Hears what other tabs of this browser write, and tells them what this one does. */
export function joinTabs(onSaving: (saving: Saving) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => {}, leave: () => {} };
  const channel = new BroadcastChannel('gouji');
  channel.onmessage = (event: MessageEvent<Saving>) => onSaving(event.data);
  return { announce: (saving) => channel.postMessage(saving), leave: () => channel.close() };
}

/** The review that this tab showed before it was reloaded: empty for the start screen, null for a new tab. */
export function readTab(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers what this tab shows, for its reload only. */
export function writeTab(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // Without storage the tab comes back with the review that was written last.
  }
}
