import type { Cell, CellState } from '../../report/cell.ts';
import type { Finding, Message } from '../../report/finding.ts';
import type { TableId } from '../../report/form.ts';
import { findTable, listPlaces, TABLE_IDS } from '../../report/forms.ts';
import type { Report } from '../../report/report.ts';
import { TABLE_NAMES } from '../names.ts';
import { type Rule, toFinding } from '../rule.ts';

const MARKS: Omit<Rule, 'check'> = {
  id: 'tables/marks',
  title: { zh: '没有的数填 0，不写“/”', en: 'Nothing is written as 0, not as a sign' },
  basis:
    '填报要求：没有数据的填 0，不得空缺或以符号代替；规章只由国务院部门和省、设区的市、自治州的政府制定（立法法第九十一条、第九十三条），其他机关在“规章”一行写“/”表示不适用，仅作提示',
  severity: 'warning',
  reads: TABLE_IDS,
  examples: [
    { title: '填 0', outcome: 'holds', report: { forms: { disputes: '2021' }, cells: {} } },
    { title: '一张表只提一次', outcome: 'broken', report: { forms: { disputes: '2021' }, cells: {}, rest: '/' } },
    {
      title: '只有规章一行写“/”，仅作提示',
      outcome: 'broken',
      report: {
        forms: { proactive: '2021' },
        cells: {
          'proactive.regulations.issued': '/',
          'proactive.regulations.repealed': '/',
          'proactive.regulations.in_force': '/',
        },
      },
    },
  ],
};

/** The row that only bodies with the power to make 规章 have a number for. */
const REGULATIONS = 'proactive.regulations.';

function checkMarks(report: Report): readonly Finding[] {
  return groupByTable(listCells(report, 'mark')).map(([table, marked]) => {
    const raw = marked[0]?.raw ?? '/';
    const cells = marked.map(({ id }) => id);
    const only = cells.every((id) => id.startsWith(REGULATIONS));
    const message = only ? sayInapplicable(raw) : sayMarks(TABLE_NAMES[table], cells.length, raw);
    return toFinding(MARKS, { at: table, cells, message, severity: only ? 'note' : MARKS.severity });
  });
}

function sayMarks(name: Message, count: number, raw: string): Message {
  return {
    zh: `${name.zh}有 ${count} 格以“${raw}”代替数字，没有的应填 0`,
    en: `${count} cells of ${name.en} hold “${raw}” for a number: nothing is written as 0`,
  };
}

function sayInapplicable(raw: string): Message {
  return {
    zh: `规章一行写作“${raw}”；没有规章制定权的机关也宜填 0`,
    en: `The row 规章 holds “${raw}”: a body without the power to make them writes 0, too`,
  };
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
    {
      title: '大半没有印出，不说成全部空白',
      outcome: 'cannot tell',
      report: { forms: { disputes: '2021' }, cells: { 'disputes.reconsideration.upheld': '' }, rest: null },
    },
  ],
};

function checkBlank(report: Report): readonly Finding[] {
  return groupByTable(listCells(report, 'blank')).flatMap(([table, blanks]) => {
    if (isFilledIn(report, table)) return [];
    const cells = blanks.map(({ id }) => id);
    const all = countPlaces(report, table);
    return cells.length * 2 > all
      ? [toFinding(BLANK, { at: table, cells, message: sayBlank(TABLE_NAMES[table]) })]
      : [toFinding(BLANK, { at: table, cells, message: sayCut(TABLE_NAMES[table], all), outcome: 'cannot tell' })];
  });
}

function sayBlank(name: Message): Message {
  return { zh: `${name.zh}全部空白，没有的数应填 0`, en: `All of ${name.en} is blank: nothing is written as 0` };
}

/** A text that ends within a table has no blank table: what follows is not there. */
function sayCut(name: Message, all: number): Message {
  return {
    zh: `${name.zh}应有 ${all} 格，一个数也没有读到，原文可能不完整`,
    en: `None of the ${all} numbers of ${name.en} was read: the text may not be whole`,
  };
}

function countPlaces({ forms }: Report, table: TableId): number {
  const form = forms[table];
  const found = form && findTable(form, table);
  return found ? listPlaces(found).length : 0;
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
