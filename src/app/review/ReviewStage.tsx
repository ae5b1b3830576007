import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../store/state.ts';
import { AppContext, useApp, useSession } from '../context.ts';
import { startRehearsal } from '../start/startRehearsal.ts';
import { useReviewScreen } from './useReviewScreen.ts';

/**
 * The review screen. While no report is open it stands behind the start screen with a made-up one, out of sight and out
 * of reach: a report that comes only fills it in.
 */
export function ReviewStage() {
  const app = useApp();
  const isOpen = useSession((state) => state.review !== null);
  const { made, isResting } = useMadeReport(!isOpen);
  const ReviewScreen = useReviewScreen();
  const session = isOpen ? app.session : made;
  const shown = useMemo(() => session && { ...app, session }, [app, session]);
  if (!ReviewScreen || !shown) return null;
  const place = isOpen ? 'stage' : isResting ? 'stage is-behind is-resting' : 'stage is-behind';
  return (
    <div className={place} aria-hidden={!isOpen}>
      <AppContext value={shown}>
        <ReviewScreen />
      </AppContext>
    </div>
  );
}

interface Made {
  readonly made: Session | null;
  /** It has been laid out, and waits. */
  readonly isResting: boolean;
}

/** The session of a made-up report, once it has been read; the last one where it is not `wanted` any more. */
function useMadeReport(isWanted: boolean): Made {
  const [state, setState] = useState<Made>({ made: null, isResting: false });
  useEffect(() => {
    if (!isWanted) return undefined;
    return startRehearsal({
      show: (made) => setState({ made, isResting: false }),
      rest: () => setState(({ made }) => ({ made, isResting: true })),
    });
  }, [isWanted]);
  return state;
}
