import { rehearse, rehearseTraditional } from '../../store/rehearsal.ts';
import type { Session } from '../../store/state.ts';

/** After a few rounds the browser runs its better code. */
const ROUNDS = 3;

/** Browsers without idle callbacks wait this long, in milliseconds. */
const WAIT = 500;

/** A report comes: what is rehearsed would hold it up. */
const COMING = ['paste', 'drop'] as const;

/** Who shows what is rehearsed: each session for a frame, and the last one laid out and out of reach until it is needed. */
export interface Audience {
  readonly show: (session: Session) => void;
  readonly rest: () => void;
}

/**
 * Reads a made-up report a few times while the window waits, and hands over its session each time, to be shown unseen:
 * the first report is then read by code that is compiled, with styles and glyphs that are known, and fills in tables that
 * are there. It ends at once when a report comes; gives back what ends it, too.
 */
export function startRehearsal(audience: Audience): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => {
    ending.abort();
    audience.rest();
  };
  for (const event of COMING) window.addEventListener(event, end, { capture: true, signal });
  void playRounds(audience, signal).catch(end);
  return end;
}

async function playRounds({ show, rest }: Audience, signal: AbortSignal): Promise<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    await idle();
    if (signal.aborted) return;
    const session = await rehearse(round);
    await idle();
    if (!session || signal.aborted) return;
    show(session);
    await frame();
    if (round === 1) await rehearseTraditional();
  }
  await idle();
  if (!signal.aborted) rest();
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, WAIT);
  });
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
