import { useEffect, useState } from 'react';
import type { State } from '../../store/state.ts';
import { useApp } from '../context.ts';

/** Quiet time before the source follows, in milliseconds: less than between two keys of who types fast. */
const PAUSE = 40;

/** The session once it has held still: the source follows when the cells are painted, and does not hold up the keys. */
export function useSettled(): State {
  const { session } = useApp();
  const [settled, setSettled] = useState(() => session.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(session.getState()), PAUSE);
    };
    follow();
    const stop = session.subscribe(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
  return settled;
}

/** False at first; true once what came on screen with it has had time to be painted. */
export function useLater(): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), PAUSE);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}
