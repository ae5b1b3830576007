import { createRoot } from 'react-dom/client';
import { rehearse } from '../../store/rehearsal.ts';
import { type App, AppContext } from '../context.ts';
import { loadReview } from '../review/useReviewScreen.ts';

/** After a few rounds the browser runs its better code. */
const ROUNDS = 3;

/** Browsers without idle callbacks wait this long, in milliseconds. */
const WAIT = 500;

/**
 * Reads a made-up report and lays its review out, unseen, while the start screen waits: the first report is then read by
 * code that is compiled, with styles and glyphs that are known. It ends at once when the signal comes.
 */
export async function rehearseReview(app: App, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await idle();
    if (signal.aborted) return;
    const session = await rehearse();
    await idle();
    if (session) await layOut({ ...app, session }, signal);
  }
}

async function layOut(app: App, signal: AbortSignal): Promise<void> {
  const { default: ReviewScreen } = await loadReview();
  if (signal.aborted) return;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.inert = true;
  signal.addEventListener('abort', () => stage.remove());
  document.body.append(stage);
  const root = createRoot(stage);
  root.render(
    <AppContext value={app}>
      <ReviewScreen />
    </AppContext>,
  );
  await idle();
  await frame();
  await idle();
  root.unmount();
  stage.remove();
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
