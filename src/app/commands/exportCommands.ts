import { commitDraft } from '../../store/edit.ts';
import type { ExportKind } from '../../store/files.ts';
import type { App } from '../context.ts';
import type { Command } from './command.ts';
import { copyData } from './copyData.ts';
import { hasReview } from './moveCommands.ts';
import { saveFile } from './saveFile.ts';

const FILES: readonly [kind: ExportKind, zh: string, en: string][] = [
  ['json', '导出 JSON（数据、问题与修改）', 'Export JSON (data, findings, edits)'],
  ['tidy', '导出 CSV（每格一行）', 'Export CSV (one row a cell)'],
  ['printed', '导出 CSV（按表式）', 'Export CSV (as printed)'],
];

/** What leaves the app, and only when the user says so. */
export const EXPORT_COMMANDS: readonly Command[] = [
  ...FILES.map(
    ([kind, zh, en]): Command => ({
      id: `export.${kind}`,
      name: { zh, en },
      group: 'export',
      keys: kind === 'json' ? ['Ctrl+S'] : [],
      scope: 'anywhere',
      when: hasReview,
      run: (app) => void exportFile(app, kind),
    }),
  ),
  {
    id: 'export.copyTable',
    name: { zh: '复制当前表（可粘贴到 Excel、Word）', en: 'Copy the table (for Excel or Word)' },
    group: 'export',
    keys: ['Ctrl+Shift+C'],
    scope: 'anywhere',
    when: hasReview,
    run: (app) => void copyTable(app),
  },
];

/** What writes files is fetched when the first file is written. */
async function exportFile(app: App, kind: ExportKind): Promise<void> {
  const { toFile } = await import('../../store/files.ts');
  if (!commitDraft(app.session)) return;
  const { review } = app.session.getState();
  if (review) saveFile(toFile(review, kind));
}

/** Copies the table of the active cell, or the first one. What lays it out is fetched with the first table that is copied. */
async function copyTable(app: App): Promise<void> {
  const { toClipboardTable } = await import('../../store/clipboard.ts');
  const { review } = app.session.getState();
  const data = review && toClipboardTable(review);
  if (!data) return;
  const done = copyData({ 'text/plain': data.tsv, 'text/html': data.html });
  app.ui.setState({
    toast: done
      ? { zh: '已复制', en: 'Copied' }
      : {
          zh: '浏览器没有允许复制，请在表中按 Ctrl+A、Ctrl+C',
          en: 'The browser did not allow copying: press Ctrl+A and Ctrl+C in the table',
        },
  });
}
