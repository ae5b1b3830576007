import type { Draft } from './state.ts';

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

const CURRENT = 'gouji.current';
const PILE = 'gouji.pile';
const DRAFT = 'gouji.draft';

/** Hears what other tabs of this browser write, and tells them what this one does. */
export function joinTabs(onSaving: (saving: Saving) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => {}, leave: () => {} };
  const channel = new BroadcastChannel('gouji');
  channel.onmessage = (event: MessageEvent<Saving>) => onSaving(event.data);
  return { announce: (saving) => channel.postMessage(saving), leave: () => channel.close() };
}

/** The review that this tab showed before it was reloaded: empty for the start screen, null for a new tab. */
export function readTab(): string | null {
  return readItem(CURRENT);
}

/** Remembers what this tab shows, for its reload only. */
export function writeTab(id: string): void {
  writeItem(CURRENT, id);
}

/** The pile of reviews that this tab goes through. */
export function readPile(): readonly string[] {
  return (readItem(PILE) ?? '').split(' ').filter((id) => id !== '');
}

export function writePile(ids: readonly string[]): void {
  writeItem(PILE, ids.join(' '));
}

/** What is being typed, for a reload in the middle of it; null takes it away. */
export function writeDraft(id: string, draft: Draft | null): void {
  writeItem(DRAFT, draft ? JSON.stringify({ id, draft }) : '');
}

/** The draft that this tab's last page was left with, where it belongs to that review; it is given once. */
export function takeDraft(id: string): Draft | null {
  const text = readItem(DRAFT) ?? '';
  writeItem(DRAFT, '');
  const kept: { readonly id: string; readonly draft: Draft } | null = text === '' ? null : JSON.parse(text);
  return kept?.id === id ? kept.draft : null;
}

/** The review after (or before) the open one in the pile, around its end; the first where the open one is none of it. */
export function neighbourInPile(pile: readonly string[], open: string | undefined, by: 1 | -1): string | undefined {
  const at = open === undefined ? -1 : pile.indexOf(open);
  const id = at < 0 ? pile[0] : pile[(at + by + pile.length) % pile.length];
  return id === open ? undefined : id;
}

function readItem(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeItem(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Without storage the tab comes back with the review that was written last.
  }
}
