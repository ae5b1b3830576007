import type { Wear } from '../renderReport.ts';
import { labelCell } from '../tables/printTable.ts';

/** A first column that numbers the lines, headers and all, as tables exported from a spreadsheet have. */
export const addSerials: Wear = (draft, random) => {
  const first = random.pick([0, 1, 1]);
  return {
    ...draft,
    sections: draft.sections.map((section) => {
      const { table } = section;
      if (!table) return section;
      const rows = table.rows.map((row, at) => [labelCell([String(at + first)]), ...row]);
      return { ...section, table: { ...table, columns: table.columns + 1, rows } };
    }),
  };
};
