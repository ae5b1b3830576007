import type { Wear } from '../renderReport.ts';
import { labelCell, type PrintRow, type PrintTable } from '../tables/printTable.ts';

/** Article nine with 政府集中采购, which the form of 2021 left out, printed on below it with all of its headers or some. */
export const addProcurement: Wear = (draft, random) => {
  const from = random.int(0, 2);
  const values = [
    String(random.int(0, 60)),
    random.pick(['0', String(random.int(1, 900)), `${random.int(1, 900)}.25`]),
  ];
  const add = (table: PrintTable) => [...table.rows, ...listRows(table, values).slice(from)];
  return {
    ...draft,
    sections: draft.sections.map((section) => {
      const { table } = section;
      return table?.id === 'proactive' ? { ...section, table: { ...table, rows: add(table) } } : section;
    }),
  };
};

/** The article, the headers and the row, whose last cell spans what is left of the table. */
function listRows({ columns }: PrintTable, values: readonly string[]): readonly PrintRow[] {
  const row = (first: string, [items = '', amount = '']: readonly string[]) => [
    labelCell([first]),
    labelCell([items]),
    labelCell([amount], columns - 2),
  ];
  return [
    [labelCell(['第二十条第（九）项'], columns)],
    row('信息内容', ['采购项目数量', '采购总金额（单位：万元）']),
    row('政府集中采购', values),
  ];
}
