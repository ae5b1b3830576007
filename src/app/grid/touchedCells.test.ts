import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellId } from '../../report/cell.ts';
import { markSubjects, redo, undo } from '../../store/change.ts';
import { cancelDraft, commitDraft, typeDraft } from '../../store/edit.ts';
import { madeReport } from '../../store/madeReport.ts';
import { markCells } from '../../store/marks.ts';
import type { Move } from '../../store/move.ts';
import { extendSelection, moveSelection, nextIssue, selectSpan } from '../../store/select.ts';
import { createSession, type Session, type State, showReview } from '../../store/state.ts';
import { startWork } from '../../store/work.ts';
import { type CellView, isSameView, viewCell } from './cellView.ts';
import { selectedCells } from './selectedCells.ts';
import { listTouched } from './touchedCells.ts';

const MOVES: readonly Move[] = ['up', 'down', 'left', 'right', 'pageDown', 'last'];
const move = fc.constantFrom(...MOVES);
const act: fc.Arbitrary<(session: Session) => unknown> = fc.oneof(
  fc.constantFrom('0', '4', '12', '/', 'x').map((text) => (session: Session) => typeDraft(session, text)),
  move.map((to) => (session: Session) => moveSelection(session, to)),
  move.map((to) => (session: Session) => extendSelection(session, to)),
  fc.constantFrom(undo, redo, commitDraft, cancelDraft, markCells, dismissFirst),
  fc.constant((session: Session) => nextIssue(session, 1)),
  fc.constant((session: Session) => selectSpan(session, 'line')),
);

function dismissFirst(session: Session): void {
  const subject = session.getState().review?.issues[0]?.id ?? 'report';
  markSubjects(session, { zh: '', en: '' }, [{ subject, decision: 'dismissed', note: '' }]);
}

function openReport(): Session {
  const report = madeReport({ 'requests.new.total': 7 });
  const session = createSession();
  showReview(session, report, startWork('made', report.source));
  return session;
}

function listViews(state: State): ReadonlyMap<CellId, CellView> {
  const { review } = state;
  if (!review) return new Map();
  const selected = selectedCells(review);
  return new Map([...review.cells.keys()].map((id) => [id, viewCell(review, state, id, selected.has(id))]));
}

test('every cell that looks different after an act is touched by it', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
      const session = openReport();
      for (const one of acts) {
        const before = session.getState();
        const views = listViews(before);
        one(session);
        const touched = listTouched(before, session.getState());
        for (const [id, view] of listViews(session.getState())) {
          const was = views.get(id);
          if (!was || !isSameView(was, view)) expect(touched?.has(id) ?? true, id).toBe(true);
        }
      }
    }),
    { seed: 20261, numRuns: 60 },
  );
});

test('a move touches the cell that was left and the one that was come to', () => {
  const session = openReport();
  moveSelection(session, 'first');
  const before = session.getState();
  moveSelection(session, 'down');
  const cells = [before, session.getState()].map(({ review }) => review?.work.selection?.active);
  expect([...(listTouched(before, session.getState()) ?? [])]).toEqual(cells);
});

test('another report touches all cells, and what no cell shows touches none', () => {
  const session = openReport();
  const before = session.getState();
  session.setState({ saving: 'saved' });
  expect(listTouched(before, session.getState())?.size).toBe(0);
  expect(listTouched(before, openReport().getState())).toBeNull();
});
