import { unzipSync } from 'fflate';

/** A file in a packed one, as its directory says. */
export interface Entry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
}

/** What a packed file holds, nothing of it unpacked; null where its directory cannot be read. */
export function listEntries(bytes: Uint8Array): readonly Entry[] | null {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
    return entries;
  } catch {
    return null;
  }
}

/** Whether it is a document of Word, whatever its name says. */
export function isDocx(entries: readonly Entry[]): boolean {
  return entries.some(({ name }) => BODY.test(name));
}

/** The part of such a document that holds its text. */
const BODY = /^word\/document\d?\.xml$/i;

/** What all texts of a document take, its pictures left out. */
export function countBytes(entries: readonly Entry[]): number {
  return entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)).reduce((sum, { size }) => sum + size, 0);
}
