import type { Row, Table } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import { labelCell, type PrintRow, type PrintTable, valueCell } from './printTable.ts';
import type { Wording } from './wording.ts';

const HEAD: PrintRow = ['统计指标', '单位', '统计数'].map((label) => labelCell([label]));

/** Guidance that the form prints behind a label; its digits are no values. */
const GUIDANCE: Readonly<Record<string, string>> = {
  proactive_count: '（不同渠道和方式公开相同信息计1条）',
  response_count: '（不同方式回应同一热点或舆情计1次）',
};

/** The statistics form of 2014: headings without values, a row for each number, the header again where a page begins. */
export function printStatistics(truth: Truth, wording: Wording, random: Random): PrintTable {
  const table = findTable('2014', 'statistics');
  const rows = table?.blocks[0]?.rows ?? [];
  const guided = random.chance(0.7);
  const perPage = random.chance(0.5) ? random.int(12, 20) : Number.POSITIVE_INFINITY;
  const body = rows.flatMap((row) => [
    ...(table ? headingsBefore(table, row) : []),
    [
      labelCell([`${wording.label(row)}${guided ? (GUIDANCE[row.id] ?? '') : ''}`]),
      labelCell([row.unit ?? '']),
      valueCell(`statistics.${row.id}.value`, truth.cells.get(`statistics.${row.id}.value`)?.text ?? ''),
    ],
  ]);
  const paged = body.flatMap((row, index) => (index > 0 && index % perPage === 0 ? [HEAD, row] : [row]));
  return { id: 'statistics', columns: 3, head: 1, rows: [HEAD, ...paged] };
}

function headingsBefore(table: Table, row: Row): readonly PrintRow[] {
  return table.headingGroups
    .filter((group) => group.first === row.id)
    .map((group) => [labelCell([group.label]), labelCell(['']), labelCell([''])]);
}
