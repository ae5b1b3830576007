import { type ComponentType, useEffect, useState } from 'react';

/** Fetches the review screen after the start screen is shown, so that it is there when a report has been read. */
export const loadReview = () => import('./ReviewScreen.tsx');

/**
 * The review screen once its code is here. A lazy component would show its fallback first even then, and React keeps a
 * fallback for 300 ms once it is shown.
 */
export function useReviewScreen(): ComponentType | null {
  const [screen, setScreen] = useState<ComponentType | null>(null);
  useEffect(() => {
    void loadReview().then((loaded) => setScreen(() => loaded.default));
  }, []);
  return screen;
}
