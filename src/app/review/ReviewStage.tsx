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
  const { made, pose } = useMadeReport(!isOpen);
  const ReviewScreen = useReviewScreen();
  const session = isOpen ? app.session : made;
  const shown = useMemo(() => session && { ...app, session }, [app, session]);
  if (!ReviewScreen || !shown) return null;
  const place = isOpen ? 'stage' : `stage is-behind is-${pose}`;
  return (
    <div className={place} aria-hidden={!isOpen} inert={!isOpen && pose === 'rehearsing'}>
      <AppContext value={shown}>
        <ReviewScreen />
      </AppContext>
    </div>
  );
}

/**
 * `rehearsing`: it is laid out, and inert. `standing`: for one frame it is as it will be when it is open, for what ceases
 * to be inert gets all its styles anew. `resting`: it waits, and the browser skips it.
 */
type Pose = 'rehearsing' | 'standing' | 'resting';

interface Made {
  readonly made: Session | null;
  readonly pose: Pose;
}

/** The session of a made-up report, once it has been read; the last one where it is not `wanted` any more. */
function useMadeReport(isWanted: boolean): Made {
  const [state, setState] = useState<Made>({ made: null, pose: 'rehearsing' });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    const take = (pose: Pose) => setState(({ made }) => ({ made, pose }));
    const rest = () => !isLeft && take('resting');
    const end = startRehearsal({
      show: (made) => setState({ made, pose: 'rehearsing' }),
      rest: () => {
        take('standing');
        requestAnimationFrame(() => requestAnimationFrame(rest));
      },
    });
    return () => {
      isLeft = true;
      end();
    };
  }, [isWanted]);
  return state;
}
