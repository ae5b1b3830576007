import type { Pane } from '../../store/state.ts';
import type { App } from '../context.ts';
import { type Dialog, prefer } from '../ui.ts';
import type { Command } from './command.ts';
import { hasReview } from './moveCommands.ts';

const PANES: readonly Pane[] = ['source', 'grid', 'issues'];

/** What changes the window and not the report. */
export const VIEW_COMMANDS: readonly Command[] = [
  command('view.palette', '显示所有命令', 'Show all commands', ['Ctrl+K'], always, (app) => open(app, 'palette')),
  command('view.keys', '快捷键一览', 'Keyboard shortcuts', ['F1', '?'], always, (app) => open(app, 'keys')),
  command('view.history', '修改记录', 'History', ['Alt+H'], hasReview, (app) => open(app, 'history')),
  command('view.opinion', '审核意见', 'Opinion for the author', ['Alt+O'], hasReview, (app) => open(app, 'opinion')),
  command('view.rules', '规则与依据', 'Rules and what they rest on', [], always, (app) => open(app, 'rules')),
  command('view.nextPane', '下一窗格', 'Next pane', ['F6'], hasReview, (app) => turnPane(app, 1)),
  command('view.previousPane', '上一窗格', 'Previous pane', ['Shift+F6'], hasReview, (app) => turnPane(app, -1)),
  command('view.theme', '切换浅色与深色', 'Switch light and dark', [], always, turnTheme),
  command('view.language', '切换为英文', 'Switch to Chinese', [], always, (app) =>
    prefer(app.ui, { language: app.ui.getState().language === 'zh' ? 'en' : 'zh' }),
  ),
  command('view.print', '打印', 'Print', ['Ctrl+P'], hasReview, () => window.print()),
];

function command(
  id: string,
  zh: string,
  en: string,
  keys: readonly string[],
  when: Command['when'],
  run: Command['run'],
): Command {
  return { id, name: { zh, en }, group: 'view', keys, scope: 'anywhere', when, run };
}

function always(): boolean {
  return true;
}

function open(app: App, dialog: Dialog): void {
  app.ui.setState({ dialog });
}

function turnPane(app: App, by: 1 | -1): void {
  const at = PANES.indexOf(app.session.getState().pane);
  const pane = PANES[(at + by + PANES.length) % PANES.length];
  if (pane) app.session.setState({ pane });
}

/** Light and dark; what the system says is the third and comes first. */
function turnTheme(app: App): void {
  const dark = document.documentElement.dataset.theme === 'dark';
  prefer(app.ui, { theme: dark ? 'light' : 'dark' });
}
