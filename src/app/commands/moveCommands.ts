import type { Message } from '../../report/finding.ts';
import type { Move } from '../../store/move.ts';
import { extendSelection, moveSelection, selectSpan } from '../../store/select.ts';
import type { App } from '../context.ts';
import { revealCellOf } from '../grid/revealCell.ts';
import type { Command } from './command.ts';

const MOVES: readonly [move: Move, key: string, zh: string, en: string][] = [
  ['up', 'ArrowUp', '上一行', 'Up'],
  ['down', 'ArrowDown', '下一行', 'Down'],
  ['left', 'ArrowLeft', '左一格', 'Left'],
  ['right', 'ArrowRight', '右一格', 'Right'],
  ['edgeUp', 'Ctrl+ArrowUp', '到上方数据边缘', 'To the upper edge of the data'],
  ['edgeDown', 'Ctrl+ArrowDown', '到下方数据边缘', 'To the lower edge of the data'],
  ['edgeLeft', 'Ctrl+ArrowLeft', '到左侧数据边缘', 'To the left edge of the data'],
  ['edgeRight', 'Ctrl+ArrowRight', '到右侧数据边缘', 'To the right edge of the data'],
  ['home', 'Home', '到行首', 'To the first cell of the row'],
  ['end', 'End', '到行尾', 'To the last cell of the row'],
  ['first', 'Ctrl+Home', '到表首', 'To the first cell of the table'],
  ['last', 'Ctrl+End', '到表尾', 'To the last cell of the table'],
  ['pageUp', 'PageUp', '上移十行', 'Up ten rows'],
  ['pageDown', 'PageDown', '下移十行', 'Down ten rows'],
];

const SPANS: readonly [what: 'table' | 'line' | 'column', key: string, name: Message][] = [
  ['table', 'Ctrl+A', { zh: '选定整张表', en: 'Select the table' }],
  ['line', 'Shift+Space', { zh: '选定整行', en: 'Select the row' }],
  ['column', 'Ctrl+Space', { zh: '选定整列', en: 'Select the column' }],
];

/** Moves and selections in the grid. While a cell is edited with a caret, arrows are the caret's. */
export const MOVE_COMMANDS: readonly Command[] = [
  ...MOVES.map(
    ([move, key, zh, en]): Command => ({
      id: `move.${move}`,
      name: { zh, en },
      group: 'move',
      keys: [key],
      scope: 'grid',
      when: (app) => app.session.getState().draft?.mode !== 'edit' && hasReview(app),
      run: (app) => moveSelection(app.session, move),
    }),
  ),
  ...MOVES.map(
    ([move, key, zh, en]): Command => ({
      id: `extend.${move}`,
      name: { zh: `选定${zh}`, en: `Extend: ${en}` },
      group: 'move',
      keys: [key.startsWith('Ctrl+') ? key.replace('Ctrl+', 'Ctrl+Shift+') : `Shift+${key}`],
      scope: 'grid',
      when: isNavigating,
      run: (app) => {
        const head = extendSelection(app.session, move);
        if (head) revealCellOf(head);
      },
    }),
  ),
  ...SPANS.map(
    ([what, key, name]): Command => ({
      id: `select.${what}`,
      name,
      group: 'move',
      keys: [key],
      scope: 'grid',
      when: isNavigating,
      run: (app) => selectSpan(app.session, what),
    }),
  ),
];

export function hasReview(app: App): boolean {
  return app.session.getState().review !== null;
}

/** A cell is selected and none is being edited. */
export function isNavigating(app: App): boolean {
  const { review, draft } = app.session.getState();
  return draft === null && review?.work.selection !== null && review !== null;
}
