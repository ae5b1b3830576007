import { useEffect } from 'react';
import { openInput } from '../store/open.ts';
import { useApp, useSession, useWords } from './context.ts';
import { leaveReview } from './leaveReview.ts';
import { isReportSized, pastedInput } from './start/pastedInput.ts';

/** Takes a report that is pasted while another is open: the next of a pile. The one before stays among the recent ones. */
export function PasteReport() {
  const app = useApp();
  const words = useWords();
  const hasReview = useSession((state) => state.review !== null);
  useEffect(() => {
    if (!hasReview) return;
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || !event.clipboardData || !isReportSized(event.clipboardData)) return;
      event.preventDefault();
      const input = pastedInput(event.clipboardData, words.pastedName);
      void leaveReview(app).then(() => openInput(app.session, input));
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [app, hasReview, words]);
  return null;
}
