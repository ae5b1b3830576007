import { namePacked } from '../formats.ts';
import { cannotRead, damaged, unpacksTooLarge } from '../problems.ts';
import type { SourceRead } from '../sourceRead.ts';
import { countBytes, isDocx, listEntries } from './entries.ts';

/** The most that a document's texts may take, in bytes: the markup of a report is far below, that of a trap far above. */
const MOST = 100_000_000;

/** A packed file: the text of a Word document, for any other what it is and what to do with it. */
export async function readPacked(name: string, bytes: Uint8Array): Promise<SourceRead> {
  const entries = listEntries(bytes);
  if (!entries) return refuse(namePacked(name).id === 'docx' ? damaged(name) : cannotRead(name, namePacked(name)));
  if (!isDocx(entries)) return refuse(cannotRead(name, namePacked(name)));
  const size = countBytes(entries);
  if (size > MOST) return refuse(unpacksTooLarge(name, size, MOST));
  try {
    const { readDocx } = await import('./readDocx.ts');
    return { source: await readDocx(name, bytes), problems: [] };
  } catch {
    return refuse(damaged(name));
  }
}

function refuse(problem: SourceRead['problems'][number]): SourceRead {
  return { source: null, problems: [problem] };
}
