import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startExplaining } from '../store/explainer.ts';
import { rememberDraft, startKeeping } from '../store/kept.ts';
import { createSession } from '../store/state.ts';
import { AppRoot } from './AppRoot.tsx';
import { AppContext } from './context.ts';
import { createUi } from './ui.ts';
import './styles/app.css';

/** Brings back the last review, then shows the window. */
async function start(root: HTMLElement): Promise<void> {
  const session = createSession();
  const kept = await startKeeping(session);
  const app = { session, ui: createUi(), kept };
  startExplaining(session);
  session.setState({ reviewer: app.ui.getState().reviewer });
  const flush = (): void => {
    rememberDraft(session);
    void kept.flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <AppRoot />
      </AppContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
