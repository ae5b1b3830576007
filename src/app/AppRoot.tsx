import { lazy, Suspense, useEffect } from 'react';
import { loadPageReader, loadReader } from '../store/reader.ts';
import { useKeys } from './commands/useKeys.ts';
import { useSession, useUi } from './context.ts';
import { DropZone } from './DropZone.tsx';
import { History } from './dialogs/History.tsx';
import { KeyList } from './dialogs/KeyList.tsx';
import { Palette } from './dialogs/Palette.tsx';
import { Notices } from './Notices.tsx';
import { PasteReport } from './PasteReport.tsx';
import { ReviewStage } from './review/ReviewStage.tsx';
import { loadReview } from './review/useReviewScreen.ts';
import { ChooseReport } from './start/ChooseReport.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useDocument } from './useDocument.ts';

const Opinion = lazy(() => import('./dialogs/Opinion.tsx'));
const RulePages = lazy(() => import('./dialogs/RulePages.tsx'));

/** The window: the start screen or a review, with what lies over both. */
export function AppRoot() {
  useKeys();
  useDocument();
  const hasReview = useSession((state) => state.review !== null);
  const dialog = useUi((ui) => ui.dialog);
  useEffect(() => {
    void Promise.all([loadReview(), loadReader()]).then(loadPageReader);
  }, []);
  return (
    <>
      {hasReview ? null : <StartScreen />}
      <ReviewStage />
      {dialog === 'palette' ? <Palette /> : null}
      {dialog === 'keys' ? <KeyList /> : null}
      {dialog === 'history' ? <History /> : null}
      <Suspense>
        {dialog === 'opinion' ? <Opinion /> : null}
        {dialog === 'rules' ? <RulePages /> : null}
      </Suspense>
      <ChooseReport />
      <DropZone />
      <PasteReport />
      <Notices />
    </>
  );
}
