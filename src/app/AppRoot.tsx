import { useEffect } from 'react';
import { useKeys } from './commands/useKeys.ts';
import { useSession, useUi } from './context.ts';
import { DropZone } from './DropZone.tsx';
import { History } from './dialogs/History.tsx';
import { KeyList } from './dialogs/KeyList.tsx';
import { Palette } from './dialogs/Palette.tsx';
import { Notices } from './Notices.tsx';
import { ReviewScreen } from './review/ReviewScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useDocument } from './useDocument.ts';

/** The window: the start screen or a review, with what lies over both. */
export function AppRoot() {
  useKeys();
  useDocument();
  const hasReview = useSession((state) => state.review !== null);
  const id = useSession((state) => state.review?.work.id);
  const dialog = useUi((ui) => ui.dialog);
  useEffect(() => {
    if (id) window.scrollTo(0, 0);
  }, [id]);
  return (
    <>
      {hasReview ? <ReviewScreen key={id} /> : <StartScreen />}
      {dialog === 'palette' ? <Palette /> : null}
      {dialog === 'keys' ? <KeyList /> : null}
      {dialog === 'history' ? <History /> : null}
      <DropZone />
      <Notices />
    </>
  );
}
