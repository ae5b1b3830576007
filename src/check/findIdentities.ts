import type { CellId } from '../report/cell.ts';
import type { Finding } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
import { quoteLabel } from '../report/quoteLabel.ts';
import type { Cells, Judgement } from './judge.ts';
import { type Forms, labelRow, TABLE_NAMES } from './names.ts';
import { sortCells } from './order.ts';
import { sayBroken, sayUnknown } from './sayIdentity.ts';
import { findUnfilled } from './unfilled.ts';

/** What the judgements of all identities come to: one finding for each fault, not for each identity that it touches. */
export function toFindings(judgements: readonly Judgement[], cells: Cells, forms: Forms): readonly Finding[] {
  const open = judgements.filter(({ outcome }) => outcome !== 'holds');
  if (open.length === 0) return [];
  const unfilled = findUnfilled(judgements, cells, forms);
  const explained = new Set(unfilled.flatMap(({ explains }) => [...explains]));
  const broken = open.filter(({ outcome, identity }) => outcome === 'broken' && !explained.has(identity.id));
  const unknown = open.filter(({ outcome }) => outcome === 'cannot tell');
  return [
    ...unfilled.map(({ finding }) => finding),
    ...broken.map((judgement) => brokenOf(judgement, cells, forms)),
    ...unknown.filter(({ unreadable }) => unreadable.length > 0).map((judgement) => toUnknown(judgement, forms)),
    ...listAbsent(
      unknown.filter(({ unreadable }) => unreadable.length === 0),
      forms,
    ),
  ];
}

/** Said once for each judgement, which is made anew whenever a cell of its identity changes. */
const BROKEN = new WeakMap<Judgement, Finding>();

function brokenOf(judgement: Judgement, cells: Cells, forms: Forms): Finding {
  const known = BROKEN.get(judgement);
  if (known) return known;
  const finding = toBroken(judgement, cells, forms);
  BROKEN.set(judgement, finding);
  return finding;
}

function toBroken(judgement: Judgement, cells: Cells, forms: Forms): Finding {
  const { identity, expected, actual } = judgement;
  return {
    id: identity.id,
    rule: identity.rule,
    severity: identity.severity,
    outcome: 'broken',
    cells: sortCells(identity.terms.map((term) => term.cell)),
    expected,
    actual,
    message: sayBroken(judgement, cells, forms),
    repairs: [],
  };
}

function toUnknown(judgement: Judgement, forms: Forms): Finding {
  const { identity, unreadable } = judgement;
  return {
    id: identity.id,
    rule: identity.rule,
    severity: 'note',
    outcome: 'cannot tell',
    cells: sortCells(unreadable),
    expected: null,
    actual: null,
    message: sayUnknown(judgement, forms),
    repairs: [],
  };
}

/** Rows that are not printed and without which sums do not close: one note a table. */
function listAbsent(unknown: readonly Judgement[], forms: Forms): readonly Finding[] {
  const open = unknown.filter(({ expected, actual, identity }) =>
    identity.relation === '=' ? expected !== actual : expected > actual,
  );
  const tables = new Set(open.map(({ identity }) => identity.table));
  return [...tables].map((table) => {
    const own = open.filter(({ identity }) => identity.table === table);
    return toAbsent(table, sortCells([...new Set(own.flatMap(({ absent }) => absent))]), own.length, forms);
  });
}

function toAbsent(table: TableId, absent: readonly CellId[], count: number, forms: Forms): Finding {
  const rows = [...new Set(absent.map((id) => labelRow(forms, id)))];
  const [first = '', ...others] = rows.map(quoteLabel);
  const name = TABLE_NAMES[table];
  return {
    id: `tables/absent:${table}`,
    rule: 'tables/absent',
    severity: 'note',
    outcome: 'cannot tell',
    cells: absent,
    expected: null,
    actual: null,
    message: {
      zh: `${name.zh}没有印出${first}${others.length > 0 ? `等 ${rows.length} 行` : '一行'}的数，${count} 条勾稽关系不能核对`,
      en: `${name.en} does not print the numbers of ${first}${others.length > 0 ? ` and ${others.length} other rows` : ''}: ${count} identities cannot be checked`,
    },
    repairs: [],
  };
}
