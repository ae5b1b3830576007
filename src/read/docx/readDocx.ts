import mammoth from 'mammoth';
import type { Source } from '../../report/source.ts';
import { readHtml } from '../html/readHtml.ts';

/**
 * A Word document as its reader sees it, all changes accepted: its paragraphs and tables are made a page, whose merged
 * cells the reader of pages knows. The numbers that Word gives to headings by itself stand nowhere in it. Throws where
 * the document is damaged.
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<Source> {
  // In a browser the library takes the one, in Node the other.
  const input = { arrayBuffer: Uint8Array.from(bytes).buffer, buffer: bytes };
  const { value } = await mammoth.convertToHtml(input, { convertImage: WITHOUT_BYTES });
  return readHtml(name, value);
}

/** A picture's place alone: what it shows is not read. */
const WITHOUT_BYTES = mammoth.images.imgElement(async () => ({ src: '' }));
