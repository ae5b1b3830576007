import type { Block, Column, FormId, Row } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import type { Truth } from '../truth.ts';
import { labelCell, type PrintRow, type PrintTable, valueCell } from './printTable.ts';
import type { Wording } from './wording.ts';

const COLUMNS = 4;

/** Section two: a line for each article, its header, its rows; the last cell of a short row is merged to the edge. */
export function printProactive(truth: Truth, form: FormId, wording: Wording): PrintTable {
  const blocks = findTable(form, 'proactive')?.blocks ?? [];
  return {
    id: 'proactive',
    columns: COLUMNS,
    head: 0,
    rows: blocks.flatMap((block) => printBlock(truth, block, wording)),
  };
}

function printBlock(truth: Truth, block: Block, wording: Wording): readonly PrintRow[] {
  const width = (index: number) => (index === block.columns.length - 1 ? COLUMNS - block.columns.length : 1);
  const header = block.columns.map((column, index) => labelCell(wording.header(wording.label(column)), width(index)));
  const rows = block.rows.filter((row) => block.columns.some((column) => truth.cells.has(idOf(row, column))));
  return [
    [labelCell([block.article ?? ''], COLUMNS)],
    [labelCell(['信息内容']), ...header],
    ...rows.map((row) => [
      labelCell([wording.label(row)]),
      ...block.columns.map((column, index) => {
        const id = idOf(row, column);
        return valueCell(id, truth.cells.get(id)?.text ?? '', width(index));
      }),
    ]),
  ];
}

function idOf(row: Row, column: Column): string {
  return `proactive.${row.id}.${column.id}`;
}
