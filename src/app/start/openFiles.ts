import type { Message } from '../../report/finding.ts';
import { FILE_LIMIT, refuseLarge } from '../../store/limits.ts';
import { openInput } from '../../store/open.ts';
import type { App } from '../context.ts';
import { en } from '../words/en.ts';
import { type Words, zh } from '../words/zh.ts';

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

/** Why a file cannot be opened, as far as it shows before it is read; null where it may be. */
async function refuseFile(file: File): Promise<Message | null> {
  const { name } = file;
  if (file.type.startsWith('image/') || PICTURE.test(name)) return inBoth((words) => words.dropImage(name));
  const head = await readHead(file);
  if (!head) return inBoth((words) => words.dropFolder(name));
  return file.size > FILE_LIMIT ? refuseLarge(name, head, file.size) : null;
}

/** The first bytes of a file; null for a folder, which looks like a file without a type and cannot be read. */
async function readHead(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, 64).arrayBuffer());
  } catch {
    return null;
  }
}

function inBoth(say: (words: Words) => string): Message {
  return { zh: say(zh), en: say(en) };
}
