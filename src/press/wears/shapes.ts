import type { CellId } from '../../report/cell.ts';
import type { Draft, Section } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';
import {
  isValue,
  labelCell,
  type PrintCell,
  type PrintRow,
  type PrintTable,
  splitRow,
  textOf,
} from '../tables/printTable.ts';

/** The columns of section three in another order than the form's, headers and values alike, and those of section two. */
export const permuteColumns: Wear = (draft, random) =>
  mapTables(draft, (table) => {
    if (table.id === 'proactive') return { ...table, rows: permuteBlocks(table.rows, random) };
    if (table.id !== 'requests') return table;
    const kinds = shuffle([1, 2, 3, 4, 5], random);
    const order = random.pick([
      [0, ...kinds, 6],
      [6, 0, 1, 2, 3, 4, 5],
      [...kinds, 0, 6],
    ]);
    return toFlatHead(table, order);
  });

/** A form that prints natural persons and totals alone, or all bodies together between the two. */
export const keepPersons: Wear = (draft, random) => {
  const summed = random.chance(0.5);
  return mapTables(draft, (table) => {
    if (table.id !== 'requests') return table;
    const flat = toFlatHead(table, [0, 6]);
    return summed ? addBodies(flat, draft) : flat;
  });
};

/** Section three turned about: a row for each kind of applicant, a column for each line of the form. */
export const transposeRequests: Wear = (draft) =>
  mapTables(draft, (table) => {
    if (table.id !== 'requests') return table;
    const lines = table.rows.filter((row) => row.some(isValue)).map(splitRow);
    const head = [
      labelCell(['申请人情况']),
      ...lines.map(({ labels }) => labelCell([textOf(labels.at(-1) ?? NO_CELL)])),
    ];
    const rows = headersOf(table).map((header, at) => [
      labelCell([header]),
      ...lines.flatMap(({ values }) => values.slice(at, at + 1)),
    ]);
    return { ...table, columns: lines.length + 1, head: 1, rows: [head, ...rows] };
  });

/** A sentence printed in the middle of section three's table, as a page of two columns or a careless paste leaves it. */
export const interruptTable: Wear = (draft, random) =>
  mapTables(draft, (table) => {
    const at = random.int(table.head + 2, table.rows.length - 2);
    const sentence = random.pick([
      `说明：本表数据截至${draft.truth.year}年12月31日，由办公室会同3个科室汇总核对，如有疑问请与我们联系。`,
      '本年度收到的申请主要集中在征地拆迁、规划许可等2个方面，均已按期答复申请人，没有逾期的情况。',
      '其中通过网络提交的申请占比约为七成，比上年增加5个百分点，当面提交的申请明显减少。',
    ]);
    if (table.id !== 'requests') return table;
    return {
      ...table,
      rows: [...table.rows.slice(0, at), [labelCell([sentence], table.columns)], ...table.rows.slice(at)],
    };
  });

/** Section three told line by line instead of a table: only the totals are known. */
export const tellRequests: Wear = (draft) => ({
  ...draft,
  sections: draft.sections.map((section) =>
    section.table?.id === 'requests' ? tellTable(section, section.table) : section,
  ),
});

const NO_CELL = labelCell(['']);

function tellTable(section: Section, table: PrintTable): Section {
  const lines = table.rows.filter((row) => row.some(isValue)).map(splitRow);
  const told: CellId[] = [];
  const paragraphs = lines.map(({ labels, values }) => {
    const total = values.at(-1) ?? NO_CELL;
    if (total.cell) told.push(total.cell);
    const groups = labels.slice(0, -1).map((cell) => `${textOf(cell)}：`);
    return `${groups.join('')}${textOf(labels.at(-1) ?? NO_CELL)} ${textOf(total)} 件；`;
  });
  return { ...section, paragraphs: [...section.paragraphs, ...paragraphs], table: null, told };
}

/** The table with one row of headers, its columns in the order given. */
function toFlatHead(table: PrintTable, order: readonly number[]): PrintTable {
  const labels = headersOf(table);
  const note = table.rows[0]?.[0] ?? NO_CELL;
  const head = [{ ...note, rowSpan: 1 }, ...order.map((at) => labelCell([labels[at] ?? '']))];
  const rows = table.rows.slice(table.head).map((row) => {
    const { labels: names, values } = splitRow(row);
    return values.length === 0 ? row : [...names, ...order.flatMap((at) => values.slice(at, at + 1))];
  });
  return { ...table, columns: table.columns - labels.length + order.length, head: 1, rows: [head, ...rows] };
}

/** The headers over the seven columns of section three, as its three header rows hold them. */
function headersOf({ rows }: PrintTable): readonly string[] {
  const [, second = [], third = []] = rows.map((row) => row.map((cell) => textOf(cell)));
  return [second[0] ?? '', ...third, second.at(-1) ?? ''];
}

/** A column for all bodies together before the totals: what no cell of the form holds. */
function addBodies(table: PrintTable, { truth }: Draft): PrintTable {
  const rows = table.rows.map((row, at): PrintRow => {
    const total = row.at(-1);
    const persons = row.at(-2);
    if (!total || !persons || (at > 0 && !isValue(total))) return row;
    const value = (cell: PrintCell) => truth.cells.get(cell.cell ?? '')?.value ?? 0;
    const text = at === 0 ? '法人或其他组织' : String(value(total) - value(persons));
    return [...row.slice(0, -1), labelCell([text]), total];
  });
  return { ...table, columns: table.columns + 1, rows };
}

/** Each block of section two with its columns in another order: those of its header and of its rows. */
function permuteBlocks(rows: readonly PrintRow[], random: Random): readonly PrintRow[] {
  let order: readonly number[] = [];
  return rows.map((row, at) => {
    const [first, ...rest] = row;
    if (!first || rest.length === 0) return row;
    if (rows[at - 1]?.length === 1) order = shuffle([...rest.keys()], random);
    return [first, ...order.flatMap((index) => rest.slice(index, index + 1))];
  });
}

function shuffle(list: readonly number[], random: Random): readonly number[] {
  return list
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function mapTables(draft: Draft, change: (table: PrintTable) => PrintTable): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => (section.table ? { ...section, table: change(section.table) } : section)),
  };
}
