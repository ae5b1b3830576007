import type { Message } from '../../report/finding.ts';
import { LIMIT, openInput, refuseSize } from '../../store/open.ts';
import type { App } from '../context.ts';
import { en } from '../words/en.ts';
import { type Words, zh } from '../words/zh.ts';

const READABLE = /\.(txt|md|markdown|html?|mht|csv|tsv|json)$/i;
const PICTURE = /\.(png|jpe?g|gif|bmp|webp|tiff?|heic|svg)$/i;

/** Opens the first of the files that were dropped, pasted or picked, or says why none can be. */
export async function openFiles({ session, ui }: App, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  const refusal = await refuseFile(file);
  if (refusal) {
    session.setState({ notice: refusal });
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openInput(session, { kind: 'bytes', name: file.name, bytes });
  if (opened && files.length > 1) ui.setState({ toast: inBoth((words) => words.dropMany) });
}

/** Why a file cannot be opened by what it is, before it is read; null where it may be. */
async function refuseFile(file: File): Promise<Message | null> {
  const { name } = file;
  if (file.type.startsWith('image/') || PICTURE.test(name)) return inBoth((words) => words.dropImage(name));
  if (file.size > LIMIT) return refuseSize(file.size);
  if (!(await canRead(file))) return inBoth((words) => words.dropFolder(name));
  return READABLE.test(name) || file.type.startsWith('text/') ? null : inBoth((words) => words.dropUnknown(name));
}

/** A folder looks like a file without a type, and cannot be read. */
async function canRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function inBoth(say: (words: Words) => string): Message {
  return { zh: say(zh), en: say(en) };
}
