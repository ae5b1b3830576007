import type { Message } from '../../report/finding.ts';
import type { App } from '../context.ts';

export type Group = 'review' | 'move' | 'edit' | 'source' | 'export' | 'view';

/**
 * Where the keys of a command work. `grid`: while a cell has the focus. `source`: while the source pane has it.
 * `anywhere`: also in other fields, so that only keys that type nothing may be used.
 */
export type Scope = 'anywhere' | 'grid' | 'source';

/** Something that the user can do: shared by buttons, keys and the palette. */
export interface Command {
  readonly id: string;
  readonly name: Message;
  readonly group: Group;
  /** As shown, `Ctrl+Shift+Z`; the first is the one that is shown. */
  readonly keys: readonly string[];
  readonly scope: Scope;
  /** Whether it can be done now; a command that cannot leaves its key to the browser. */
  readonly when: (app: App) => boolean;
  readonly run: (app: App) => void;
}

export const GROUP_NAMES: Readonly<Record<Group, Message>> = {
  review: { zh: '审核', en: 'Review' },
  edit: { zh: '编辑', en: 'Edit' },
  move: { zh: '移动与选择', en: 'Move and select' },
  source: { zh: '原文', en: 'Source' },
  export: { zh: '导出', en: 'Export' },
  view: { zh: '界面', en: 'View' },
};
