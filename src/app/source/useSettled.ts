import { useEffect, useState } from 'react';

/** Quiet time before the source follows, in milliseconds: less than between two keys of who types fast. */
const PAUSE = 40;

/** A value once it has held still: the source follows the cells when they are painted, and does not hold up the keys. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
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
