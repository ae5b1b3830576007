import type { Finding } from '../report/finding.ts';
import { type Review, type Session, showExplained } from './state.ts';

/** Quiet time after a change before a worker is asked, in milliseconds: what is being typed changes again. */
const PAUSE = 250;

/** Has the findings that the page could not explain at once explained in a worker; gives back what ends it. */
export function startExplaining(session: Session): () => void {
  if (typeof Worker === 'undefined') return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker | null = null;
  const drop = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  const ask = (): void => {
    const { review } = session.getState();
    if (!review || review.explained.complete) return;
    worker = startWorker(review, (findings) => {
      drop();
      showExplained(session, review, findings);
    });
  };
  const stop = session.subscribe((state, before) => {
    if (state.review?.check === before.review?.check) return;
    drop();
    if (state.review && !state.review.explained.complete) timer = setTimeout(ask, PAUSE);
  });
  return () => {
    stop();
    drop();
  };
}

function startWorker({ report, tried }: Review, answer: (findings: readonly Finding[]) => void): Worker {
  const worker = new Worker(new URL('./explainer.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<readonly Finding[]>) => answer(event.data);
  worker.postMessage({ ...report, cells: tried });
  return worker;
}
