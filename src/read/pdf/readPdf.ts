import type { Problem } from '../../report/report.ts';
import { readHtml } from '../html/readHtml.ts';
import { damagedPdf, lockedPdf, readInPart, scannedPdf } from '../problems.ts';
import type { SourceRead } from '../sourceRead.ts';
import { listBlocks } from './blocks.ts';
import { joinPages } from './joinPages.ts';
import { readPages } from './openPdf.ts';
import type { Page } from './page.ts';
import { toHtml } from './toHtml.ts';

/** More pages are a book, of which the first ones are read. */
const MOST_PAGES = 300;

/** A PDF file: its lines as they stand on its pages, and the tables that lines are drawn around with their cells. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<SourceRead> {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  try {
    for await (const page of readPages(bytes)) {
      if (pages.push(page) <= MOST_PAGES) continue;
      problems.push(readInPart(MOST_PAGES));
      break;
    }
  } catch (error) {
    return { source: null, problems: [isLocked(error) ? lockedPdf(name) : damagedPdf(name)] };
  }
  if (!pages.some(({ words }) => words.length > 0)) return { source: null, problems: [scannedPdf(name)] };
  const blocks = joinPages(pages.slice(0, MOST_PAGES).map(listBlocks));
  return { source: readHtml(name, blocks.map(toHtml).join('')), problems };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
