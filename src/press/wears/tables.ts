import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';
import { isValue, labelCell, type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

/** Some groups keep their own label and their numbers, while the labels of their rows are gone. */
export const dropSubLabels: Wear = (draft, random) => mapTables(draft, (table) => dropSomeLabels(table, random));

/** Header cells and group labels in upright strips, one character a line. */
export const uprightHeads: Wear = (draft) =>
  mapTables(draft, (table) => ({
    ...table,
    rows: table.rows.map((row, at) =>
      row.map((cell) =>
        cell.cell === null && cell.lines.join('').length < 12 && (at < table.head || cell.rowSpan > 1)
          ? { ...cell, lines: [...textOf(cell)] }
          : cell,
      ),
    ),
  }));

/** The header printed again where a page begins. */
export const repeatHeads: Wear = (draft, random) =>
  mapTables(draft, (table) => {
    const at = random.int(table.head + 2, table.rows.length - 1);
    const again = table.id === 'requests' ? table.rows.slice(0, table.head) : [];
    return { ...table, rows: [...table.rows.slice(0, at), ...again, ...table.rows.slice(at)] };
  });

/** A group's label cut by a page: （四）无 before one row, 法提供 before the next. */
export const splitGroupLabels: Wear = (draft) =>
  mapTables(draft, (table) => ({
    ...table,
    rows: table.rows.flatMap((row, at) => splitGroup(row, table.rows[at - 1] ?? [])),
  }));

/** A township's form without the lines on regulations, which it cannot make. */
export const dropRegulations: Wear = (draft) => {
  const isRegulations = (row: PrintRow) => row.some(({ cell }) => cell?.startsWith('proactive.regulations.'));
  const worn = mapTables(draft, (table) => ({ ...table, rows: table.rows.filter((row) => !isRegulations(row)) }));
  const cells = new Map([...draft.truth.cells].filter(([id]) => !id.startsWith('proactive.regulations.')));
  return { ...worn, truth: { ...draft.truth, cells } };
};

/** The row of totals stands after the last row, or before the outcomes that it adds up. */
export const displaceTotal: Wear = (draft, random) =>
  mapTables(draft, (table) => {
    const at = table.rows.findIndex((row) => row.some(({ cell }) => cell === 'requests.total.total'));
    const row = table.rows[at];
    if (!row) return table;
    const rest = table.rows.filter((other) => other !== row);
    const to = random.pick([rest.length, at - 3, rest.length]);
    return { ...table, rows: [...rest.slice(0, to), row, ...rest.slice(to)] };
  });

/** Labels with a character lost, doubled or mistaken, as retyping leaves them. */
export const mistypeLabels: Wear = (draft, random) =>
  mapTables(draft, (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.cell === null && random.chance(0.15) ? { ...cell, lines: [mistype(textOf(cell), random)] } : cell,
      ),
    ),
  }));

/** Labels without their numbers, which the word processor wrote and the copy left behind: 属于国家秘密, 予以公开. */
export const dropNumbers: Wear = (draft) =>
  mapTables(draft, (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.cell === null
          ? { ...cell, lines: cell.lines.map((line) => line.replace(/^([一二三四五六七八九]、|（.）|\d\.)/, '')) }
          : cell,
      ),
    ),
  }));

/** Section four in three rows of five instead of one of fifteen. */
export const stackDisputes: Wear = (draft) =>
  mapTables(draft, (table) => {
    const values = table.rows.flat().filter(isValue);
    if (table.id !== 'disputes') return table;
    const head = ['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((label) => labelCell([label]));
    const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'].map((label, at) => [
      labelCell([label]),
      ...values.slice(at * 5, at * 5 + 5),
    ]);
    return { ...table, columns: 6, head: 1, rows: [head, ...rows] };
  });

/** Section four as three tables one below the other, each with its own headers. */
export const splitDisputes: Wear = (draft) =>
  mapTables(draft, (table) => {
    const values = table.rows.flat().filter(isValue);
    if (table.id !== 'disputes') return table;
    const head = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((label) => labelCell([label]));
    const rows = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'].flatMap((label, at) => [
      [labelCell([label], 5)],
      head,
      values.slice(at * 5, at * 5 + 5),
    ]);
    return { ...table, columns: 5, head: 2, rows };
  });

/** Codes of the lines before their unit or behind it, as older local forms have them. */
export const addCodes: Wear = (draft, random) => {
  const place = random.fork('codes').pick([1, 2]);
  return mapTables(draft, (table) => {
    const numbered = table.rows.map((row, at) => {
      const code = labelCell([row[0] && textOf(row[0]) === '统计指标' ? '代码' : String(10 + at)]);
      return row.length > 2 ? [...row.slice(0, place), code, ...row.slice(place)] : row;
    });
    return table.id === 'statistics' ? { ...table, columns: table.columns + 1, rows: numbered } : table;
  });
};

function mistype(text: string, random: Random): string {
  if (text.length < 6) return text;
  const at = random.int(3, text.length - 2);
  const [before, one, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  return random.pick([
    before + after,
    before + one + one + after,
    `${before}${random.pick(['的', '其', '信'])}${after}`,
  ]);
}

function dropSomeLabels(table: PrintTable, random: Random): PrintTable {
  let dropping = false;
  const rows = table.rows.map((row) => {
    const { labels, values } = splitRow(row);
    const begins = values.length > 0 && labels.some(({ rowSpan }) => rowSpan > 1 && rowSpan < 9) && labels.length > 1;
    if (begins) dropping = random.chance(0.4);
    else if (!isSubLabel(row)) dropping = false;
    return dropping ? [...labels.filter(({ rowSpan }) => rowSpan > 1), ...values] : row;
  });
  return table.id === 'requests' ? { ...table, rows } : table;
}

function isSubLabel(row: PrintRow): boolean {
  const { labels, values } = splitRow(row);
  return values.length > 0 && labels.length === 1 && /^\d/.test(labels.map((cell) => textOf(cell)).join(''));
}

function splitGroup(row: PrintRow, above: PrintRow): readonly PrintRow[] {
  const cut = (cells: PrintRow) => cells.find(({ rowSpan }) => rowSpan > 1 && rowSpan < 9);
  const [group, before] = [cut(row), cut(above)];
  const end = before ? textOf(before).slice(-3) : '';
  const first = group
    ? row.map((cell) => (cell === group ? { ...cell, lines: [textOf(cell).slice(0, -3)] } : cell))
    : row;
  return [before ? [labelCell([end]), ...first] : first];
}

function mapTables(draft: Draft, change: (table: PrintTable) => PrintTable): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => (section.table ? { ...section, table: change(section.table) } : section)),
  };
}
