import type { Cell, CellState } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import type { TableId } from '../../report/form.ts';
import { findTable, TABLE_IDS } from '../../report/forms.ts';
import type { Report } from '../../report/report.ts';
import { TABLE_NAMES } from '../names.ts';
import { type Rule, toFinding } from '../rule.ts';

const MARKS: Omit<Rule, 'check'> = {
  id: 'tables/marks',
  title: { zh: '没有的数填 0，不写“/”', en: 'Nothing is written as 0, not as a sign' },
  basis: '填报要求：没有数据的填 0，不得空缺或以符号代替',
  severity: 'warning',
  reads: TABLE_IDS,
  examples: [
    { title: '填 0', outcome: 'holds', report: { forms: { disputes: '2021' }, cells: {} } },
    { title: '一张表只提一次', outcome: 'broken', report: { forms: { disputes: '2021' }, cells: {}, rest: '/' } },
  ],
};

function checkMarks(report: Report): readonly Finding[] {
  return groupByTable(listCells(report, 'mark')).map(([table, cells]) => {
    const raw = cells[0]?.raw ?? '/';
    const name = TABLE_NAMES[table];
    const message = {
      zh: `${name.zh}有 ${cells.length} 格以“${raw}”代替数字，没有的应填 0`,
      en: `${cells.length} cells of ${name.en} hold “${raw}” for a number: nothing is written as 0`,
    };
    return toFinding(MARKS, { at: table, cells: cells.map(({ id }) => id), message });
  });
}

const BLANK: Omit<Rule, 'check'> = {
  id: 'tables/blank',
  title: { zh: '表格填有数字', en: 'A table is filled in' },
  basis: '填报要求：没有数据的填 0',
  severity: 'note',
  reads: TABLE_IDS,
  examples: [
    {
      title: '零和空格都有',
      outcome: 'holds',
      report: { forms: { disputes: '2021' }, cells: { 'disputes.reconsideration.total': 0 }, rest: '' },
    },
    { title: '整张表空白', outcome: 'broken', report: { forms: { disputes: '2021' }, cells: {}, rest: '' } },
  ],
};

function checkBlank(report: Report): readonly Finding[] {
  return groupByTable(listCells(report, 'blank')).flatMap(([table, blanks]) => {
    if (isFilledIn(report, table)) return [];
    const name = TABLE_NAMES[table];
    const message = {
      zh: `${name.zh}全部空白，没有的数应填 0`,
      en: `All of ${name.en} is blank: nothing is written as 0`,
    };
    return [toFinding(BLANK, { at: table, cells: blanks.map(({ id }) => id), message })];
  });
}

/** Whether something stands in a cell of the table. */
function isFilledIn({ cells }: Report, table: TableId): boolean {
  for (const { id, state } of cells.values()) {
    if (state !== 'blank' && state !== 'absent' && id.startsWith(table)) return true;
  }
  return false;
}

const MISSING: Omit<Rule, 'check'> = {
  id: 'tables/missing',
  title: { zh: '三张表齐全', en: 'All three tables are there' },
  basis: '国办公开办函〔2021〕30号：第二、三、四部分各有一张表',
  severity: 'warning',
  reads: [],
  examples: [
    {
      title: '齐全',
      outcome: 'holds',
      report: { forms: { proactive: '2021', requests: '2021', disputes: '2021' }, cells: {} },
    },
    { title: '2014 年的统计表只有一张', outcome: 'holds', report: { forms: { statistics: '2014' }, cells: {} } },
    { title: '没有一张表的不是年度报告', outcome: 'holds', report: { forms: {}, cells: {} } },
    {
      title: '缺一张',
      outcome: 'broken',
      report: { forms: { proactive: '2021', requests: '2021' }, cells: {} },
    },
  ],
};

function checkMissing({ forms }: Report): readonly Finding[] {
  const form = forms.requests ?? forms.proactive ?? forms.disputes;
  if (!form || forms.statistics) return [];
  return (['proactive', 'requests', 'disputes'] as const).flatMap((table) => {
    if (forms[table]) return [];
    const section = findTable(form, table)?.section ?? '';
    const name = TABLE_NAMES[table];
    const message = { zh: `没有读到${name.zh}（${section}）`, en: `${name.en} was not read (${section})` };
    return [toFinding(MISSING, { at: table, message })];
  });
}

function listCells({ cells }: Report, state: CellState): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of cells.values()) if (cell.state === state) found.push(cell);
  return found;
}

function groupByTable(cells: readonly Cell[]): readonly (readonly [TableId, readonly Cell[]])[] {
  if (cells.length === 0) return [];
  return TABLE_IDS.flatMap((table) => {
    const own = cells.filter(({ id }) => id.startsWith(table));
    return own.length > 0 ? [[table, own] as const] : [];
  });
}

/** How the tables are filled in: one finding a table. */
export const FILLING: readonly Rule[] = [
  { ...MISSING, check: checkMissing },
  { ...MARKS, check: checkMarks },
  { ...BLANK, check: checkBlank },
];
