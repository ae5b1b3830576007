import type { Message } from '../../report/finding.ts';
import { fileInput, setPile } from '../../store/pile.ts';
import type { App } from '../context.ts';
import { en } from '../words/en.ts';
import { type Words, zh } from '../words/zh.ts';
import { toInput } from './toInput.ts';

/** Files that were not opened are told with the reason up to here, and named beyond. */
const TOLD = 3;

/** Keeps the reports of all files, which is quick beside reading them, shows the first and says what was left out. */
export async function openPile({ session, kept }: App, files: readonly File[]): Promise<void> {
  const ids: string[] = [];
  const refused: { readonly name: string; readonly why: Message }[] = [];
  for (const [at, file] of files.entries()) {
    session.setState({ reading: `${file.name} (${at + 1}/${files.length})`, notice: null });
    const input = await toInput(file);
    const filed = 'kind' in input ? await fileInput(kept, input) : { refusal: input };
    if ('ids' in filed) ids.push(...filed.ids);
    else refused.push({ name: file.name, why: filed.refusal });
  }
  session.setState({ reading: null });
  if (ids[0] !== undefined) {
    setPile(session, ids);
    await kept.open(ids[0]);
  }
  if (refused.length > 0) session.setState({ notice: sayRefused(refused) });
}

function sayRefused(refused: readonly { readonly name: string; readonly why: Message }[]): Message {
  const told = refused.slice(0, TOLD);
  const left = refused.slice(TOLD).map(({ name }) => name);
  const say = (words: Words, lines: readonly string[]): string =>
    [...lines, ...(left.length > 0 ? [words.moreNotOpened(left)] : [])].join('\n');
  return {
    zh: say(
      zh,
      told.map(({ name, why }) => zh.notOpened(name, why.zh)),
    ),
    en: say(
      en,
      told.map(({ name, why }) => en.notOpened(name, why.en)),
    ),
  };
}
