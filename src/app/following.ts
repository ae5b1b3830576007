import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Review, Session, State } from '../store/state.ts';
import { useApp } from './context.ts';

/** How late a follower is, in milliseconds: cells are painted by then, and no one sees it. */
const LATE = 40;

const FOLLOWERS = new WeakMap<Session, StoreApi<State>>();

/**
 * A part of the session as it was a moment ago. What sums up the review (issues, counts, pictures) follows the cells, so
 * that a key does not wait for it. Another report is followed at once.
 */
export function useFollowing<T>(select: (state: State) => T): T {
  const { session } = useApp();
  return useStore(FOLLOWERS.get(session) ?? follow(session), select);
}

/** The same of the open review, or `otherwise` when none is open. */
export function useReviewFollowing<T>(select: (review: Review, state: State) => T, otherwise: T): T {
  return useFollowing((state) => (state.review ? select(state.review, state) : otherwise));
}

function follow(session: Session): StoreApi<State> {
  const follower = createStore<State>(() => session.getState());
  FOLLOWERS.set(session, follower);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    clearTimeout(timer);
    timer = undefined;
    follower.setState(session.getState(), true);
  };
  session.subscribe((state, before) => {
    if (state.review?.report !== before.review?.report) catchUp();
    else timer ??= setTimeout(catchUp, LATE);
  });
  return follower;
}
