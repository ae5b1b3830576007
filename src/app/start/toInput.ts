import type { Message } from '../../report/finding.ts';
import { FILE_LIMIT, refuseLarge } from '../../store/limits.ts';
import type { Input } from '../../store/readReport.ts';
import { en } from '../words/en.ts';
import { type Words, zh } from '../words/zh.ts';

const PICTURE = /\.(png|jpe?g|gif|bmp|webp|tiff?|heic|svg)$/i;

/** A file as it is read, or why it cannot be. */
export async function toInput(file: File): Promise<Input | Message> {
  const refusal = await refuseFile(file);
  return refusal ?? { kind: 'bytes', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
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
