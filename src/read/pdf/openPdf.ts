import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Mappings, mappingsPath } from './mappings.ts';
import { chain, type Matrix, type Page, toMatrix } from './page.ts';
import { listRules } from './rules.ts';
import { listWords, type TextRun } from './words.ts';

/** Only a page's words and lines are asked for: no font is loaded, no picture is unpacked. */
const OPTIONS = {
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  maxImageSize: 1,
  verbosity: 0,
  cMapPacked: true,
};

/** The pages of a PDF file, one after the other. Throws the library's errors for what is damaged or locked. */
export async function* readPages(bytes: Uint8Array): AsyncGenerator<Page> {
  const port = startWorker();
  const loading = getDocument({
    ...OPTIONS,
    data: Uint8Array.from(bytes),
    cMapUrl: mappingsPath(),
    ...(port && { worker: PDFWorker.fromPort({ port }), CMapReaderFactory: Mappings }),
  });
  try {
    const file = await loading.promise;
    for (let number = 1; number <= file.numPages; number++) yield await readPage(file, number);
  } finally {
    await loading.destroy();
    port?.terminate();
  }
}

/** In a browser the library works in a worker of its own; Node has no such workers, and the library none there. */
function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.filter((item) => 'str' in item);
  const turned = findTurn(runs, toMatrix(page.getViewport({ scale: 1 }).transform));
  const shown = toMatrix(page.getViewport({ scale: 1, rotation: page.rotate - turned }).transform);
  const rules = listRules(await page.getOperatorList(), shown);
  page.cleanup();
  return { words: runs.flatMap((run) => listWords(run, shown)), ...rules };
}

/** By how many degrees most of a page's text is turned to the right, as a wide table on an upright page is. */
function findTurn(runs: readonly TextRun[], shown: Matrix): number {
  const lengths = new Map<number, number>();
  for (const { str, transform } of runs) {
    const [a, b] = chain(shown, toMatrix(transform));
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) * 90 + 360) % 360;
    lengths.set(turn, (lengths.get(turn) ?? 0) + str.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
