import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Message } from '../report/finding.ts';
import type { Kept } from '../store/kept.ts';
import type { Review, Session, State } from '../store/state.ts';
import type { Ui, UiStore } from './ui.ts';
import { en } from './words/en.ts';
import { type Words, zh } from './words/zh.ts';

/** What every component and every command can reach. */
export interface App {
  readonly session: Session;
  readonly ui: UiStore;
  readonly kept: Kept;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppContext is missing');
  return app;
}

/** A part of the session; the component rerenders when that part changes. */
export function useSession<T>(select: (state: State) => T): T {
  return useStore(useApp().session, select);
}

/** A part of the open review, or `otherwise` when none is open. */
export function useReview<T>(select: (review: Review, state: State) => T, otherwise: T): T {
  return useSession((state) => (state.review ? select(state.review, state) : otherwise));
}

export function useUi<T>(select: (ui: Ui) => T): T {
  return useStore(useApp().ui, select);
}

export function useWords(): Words {
  return useUi((ui) => ui.language) === 'zh' ? zh : en;
}

/** Picks the language of the app from a message. */
export function useSay(): (message: Message) => string {
  const language = useUi((ui) => ui.language);
  return (message) => message[language];
}
