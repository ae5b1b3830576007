import { useEffect } from 'react';
import { titleOf } from '../store/autosave.ts';
import { useReview, useUi, useWords } from './context.ts';

/** Quiet time before the title follows, in milliseconds: the browser takes some for each, while keys wait. */
const PAUSE = 200;

/** Keeps the document's language, theme and title those of the app; the title counts what is pending. */
export function useDocument(): void {
  const words = useWords();
  const language = useUi((ui) => ui.language);
  const theme = useUi((ui) => ui.theme);
  const name = useReview(titleOf, '');
  const pending = useReview((review) => review.issues.filter((issue) => issue.open).length, 0);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => followTheme(theme), [theme]);
  useEffect(() => {
    const count = pending > 0 ? `(${pending}) ` : '';
    const title = name === '' ? words.appName : `${count}${name} · ${words.appName}`;
    const timer = setTimeout(() => {
      document.title = title;
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [name, pending, words]);
}

/** Puts the theme on the root element; `system` follows the system as it changes. */
function followTheme(theme: 'system' | 'light' | 'dark'): (() => void) | undefined {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.dataset.theme = theme === 'system' ? (query.matches ? 'dark' : 'light') : theme;
  };
  apply();
  if (theme !== 'system') return undefined;
  query.addEventListener('change', apply);
  return () => query.removeEventListener('change', apply);
}
