import { markSubjects } from '../../store/change.ts';
import { applyRepair } from '../../store/edit.ts';
import { type Issue, listSubjects } from '../../store/issues.ts';
import { tableOf } from '../../store/lines.ts';
import { markCells, markReport, markTable } from '../../store/marks.ts';
import { closeReview } from '../../store/open.ts';
import { nextIssue, settleIssue } from '../../store/select.ts';
import { neighbourInPile } from '../../store/tabs.ts';
import type { App } from '../context.ts';
import { leaveReview } from '../leaveReview.ts';
import type { Command } from './command.ts';
import { hasReview, isNavigating } from './moveCommands.ts';

/** Going through the issues, and deciding on them. */
export const REVIEW_COMMANDS: readonly Command[] = [
  command('review.next', '下一处问题', 'Next issue', ['F8'], hasOpen, (app) => nextIssue(app.session, 1)),
  command('review.previous', '上一处问题', 'Previous issue', ['Shift+F8'], hasOpen, (app) =>
    nextIssue(app.session, -1),
  ),
  command('review.repair', '采用建议并继续', 'Take the first repair and go on', ['Ctrl+Enter'], canSettle, settle),
  command('review.options', '此格的可选处理', 'Options of the cell', ['Ctrl+.'], isNavigating, offerOptions),
  command('review.mark', '标为已核', 'Mark as reviewed', ['Alt+Enter'], isNavigating, markSelected),
  command('review.markTable', '当前表标为已核', 'Mark the table as reviewed', [], isNavigating, (app) => {
    const active = app.session.getState().review?.work.selection?.active;
    const table = active && tableOf(active);
    if (table) markTable(app.session, table);
  }),
  command('review.markReport', '整份报告标为已核', 'Mark the report as reviewed', [], hasReview, (app) =>
    markReport(app.session),
  ),
  command('review.confirm', '确认此问题', 'Confirm the issue', ['Alt+C'], hasFocus, (app) => decide(app, 'confirmed')),
  command('review.dismiss', '此问题不处理', 'Set the issue aside', ['Alt+X'], hasFocus, (app) =>
    decide(app, 'dismissed'),
  ),
  command('review.unfocus', '取消高亮', 'Clear the highlight', ['Escape'], isLit, takeAway),
  command(
    'review.nextReport',
    '下一份报告',
    'Next report',
    ['Alt+N'],
    (app) => canTurn(app, 1),
    (app) => turnReport(app, 1),
  ),
  command(
    'review.previousReport',
    '上一份报告',
    'Previous report',
    ['Alt+P'],
    (app) => canTurn(app, -1),
    (app) => turnReport(app, -1),
  ),
  command('review.close', '打开另一份报告', 'Open another report', [], hasReview, (app) => {
    void leaveReview(app).then(() => closeReview(app.session));
  }),
];

function command(
  id: string,
  zh: string,
  en: string,
  keys: readonly string[],
  when: Command['when'],
  run: Command['run'],
): Command {
  return { id, name: { zh, en }, group: 'review', keys, scope: 'anywhere', when, run };
}

function focused(app: App): Issue | undefined {
  const { review, focus } = app.session.getState();
  return review?.issues.find((issue) => issue.id === focus);
}

function hasOpen(app: App): boolean {
  return app.session.getState().review?.issues.some((issue) => issue.open) ?? false;
}

function hasFocus(app: App): boolean {
  return focused(app) !== undefined && app.session.getState().draft === null;
}

/** Takes away what lies on top: the options of a cell, then a refusal, then the highlight of an issue. */
function takeAway(app: App): void {
  if (app.ui.getState().offering !== null) app.ui.setState({ offering: null });
  else if (app.session.getState().refusal) app.session.setState({ refusal: null });
  else app.session.setState({ focus: null });
}

/** Something lies over the grid that Escape takes away. */
function isLit(app: App): boolean {
  const { focus, refusal, draft } = app.session.getState();
  return draft === null && (focus !== null || refusal !== null || app.ui.getState().offering !== null);
}

function inPile(app: App, by: 1 | -1): string | undefined {
  const { pile, review } = app.session.getState();
  return neighbourInPile(pile, review?.work.id, by);
}

function canTurn(app: App, by: 1 | -1): boolean {
  return inPile(app, by) !== undefined;
}

function turnReport(app: App, by: 1 | -1): void {
  const id = inPile(app, by);
  if (id !== undefined) void leaveReview(app).then(() => app.kept.open(id));
}

function canSettle(app: App): boolean {
  const issue = focused(app);
  return hasFocus(app) && issue !== undefined && (issue.open || issue.follows !== null);
}

function offerOptions(app: App): void {
  app.ui.setState({ offering: app.session.getState().review?.work.selection?.active ?? null });
}

function markSelected(app: App): void {
  markCells(app.session);
}

/** The first repair, or where there is none a confirmation, and on to the next issue: a review can be a row of Ctrl+Enter. */
function settle(app: App): void {
  const repair = focused(app)?.finding?.repairs[0];
  settleIssue(app.session, () => (repair ? applyRepair(app.session, repair) : decide(app, 'confirmed')));
}

function decide(app: App, decision: 'confirmed' | 'dismissed'): void {
  const issue = focused(app);
  if (!issue) return;
  const verb = decision === 'confirmed' ? { zh: '确认', en: 'Confirm' } : { zh: '不处理', en: 'Set aside' };
  const name = { zh: `${verb.zh}:${issue.message.zh}`, en: `${verb.en}: ${issue.message.en}` };
  const subjects = listSubjects(app.session.getState().review?.issues ?? [], issue.id);
  markSubjects(
    app.session,
    name,
    subjects.map((subject) => ({ subject, decision, note: '' })),
  );
}
