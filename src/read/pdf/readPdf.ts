import { readHtml } from '../html/readHtml.ts';
import { damagedPdf, lockedPdf, scannedPdf } from '../problems.ts';
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
  try {
    for await (const page of readPages(bytes)) {
      pages.push(page);
      if (pages.length >= MOST_PAGES) break;
    }
  } catch (error) {
    return { source: null, problems: [isLocked(error) ? lockedPdf(name) : damagedPdf(name)] };
  }
  if (!pages.some(holdsWords)) return { source: null, problems: [scannedPdf(name)] };
  const blocks = joinPages(pages.map(listBlocks));
  const pictures = pages.filter((page) => !holdsWords(page)).map(() => PICTURE);
  return { source: readHtml(name, [...blocks.map(toHtml), ...pictures].join('')), problems: [] };
}

function holdsWords({ words }: Page): boolean {
  return words.length > 0;
}

/** A page without words shows a picture of them, or nothing. */
const PICTURE = '<p><img></p>';

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
