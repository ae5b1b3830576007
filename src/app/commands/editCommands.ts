import { redo, undo } from '../../store/change.ts';
import { cancelDraft, clearCells, commitEverywhere, fillCells, openDraft, restoreCells } from '../../store/edit.ts';
import { type Advance, commitAndMove } from '../../store/select.ts';
import type { App } from '../context.ts';
import type { Command } from './command.ts';
import { isNavigating } from './moveCommands.ts';

const COMMITS: readonly [move: Advance, key: string, zh: string, en: string][] = [
  ['down', 'Enter', '填入并下移', 'Commit and move down'],
  ['up', 'Shift+Enter', '填入并上移', 'Commit and move up'],
  ['next', 'Tab', '填入并右移', 'Commit and move right'],
  ['previous', 'Shift+Tab', '填入并左移', 'Commit and move left'],
];

/** What changes cells, and the way back. */
export const EDIT_COMMANDS: readonly Command[] = [
  command('edit.undo', '撤销', 'Undo', ['Ctrl+Z'], 'anywhere', canUndo, (app) => undo(app.session)),
  command('edit.redo', '重做', 'Redo', ['Ctrl+Y', 'Ctrl+Shift+Z'], 'anywhere', canRedo, (app) => redo(app.session)),
  command('edit.start', '编辑单元格', 'Edit the cell', ['F2', 'Enter'], 'grid', isNavigating, (app) =>
    openDraft(app.session),
  ),
  ...COMMITS.map(([move, key, zh, en]) =>
    command(`edit.commit.${move}`, zh, en, [key], 'grid', isDrafting, (app) => commitAndMove(app.session, move)),
  ),
  command(
    'edit.everywhere',
    '填入所有选定格',
    'Commit into all selected cells',
    ['Ctrl+Enter'],
    'grid',
    isDrafting,
    (app) => commitEverywhere(app.session),
  ),
  command('edit.cancel', '取消编辑', 'Cancel editing', ['Escape'], 'grid', isDrafting, (app) =>
    cancelDraft(app.session),
  ),
  command('edit.clear', '清为空白', 'Clear to blank', ['Delete', 'Backspace'], 'grid', isNavigating, (app) =>
    clearCells(app.session),
  ),
  command(
    'edit.restore',
    '恢复为读入的数',
    'Set back to what was read',
    ['Alt+Backspace'],
    'grid',
    isNavigating,
    (app) => restoreCells(app.session),
  ),
  command('edit.fillDown', '向下填充', 'Fill down', ['Ctrl+D'], 'grid', isNavigating, (app) =>
    fillCells(app.session, 'down'),
  ),
  command('edit.fillRight', '向右填充', 'Fill right', ['Ctrl+R'], 'grid', isNavigating, (app) =>
    fillCells(app.session, 'right'),
  ),
];

function command(
  id: string,
  zh: string,
  en: string,
  keys: readonly string[],
  scope: Command['scope'],
  when: Command['when'],
  run: Command['run'],
): Command {
  return { id, name: { zh, en }, group: 'edit', keys, scope, when, run };
}

function isDrafting(app: App): boolean {
  return app.session.getState().draft !== null;
}

/** While a cell is edited, Ctrl+Z is the field's own. */
function canUndo(app: App): boolean {
  const { review, draft } = app.session.getState();
  return draft === null && (review?.work.done.length ?? 0) > 0;
}

function canRedo(app: App): boolean {
  const { review, draft } = app.session.getState();
  return draft === null && (review?.work.undone.length ?? 0) > 0;
}
