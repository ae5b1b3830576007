import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { findClaimAt, sayClaim } from '../../store/claims.ts';
import { useApp, useSay } from '../context.ts';
import { offsetUnder } from './offsetAtPoint.ts';

interface Props {
  readonly container: RefObject<HTMLElement | null>;
}

interface Hint {
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Beside the pointer, what the claim under it was held against. It stands outside its pane, which would cut it off. */
export function ClaimHint({ container }: Props) {
  const { session } = useApp();
  const say = useSay();
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => {
    const pane = container.current;
    if (!pane) return;
    const look = (event: PointerEvent): void => {
      const { review } = session.getState();
      const offset = event.buttons === 0 ? offsetUnder(event.clientX, event.clientY) : null;
      const claim = review && offset !== null ? findClaimAt(review, offset) : null;
      const from = claim?.span.from;
      setHint((shown) => {
        if (!review || !claim || from === undefined) return null;
        if (shown?.from === from) return shown;
        return { from, x: event.clientX, y: event.clientY, text: say(sayClaim(review, claim)) };
      });
    };
    const leave = (): void => setHint(null);
    pane.addEventListener('pointermove', look);
    pane.addEventListener('pointerleave', leave);
    return () => {
      pane.removeEventListener('pointermove', look);
      pane.removeEventListener('pointerleave', leave);
    };
  }, [container, session, say]);
  if (!hint) return null;
  return createPortal(
    <div className="claim-hint" role="tooltip" style={{ left: hint.x, top: hint.y }}>
      {hint.text}
    </div>,
    document.body,
  );
}
