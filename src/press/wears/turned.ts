import type { Wear } from '../renderReport.ts';
import { isValue, labelCell, type PrintRow, splitRow, textOf } from '../tables/printTable.ts';

/** Section two turned about, article by article: its rows stand side by side over a line for each of its columns. */
export const turnProactive: Wear = (draft) => ({
  ...draft,
  sections: draft.sections.map((section) =>
    section.table?.id === 'proactive'
      ? { ...section, table: { ...section.table, rows: turnBlocks(section.table.rows) } }
      : section,
  ),
});

function turnBlocks(rows: readonly PrintRow[]): readonly PrintRow[] {
  const starts = rows.flatMap((row, at) => (row.length === 1 ? [at] : []));
  return starts.flatMap((start, index) => turnBlock(rows.slice(start, starts[index + 1])));
}

function turnBlock([article = [], header = [], ...lines]: readonly PrintRow[]): readonly PrintRow[] {
  const [corner = labelCell(['']), ...columns] = header;
  const names = lines.map((row) => labelCell([row[0] ? textOf(row[0]) : '']));
  const turned = columns.map((column, at) => [
    labelCell([textOf(column)]),
    ...lines.flatMap((row) => splitRow(row).values.slice(at, at + 1)).map((cell) => ({ ...cell, columnSpan: 1 })),
  ]);
  return [article, [corner, ...names], ...turned];
}

/** Section four without any of its headers: its fifteen values right behind the section's heading. */
export const dropDisputesHeads: Wear = (draft) => ({
  ...draft,
  sections: draft.sections.map((section) => {
    const { table } = section;
    if (table?.id !== 'disputes') return section;
    return { ...section, paragraphs: [], table: { ...table, head: 0, rows: [table.rows.flat().filter(isValue)] } };
  }),
});

/** Section four with the outcomes of each kind in another order, headers and values alike. */
export const permuteDisputes: Wear = (draft, random) => {
  const order = random.pick([
    [4, 0, 1, 2, 3],
    [1, 0, 2, 3, 4],
    [0, 2, 1, 3, 4],
    [0, 1, 3, 2, 4],
  ]);
  const permute = (row: PrintRow): PrintRow => {
    const whole = Math.floor(row.length / order.length) * order.length;
    const moved = row.slice(0, whole).map((_, at) => at - (at % order.length) + (order[at % order.length] ?? 0));
    return [...moved.flatMap((at) => row.slice(at, at + 1)), ...row.slice(whole)];
  };
  return {
    ...draft,
    sections: draft.sections.map((section) =>
      section.table?.id === 'disputes'
        ? { ...section, table: { ...section.table, rows: section.table.rows.map(permute) } }
        : section,
    ),
  };
};
