import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CellId } from '../report/cell.ts';
import { goToStep, markSubjects, noteStep, redo, undo } from './change.ts';
import {
  cancelDraft,
  chooseReading,
  clearCells,
  commitDraft,
  commitEverywhere,
  fillCells,
  openDraft,
  restoreCells,
  takeFromSource,
  typeDraft,
} from './edit.ts';
import { madeReport } from './madeReport.ts';
import { isReportReviewed, isTableReviewed, markReport, markTable } from './marks.ts';
import { copyRange, pasteRange } from './paste.ts';
import {
  commitAndMove,
  extendSelection,
  extendTo,
  moveSelection,
  nextIssue,
  selectAtOffset,
  selectCell,
  selectSpan,
  settleIssue,
} from './select.ts';
import { createSession, type Review, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

const NEW = 'requests.new.natural_person';
const NEW_TOTAL = 'requests.new.total';
const CLEAN = {
  [NEW]: 3,
  [NEW_TOTAL]: 3,
  'requests.granted.natural_person': 3,
  'requests.granted.total': 3,
  'requests.total.natural_person': 3,
  'requests.total.total': 3,
};

let session: Session;

beforeEach(() => {
  const report = madeReport(CLEAN);
  session = createSession();
  showReview(session, report, startWork('made', report.source));
});

function review(): Review {
  const open = session.getState().review;
  if (!open) throw new Error('no review');
  return open;
}

function numberOf(id: CellId): number | null | undefined {
  return review().cells.get(id)?.value;
}

function brokenRules(): readonly string[] {
  return review().check.findings.map((finding) => finding.id);
}

function write(id: CellId, text: string): void {
  selectCell(session, id);
  typeDraft(session, text);
  commitDraft(session);
}

describe('editing', () => {
  test('the identities that hold the cell break while it is typed, before it is committed', () => {
    selectCell(session, NEW);
    typeDraft(session, '5');
    expect(numberOf(NEW)).toBe(3);
    expect([...brokenRules()].sort()).toEqual(['requests/balance:natural_person', 'requests/row-total:new']);
    cancelDraft(session);
    expect(brokenRules()).toEqual([]);
  });

  test('what is no number is refused, and the draft is kept', () => {
    selectCell(session, NEW);
    typeDraft(session, 'abc');
    expect(commitDraft(session)).toBe(false);
    expect(session.getState().refusal?.zh).toContain('abc');
    expect(session.getState().draft?.text).toBe('abc');
    moveSelection(session, 'down');
    expect(review().work.selection?.active).toBe(NEW);
    expect(numberOf(NEW)).toBe(3);
  });

  test('Delete makes a blank, not 0', () => {
    selectCell(session, NEW);
    clearCells(session);
    expect(review().cells.get(NEW)).toMatchObject({ value: null, state: 'blank', raw: '3', origin: 'edited' });
  });

  test('editing begins with the value, and the same value is no step', () => {
    selectCell(session, NEW);
    openDraft(session);
    expect(session.getState().draft).toEqual({ cell: NEW, text: '3', mode: 'edit' });
    commitDraft(session);
    expect(review().work.done).toEqual([]);
  });

  test('a cell can be set back to what was read', () => {
    write(NEW, '8');
    restoreCells(session);
    expect(review().cells.get(NEW)).toEqual(review().report.cells.get(NEW));
    expect(review().work.done).toHaveLength(2);
  });

  test('characters of the source become the value and the place of a cell', () => {
    selectCell(session, 'disputes.reconsideration.upheld');
    const span = review().cells.get(NEW)?.span ?? { from: 0, to: 0 };
    takeFromSource(session, span);
    expect(review().cells.get('disputes.reconsideration.upheld')).toMatchObject({ value: 3, raw: '3', span });
  });

  test('Ctrl+Enter fills the selection, and fill copies its first line', () => {
    selectCell(session, 'requests.granted.business');
    extendTo(session, 'requests.partial.research');
    typeDraft(session, '2');
    commitEverywhere(session);
    expect(copyRange(session)).toEqual([
      ['2', '2'],
      ['2', '2'],
    ]);
    expect(review().work.done).toHaveLength(1);
    write('requests.granted.business', '7');
    extendTo(session, 'requests.denied_state_secret.business');
    fillCells(session, 'down');
    expect(copyRange(session).flat()).toEqual(['7', '7', '7']);
  });
});

describe('selecting', () => {
  const active = () => review().work.selection?.active;

  test('the active cell stays while the selection grows, and typing goes into it', () => {
    selectCell(session, NEW);
    extendSelection(session, 'right');
    extendSelection(session, 'down');
    expect(active()).toBe(NEW);
    expect(copyRange(session)).toHaveLength(2);
    selectSpan(session, 'table');
    expect(active()).toBe(NEW);
    expect(copyRange(session)).toHaveLength(25);
    typeDraft(session, '9');
    commitDraft(session);
    expect(numberOf(NEW)).toBe(9);
  });

  test('in a selected rectangle Enter goes down its columns and Tab along its rows, around the end', () => {
    selectCell(session, NEW);
    extendTo(session, 'requests.carried_in.business');
    const trail = (['next', 'next', 'down', 'down', 'down', 'previous'] as const).map((move) => {
      commitAndMove(session, move);
      return active()?.slice('requests.'.length);
    });
    expect(trail).toEqual([
      'new.business',
      'carried_in.natural_person',
      'new.business',
      'carried_in.business',
      'new.natural_person',
      'carried_in.business',
    ]);
  });

  test('Enter after a line filled in with Tab goes to the start of the next line', () => {
    selectCell(session, NEW);
    for (const text of ['1', '2', '3']) {
      typeDraft(session, text);
      commitAndMove(session, 'next');
    }
    typeDraft(session, '4');
    commitAndMove(session, 'down');
    expect(active()).toBe('requests.carried_in.natural_person');
  });

  test('one line is filled from the line above it', () => {
    selectCell(session, NEW);
    moveSelection(session, 'down');
    fillCells(session, 'down');
    expect(numberOf('requests.carried_in.natural_person')).toBe(3);
    selectCell(session, 'requests.new.business');
    fillCells(session, 'right');
    expect(numberOf('requests.new.business')).toBe(3);
  });
});

describe('pasting', () => {
  test('a range is one step', () => {
    selectCell(session, 'requests.granted.natural_person');
    pasteRange(session, [
      ['１', '2件'],
      ['三', ''],
    ]);
    expect(numberOf('requests.partial.natural_person')).toBe(3);
    expect(review().cells.get('requests.partial.business')?.state).toBe('blank');
    expect(review().work.done).toHaveLength(1);
    selectCell(session, NEW);
    undo(session);
    expect(review().cells).toEqual(review().report.cells);
    expect(copyRange(session)).toHaveLength(2);
  });

  test('a range that does not fit, or holds a word, changes nothing', () => {
    selectCell(session, NEW_TOTAL);
    pasteRange(session, [['1', '2']]);
    expect(session.getState().refusal).not.toBeNull();
    selectCell(session, NEW);
    pasteRange(session, [['1', 'x']]);
    expect(session.getState().refusal?.zh).toContain('第 1 行第 2 列：“x”');
    expect(review().work.done).toEqual([]);
  });

  test('one value fills the selection', () => {
    selectCell(session, 'requests.granted.business');
    extendSelection(session, 'right');
    pasteRange(session, [['4']]);
    expect(copyRange(session)).toEqual([['4', '4']]);
  });
});

describe('history', () => {
  test('undo and redo of any edits give back the states between', () => {
    const ids = [...review().cells.keys()];
    const edits = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat({ max: 9 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(edits, (list) => {
        goToStep(session, 0);
        const first = review().cells;
        for (const [id, value] of list) write(id, String(value));
        const last = review().cells;
        const steps = review().work.done.length;
        for (let count = 0; count < steps; count++) undo(session);
        expect(review().cells).toEqual(first);
        expect(brokenRules()).toEqual([]);
        for (let count = 0; count < steps; count++) redo(session);
        expect(review().cells).toEqual(last);
      }),
      { numRuns: 30 },
    );
  });

  test('a new step after an undo drops what was undone', () => {
    write(NEW, '4');
    write(NEW, '5');
    undo(session);
    write(NEW, '6');
    redo(session);
    expect(numberOf(NEW)).toBe(6);
    expect(review().work.done.map((step) => step.edits[0]?.to.value)).toEqual([4, 6]);
  });
});

describe('going through a report', () => {
  test('settling an issue goes on to the next one behind it', () => {
    write(NEW, '5');
    const ids = review().issues.map((issue) => issue.id);
    expect(ids).toHaveLength(2);
    nextIssue(session, 1);
    const settle = () =>
      markSubjects(session, { zh: '确认', en: 'Confirm' }, [
        { subject: session.getState().focus ?? '', decision: 'confirmed', note: '' },
      ]);
    settleIssue(session, settle);
    expect(session.getState().focus).toBe(ids[1]);
    settleIssue(session, settle);
    expect(review().issues.filter((issue) => issue.open)).toEqual([]);
  });

  test('a table and the report are marked as reviewed and unmarked again', () => {
    markTable(session, 'disputes');
    expect(isTableReviewed(review(), 'disputes')).toBe(true);
    expect(isTableReviewed(review(), 'requests')).toBe(false);
    markReport(session);
    expect(isReportReviewed(review())).toBe(true);
    markReport(session);
    markTable(session, 'disputes');
    expect(review().marks.size).toBe(0);
  });

  test('a step says who made it and, in its edits, why', () => {
    session.setState({ reviewer: '王' });
    write(NEW, '5');
    noteStep(session, 0, '电话核实');
    expect(review().work.done[0]).toMatchObject({ by: '王', edits: [{ cell: NEW, note: '电话核实' }] });
  });

  test('the characters of a cell select it', () => {
    const span = review().cells.get(NEW)?.span;
    expect(selectAtOffset(session, span?.from ?? -1)).toBe(true);
    expect(review().work.selection?.active).toBe(NEW);
  });

  test('F8 goes to the cell that the broken identities share', () => {
    write(NEW, '5');
    selectCell(session, 'proactive.regulations.issued');
    nextIssue(session, 1);
    expect(review().work.selection?.active).toBe(NEW);
    expect(session.getState().focus).not.toBeNull();
  });

  test('a reading that is chosen settles its problem', () => {
    const made = madeReport({ [NEW]: 12 });
    const cell = made.cells.get(NEW);
    if (!cell) throw new Error('no cell');
    const cells = new Map(made.cells).set(NEW, { ...cell, candidates: [12, 1] });
    const message = { zh: '两种读法', en: 'two readings' };
    const problems = [{ kind: 'ambiguous', span: cell.span, cells: [NEW], message }] as const;
    showReview(session, { ...made, cells, problems }, startWork('made', made.source));
    const isOpen = () => review().issues.find((issue) => issue.problem)?.open;
    expect(isOpen()).toBe(true);
    chooseReading(session, NEW, 12);
    expect(isOpen()).toBe(false);
    undo(session);
    expect(isOpen()).toBe(true);
    chooseReading(session, NEW, 1);
    expect(numberOf(NEW)).toBe(1);
    expect(isOpen()).toBe(false);
  });
});
