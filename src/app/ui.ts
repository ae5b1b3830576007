import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import { loadPreferences, type Preferences, savePreferences } from '../store/preferences.ts';

export type Dialog = 'palette' | 'keys' | 'history' | 'opinion' | 'rules';

/** What the window shows besides the review itself. */
export interface Ui extends Preferences {
  readonly dialog: Dialog | null;
  /** The rule that the page of rules shows. */
  readonly rule: string | null;
  /** How often the find bar of the source pane was asked for since it opened; 0 while it is closed. */
  readonly finding: number;
  readonly wrap: boolean;
  /** The cell whose options Ctrl+. has opened. */
  readonly offering: CellId | null;
  /** A short confirmation, such as 已复制. */
  readonly toast: Message | null;
}

export type UiStore = StoreApi<Ui>;

export function createUi(): UiStore {
  return createStore<Ui>(() => ({
    ...loadPreferences(navigator.languages),
    dialog: null,
    rule: null,
    finding: 0,
    wrap: true,
    offering: null,
    toast: null,
  }));
}

export function prefer(ui: UiStore, change: Partial<Preferences>): void {
  ui.setState(change);
  const { language, theme, reviewer } = ui.getState();
  savePreferences({ language, theme, reviewer });
}
