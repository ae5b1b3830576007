import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';
import { labelCell, type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

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
