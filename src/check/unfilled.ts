import type { CellId } from '../report/cell.ts';
import type { Finding, Message } from '../report/finding.ts';
import { quoteLabel } from '../report/quoteLabel.ts';
import type { Cells, Judgement } from './judge.ts';
import { type Forms, labelRow, nameColumn, nameRow, TABLE_NAMES } from './names.ts';
import { sortCells } from './order.ts';

/** A side of all identities of one rule, or of most, in which nothing was filled in: one omission, not one for each identity. */
export interface Unfilled {
  readonly finding: Finding;
  /** Ids of the identities whose break it explains. */
  readonly explains: ReadonlySet<string>;
}

/** Rules of which a report fills in one side alone: a column of totals left empty, or a table with totals only. */
export function findUnfilled(judgements: readonly Judgement[], cells: Cells, forms: Forms): readonly Unfilled[] {
  const broken = judgements.filter((judgement) => judgement.outcome === 'broken' && judgement.blanks.length > 0);
  const rules = new Set(broken.map(({ identity }) => identity.rule));
  return [...rules].flatMap((rule) => {
    const group = judgements.filter(({ identity }) => identity.rule === rule);
    const sides = [findSide(group, -1, cells, forms, broken), findSide(group, 1, cells, forms, broken)].flatMap(
      (found) => found ?? [],
    );
    return sides.length > 0 ? sides : findMostWholes(group, cells, forms, broken);
  });
}

/** Fewer totals than these left out are so many slips, each told on its own. */
const MANY = 3;

/**
 * Totals of which more are left out than filled in, though their parts have numbers: a habit, and one omission. Where
 * those that are filled in do not hold either, the numbers may stand in wrong places, and each is told.
 */
function findMostWholes(
  group: readonly Judgement[],
  cells: Cells,
  forms: Forms,
  broken: readonly Judgement[],
): readonly Unfilled[] {
  const filled = group.filter(({ expected }) => expected !== 0);
  const left = filled.filter((judgement) => cells.get(toWhole(judgement) ?? '')?.state === 'blank');
  if (left.length < MANY || left.length * 2 <= filled.length) return [];
  if (group.some((judgement) => judgement.outcome === 'broken' && !left.includes(judgement))) return [];
  const lost = new Set(left.flatMap((judgement) => toWhole(judgement) ?? []));
  const explained = broken.filter(({ identity }) => identity.terms.some(({ cell }) => lost.has(cell)));
  return [{ finding: toFinding(group, -1, [...lost], forms), explains: new Set(explained.map(toId)) }];
}

/** The cell of the total where an identity has one. */
function toWhole({ identity }: Judgement): CellId | undefined {
  const wholes = identity.terms.filter(({ coefficient }) => coefficient === -1);
  return wholes.length === 1 ? wholes[0]?.cell : undefined;
}

function findSide(
  group: readonly Judgement[],
  coefficient: 1 | -1,
  cells: Cells,
  forms: Forms,
  broken: readonly Judgement[],
): Unfilled | undefined {
  const printed = listEmpty(group, coefficient, cells);
  if (!printed || printed.length === 0) return undefined;
  const own = new Set(group);
  const lost = new Set(printed);
  const explained = broken.filter(
    (judgement) =>
      own.has(judgement) || (coefficient === -1 && judgement.identity.terms.some((term) => lost.has(term.cell))),
  );
  return { finding: toFinding(group, coefficient, printed, forms), explains: new Set(explained.map(toId)) };
}

/** The printed cells of a side, each once, where all are empty; undefined at the first that is not. */
function listEmpty(group: readonly Judgement[], coefficient: 1 | -1, cells: Cells): readonly CellId[] | undefined {
  const empty = new Set<CellId>();
  for (const { identity } of group) {
    for (const term of identity.terms) {
      if (term.coefficient !== coefficient) continue;
      const state = cells.get(term.cell)?.state;
      if (state === undefined || state === 'absent') continue;
      if (state !== 'blank' && state !== 'mark') return undefined;
      empty.add(term.cell);
    }
  }
  return [...empty];
}

function toId({ identity }: Judgement): string {
  return identity.id;
}

function toFinding(group: readonly Judgement[], coefficient: 1 | -1, empty: readonly CellId[], forms: Forms): Finding {
  const rule = group[0]?.identity.rule ?? '';
  const only = group.length === 1 ? group[0] : undefined;
  return {
    id: only ? only.identity.id : `tables/unfilled:${rule}:${coefficient === 1 ? 'parts' : 'whole'}`,
    rule: 'tables/unfilled',
    severity: 'warning',
    outcome: 'broken',
    cells: sortCells(empty),
    expected: only?.expected ?? null,
    actual: only?.actual ?? null,
    message: say(group, coefficient, empty, forms),
    repairs: [],
  };
}

function say(group: readonly Judgement[], coefficient: 1 | -1, empty: readonly CellId[], forms: Forms): Message {
  const identity = group[0]?.identity;
  if (!identity) return { zh: '', en: '' };
  const table = TABLE_NAMES[identity.table];
  if (coefficient === -1) {
    const name = nameWhole(group, empty, forms);
    const count = group.every((judgement) => empty.includes(toWhole(judgement) ?? ''))
      ? { zh: '', en: '' }
      : { zh: `有 ${empty.length} 格`, en: ` in ${empty.length} cells` };
    return {
      zh: `${table.zh}的${name}${count.zh}没有填写，而各分项有数，不能按总数核对`,
      en: `${name} in ${table.en} was left empty${count.en} although its parts have numbers: the totals cannot be checked`,
    };
  }
  const name = group.length === 1 ? quoteLabel(labelRow(forms, identity.terms.at(-1)?.cell ?? '')) : '总计';
  return {
    zh: `${table.zh}只填了${name}，各分项（${empty.length} 格）没有填写`,
    en: `${table.en} gives ${name} alone: its ${empty.length} parts were left empty`,
  };
}

/** `“总计”一列` where the empty cells share the column, `“总计”一行` where they share the row. */
function nameWhole(group: readonly Judgement[], empty: readonly CellId[], forms: Forms): string {
  const first = empty[0] ?? '';
  if (group[0]?.identity.table === 'statistics') return quoteLabel(labelRow(forms, first));
  const sameRow = empty.length > 1 && empty.every((id) => nameRow(forms, id) === nameRow(forms, first));
  return sameRow ? `${quoteLabel(labelRow(forms, first))}一行` : `“${nameColumn(forms, first)}”一列`;
}
