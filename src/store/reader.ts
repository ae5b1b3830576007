import type { Input, Opened } from './readReport.ts';

/** From this many characters or bytes on a worker reads, since the page would stutter. */
const WORKER_FROM = 200_000;

/** Reads short inputs here, at once, and long ones in a worker. */
export async function read(input: Input): Promise<Opened> {
  if (isLong(input) && typeof Worker !== 'undefined') return readInWorker(input);
  const { readReport } = await loadReader();
  return readReport(input);
}

/** Whether reading it takes so long that the page would stutter: much text, or a document that is taken apart first. */
function isLong(input: Input): boolean {
  return sizeOf(input) >= WORKER_FROM || (input.kind === 'bytes' && /\.(?:docx?|docm|wps|pdf)$/i.test(input.name));
}

let reader: Promise<typeof import('./readReport.ts')> | undefined;

/** The parser is fetched apart from the first page; calling this early has it ready when a report comes. */
export function loadReader(): Promise<typeof import('./readReport.ts')> {
  reader ??= import('./readReport.ts').catch((reason: unknown) => {
    reader = undefined;
    throw reason;
  });
  return reader;
}

/** Has the reader of pages ready, too, since most reports are copied from one. */
export function loadPageReader(): Promise<unknown> {
  return import('../read/html/readHtml.ts');
}

/** Characters of a text, bytes of a file. */
export function sizeOf(input: Input): number {
  switch (input.kind) {
    case 'bytes':
      return input.bytes.length;
    case 'source':
      return input.source.text.length;
    case 'pasted':
      return Math.max(input.html.length, input.text.length);
    default:
      return input.text.length;
  }
}

function readInWorker(input: Input): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Opened>) => {
      worker.terminate();
      // Taking over a source of megabytes is work enough for one task; showing it is another.
      setTimeout(() => resolve(data));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'worker'));
    };
    worker.postMessage(input);
  });
}
