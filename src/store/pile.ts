import type { Message } from '../report/finding.ts';
import type { Kept } from './kept.ts';
import { openChoice, openInput } from './open.ts';
import type { Choice, Input } from './readReport.ts';
import { createSession, type Review, type Session } from './state.ts';
import { writePile } from './tabs.ts';

/** What became of an input: the ids under which its reports are kept, why there are none, or that this browser keeps nothing. */
export type Filed = { readonly ids: readonly string[] } | { readonly refusal: Message } | 'unkept';

const UNREAD: Message = { zh: '没有读到报告。', en: 'No report was read.' };
/** Reads an input and keeps every report in it as a review of its own; what is on screen stays. */
export async function fileInput(kept: Kept, input: Input): Promise<Filed> {
  const aside = createSession();
  await openInput(aside, input);
  const { review, choice, notice } = aside.getState();
  const reviews = choice ? await readChoices(choice.choices) : [review];
  const ids: string[] = [];
  for (const one of reviews) {
    if (!one) continue;
    if (!(await kept.add(one))) return 'unkept';
    ids.push(one.work.id);
  }
  return ids.length > 0 ? { ids } : { refusal: notice ?? UNREAD };
}

/** Each of several reports that were found in one text. */
async function readChoices(choices: readonly Choice[]): Promise<readonly (Review | null)[]> {
  const reviews: (Review | null)[] = [];
  for (const { source } of choices) {
    const aside = createSession();
    await openChoice(aside, source);
    reviews.push(aside.getState().review);
  }
  return reviews;
}

/** These reviews are gone through one after the other from now on, over a reload too. */
export function setPile(session: Session, ids: readonly string[]): void {
  session.setState({ pile: ids });
  writePile(ids);
}
