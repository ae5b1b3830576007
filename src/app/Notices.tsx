import { useEffect } from 'react';
import { useApp, useSay, useSession, useUi, useWords } from './context.ts';

/** How long a short confirmation stays, in milliseconds. */
const TOAST = 2500;

/** What was not opened and why, over the review that stays; and short confirmations. */
export function Notices() {
  const { session, ui } = useApp();
  const words = useWords();
  const say = useSay();
  const notice = useSession((state) => (state.review ? state.notice : null));
  const reading = useSession((state) => (state.review ? state.reading : null));
  const toast = useUi((state) => state.toast);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => ui.setState({ toast: null }), TOAST);
    return () => clearTimeout(timer);
  }, [toast, ui]);
  return (
    <>
      {notice ? (
        <div className="notice is-floating" role="alert">
          {say(notice)}
          <button
            type="button"
            className="icon"
            aria-label={words.close}
            onClick={() => session.setState({ notice: null })}
          >
            ×
          </button>
        </div>
      ) : null}
      {reading ? <output className="toast is-shown">{words.reading(reading)}</output> : null}
      <output className={toast ? 'toast is-shown' : 'toast'}>{toast ? say(toast) : ''}</output>
    </>
  );
}
