import type { Message } from '../../report/finding.ts';
import { openInput } from '../../store/open.ts';
import { fileInput, setPile } from '../../store/pile.ts';
import type { App } from '../context.ts';
import { en } from '../words/en.ts';
import { type Words, zh } from '../words/zh.ts';
import { toInput } from './toInput.ts';

/** Files that were not opened are told with the reason up to here, and named beyond. */
const TOLD = 3;

/** What became of the files: the reviews that are kept, and the files that are none, or that this browser cannot keep. */
interface Pile {
  readonly ids: string[];
  readonly refused: { readonly name: string; readonly why: Message }[];
  readonly unkept: File[];
}

/** Keeps the reports of all files, shows the first and says what was left out. Where nothing is kept the first is opened alone. */
export async function openPile(app: App, files: readonly File[]): Promise<void> {
  const { session, kept } = app;
  const pile = await filePile(app, files);
  const [first] = pile.ids;
  const [alone, ...others] = pile.unkept;
  if (first !== undefined) {
    setPile(session, pile.ids);
    await kept.open(first);
  } else if (alone) {
    const input = await toInput(alone);
    if ('kind' in input) await openInput(session, input);
  }
  const left = { ...pile, unkept: first === undefined ? others : pile.unkept };
  if (left.refused.length + left.unkept.length > 0) session.setState({ notice: sayLeft(left) });
}

async function filePile({ session, kept }: App, files: readonly File[]): Promise<Pile> {
  const pile: Pile = { ids: [], refused: [], unkept: [] };
  for (const [at, file] of files.entries()) {
    session.setState({ reading: `${file.name} (${at + 1}/${files.length})`, notice: null });
    const input = await toInput(file);
    const filed = 'kind' in input ? await fileInput(kept, input) : { refusal: input };
    if (filed === 'unkept') pile.unkept.push(file);
    else if ('ids' in filed) pile.ids.push(...filed.ids);
    else pile.refused.push({ name: file.name, why: filed.refusal });
  }
  session.setState({ reading: null });
  return pile;
}

function sayLeft(pile: Omit<Pile, 'ids'>): Message {
  return { zh: listLeft(pile, zh, 'zh').join('\n'), en: listLeft(pile, en, 'en').join('\n') };
}

function listLeft({ refused, unkept }: Omit<Pile, 'ids'>, words: Words, language: keyof Message): readonly string[] {
  const untold = refused.slice(TOLD).map(({ name }) => name);
  return [
    ...refused.slice(0, TOLD).map(({ name, why }) => words.notOpened(name, why[language])),
    ...(untold.length > 0 ? [words.moreNotOpened(untold)] : []),
    ...(unkept.length > 0 ? [words.notKept(unkept.map(({ name }) => name))] : []),
  ];
}
