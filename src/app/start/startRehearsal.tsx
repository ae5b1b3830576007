import { createRoot } from 'react-dom/client';
import { rehearse } from '../../store/rehearsal.ts';
import { type App, AppContext } from '../context.ts';
import { loadReview } from '../review/useReviewScreen.ts';

/** After a few rounds the browser runs its better code. */
const ROUNDS = 3;

/** Browsers without idle callbacks wait this long, in milliseconds. */
const WAIT = 500;

/** A report comes: what is rehearsed would hold it up. */
const COMING = ['paste', 'drop'] as const;

/**
 * Reads a made-up report and lays its review out, unseen, while the start screen waits: the first report is then read by
 * code that is compiled, with styles and glyphs that are known. It ends at once when a report comes; gives back what
 * ends it, too.
 */
export function startRehearsal(app: App): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => ending.abort();
  for (const event of COMING) window.addEventListener(event, end, { capture: true, signal });
  void playRounds(app, signal).catch(end);
  return end;
}

async function playRounds(app: App, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await idle();
    if (signal.aborted) return;
    const session = await rehearse();
    await idle();
    if (session && !signal.aborted) await layOut({ ...app, session }, signal);
  }
}

async function layOut(app: App, signal: AbortSignal): Promise<void> {
  const { default: ReviewScreen } = await loadReview();
  if (signal.aborted) return;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  const clear = (): void => {
    root.unmount();
    stage.remove();
  };
  signal.addEventListener('abort', clear);
  root.render(
    <AppContext value={app}>
      <ReviewScreen />
    </AppContext>,
  );
  await idle();
  await frame();
  await idle();
  signal.removeEventListener('abort', clear);
  if (!signal.aborted) clear();
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
