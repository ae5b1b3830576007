/** What the page measures of itself, in milliseconds. These functions run in the page and reach nothing outside themselves. */
export interface Trace {
  /** From the key that changes a number to the flags on screen, one for each edit. */
  readonly typed: readonly number[];
  /** From the Enter that commits it to the next cell on screen. */
  readonly committed: readonly number[];
  /** The longest task of the page while it was edited. */
  readonly longest: number;
}

/** From the paste to the tables on screen. */
export async function tracePaste(text: string): Promise<number> {
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const begin = performance.now();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  while (!document.querySelector(':not([aria-hidden="true"], [inert]) > .review [role="grid"]')) await painted();
  await painted();
  return performance.now() - begin;
}

/**
 * Types a digit into one cell after another, commits it and takes it back, so that the report stays as sound as one that
 * is reviewed. A frame is over when a message that was posted in its
 * animation callback arrives: it has been laid out and painted then.
 */
export async function traceEdits(count: number): Promise<Trace> {
  const field = (): Element => document.activeElement ?? document.body;
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const press = (key: string, modifiers: KeyboardEventInit = {}): void => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
  };
  const timed = async (act: () => void): Promise<number> => {
    const begin = performance.now();
    act();
    await painted();
    return performance.now() - begin;
  };
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const typed: number[] = [];
  const committed: number[] = [];
  for (let edit = 0; edit < count; edit++) {
    typed.push(await timed(() => document.execCommand('insertText', false, String((edit * 7) % 10))));
    committed.push(await timed(() => press('Enter')));
    press('z', { ctrlKey: true });
    press('ArrowDown');
    await painted();
    if (edit % 24 === 23) {
      press('PageUp');
      press('PageUp');
      press('PageUp');
      press('ArrowRight');
      await painted();
    }
  }
  observer.disconnect();
  return { typed, committed, longest };
}

/** Types letters into the field of a page that holds nothing else: from each key to its letter on screen. */
export async function traceField(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let key = 0; key < count; key++) {
    const begin = performance.now();
    document.execCommand('insertText', false, String(key % 10));
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
    times.push(performance.now() - begin);
  }
  return times;
}
