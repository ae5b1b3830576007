import { commitDraft } from '../store/edit.ts';
import type { App } from './context.ts';

/** Before another report comes: what is being typed is taken where it is a value, and all is written. */
export function leaveReview({ session, kept }: App): Promise<void> {
  commitDraft(session);
  return kept.flush();
}
