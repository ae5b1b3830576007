import type { CellId } from '../../report/cell.ts';
import type { Message, Repair } from '../../report/finding.ts';
import { quoteLabel } from '../../report/quoteLabel.ts';
import { type Forms, nameCell, nameColumn, nameRow } from '../names.ts';
import type { Operation } from './cause.ts';
import type { ExplainedChange, RankedCause } from './rank.ts';

/** The repair that undoes a cause, the same for all findings that it explains; none where a number is left open. */
export function toRepair(cause: RankedCause, forms: Forms): Repair | null {
  const known = REPAIRS.get(cause);
  const repair = known === undefined ? makeRepair(cause, forms) : known;
  REPAIRS.set(cause, repair);
  return repair;
}

const REPAIRS = new WeakMap<RankedCause, Repair | null>();

function makeRepair(cause: RankedCause, forms: Forms): Repair | null {
  const set: Record<CellId, number> = {};
  for (const { cell, value } of cause.explained) {
    if (value === null) return null;
    set[cell] = value;
  }
  const reason = sayCause(cause, forms);
  return { set, why: reason.zh, reason };
}

/** Why the cause is likely, and what its repair comes to. */
export function sayCause(cause: RankedCause, forms: Forms): Message {
  const effect = sayEffect(cause);
  const why = cause.operation ? sayOperation(cause.operation, forms) : sayChanges(cause.explained);
  return why ? { zh: `${why.zh}；${effect.zh}`, en: `${why.en}; ${effect.en}` } : effect;
}

function sayEffect({ mends, changes }: RankedCause): Message {
  const [cells, count] = [changes.length, mends.length];
  return {
    zh: `改 ${cells} 格，${count === 1 ? '这条关系成立' : `${count} 条关系同时成立`}`,
    en: `${cells === 1 ? 'one cell mends' : `${cells} cells mend`} ${count === 1 ? 'this identity' : `${count} identities`}`,
  };
}

function sayChanges(changes: readonly ExplainedChange[]): Message | null {
  const reasons = changes.flatMap(({ why }) => why ?? []);
  const [first] = reasons;
  const isShared = reasons.length === changes.length && reasons.every(({ zh }) => zh === first?.zh);
  return first && isShared ? first : null;
}

function sayOperation({ kind, cells }: Operation, forms: Forms): Message {
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  const row = quoteLabel(nameRow(forms, first));
  switch (kind) {
    case 'shifted-right':
      return { zh: `${row}一行像是整体右移了一列`, en: `the row ${row} seems to stand one column too far right` };
    case 'shifted-left':
      return { zh: `${row}一行像是整体左移了一列`, en: `the row ${row} seems to stand one column too far left` };
    case 'rearranged':
      return {
        zh: `${row}一行的数像是填错了列`,
        en: `the numbers of the row ${row} seem to stand in other columns`,
      };
    case 'rows-swapped':
      return {
        zh: `${row}与${quoteLabel(nameRow(forms, last))}两行像是对调了`,
        en: `the rows ${row} and ${quoteLabel(nameRow(forms, last))} seem to be exchanged`,
      };
    case 'column-empty': {
      const column = nameColumn(forms, first);
      return { zh: `“${column}”一列像是没有填写`, en: `the column “${column}” seems to be left out` };
    }
    case 'cells-swapped':
      return {
        zh: `${nameCell(forms, first)}与${nameCell(forms, last)}像是填反了`,
        en: `${nameCell(forms, first)} and ${nameCell(forms, last)} seem to be exchanged`,
      };
  }
}
