import { takeFromSource } from '../../store/edit.ts';
import type { App } from '../context.ts';
import { selectedSpan } from '../source/selectedSpan.ts';
import type { Command } from './command.ts';
import { hasReview } from './moveCommands.ts';

/** What is done in the source text. */
export const SOURCE_COMMANDS: readonly Command[] = [
  {
    id: 'source.find',
    name: { zh: '在原文中查找', en: 'Find in the source' },
    group: 'source',
    keys: ['Ctrl+F'],
    scope: 'anywhere',
    when: hasReview,
    run: (app) => app.ui.setState({ finding: app.ui.getState().finding + 1 }),
  },
  {
    id: 'source.take',
    name: { zh: '选中的文字设为所选单元格的值', en: 'Use the selected text as the value of the cell' },
    group: 'source',
    keys: ['Enter', 'Ctrl+Shift+V'],
    scope: 'source',
    when: (app) => canTake(app),
    run: (app) => {
      const span = selectedSpan();
      if (span) takeFromSource(app.session, span);
    },
  },
  {
    id: 'source.wrap',
    name: { zh: '原文自动换行', en: 'Wrap the lines of the source' },
    group: 'source',
    keys: ['Alt+Z'],
    scope: 'anywhere',
    when: hasReview,
    run: (app) => app.ui.setState({ wrap: !app.ui.getState().wrap }),
  },
];

function canTake(app: App): boolean {
  return app.session.getState().review?.work.selection != null && selectedSpan() !== null;
}
