import { useMemo } from 'react';
import type { Row, Table } from '../../report/form.ts';
import { toCellId } from '../../report/forms.ts';
import { toFullWidth } from '../../report/fullWidth.ts';
import { useWords } from '../context.ts';
import { CellBox } from './CellBox.tsx';
import { GridTable } from './GridTable.tsx';
import { RowLabel } from './RowLabel.tsx';
import { splitRows } from './splitRows.ts';

interface Props {
  readonly table: Table;
}

/** The long statistics form in two halves, side by side where there is room: label, unit, value. */
export function StatisticsSheet({ table }: Props) {
  const words = useWords();
  const halves = useMemo(() => splitRows(table, 2), [table]);
  return (
    <div className="halves">
      {halves.map((rows, half) => (
        <GridTable key={rows[0]?.id} label={`${table.section} ${half + 1}/${halves.length}`} className="sheet is-list">
          <colgroup>
            <col />
            <col className="col-unit" />
            <col className="col-value" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.statistics.indicator}</th>
              <th scope="col">{words.statistics.unit}</th>
              <th scope="col">{words.statistics.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StatisticsRows key={row.id} table={table} row={row} />
            ))}
          </tbody>
        </GridTable>
      ))}
    </div>
  );
}

interface RowProps {
  readonly table: Table;
  readonly row: Row;
}

/** A row after the headings that begin with it. */
function StatisticsRows({ table, row }: RowProps) {
  const column = table.blocks[0]?.columns[0];
  const headings = table.headingGroups.filter((group) => group.first === row.id);
  if (!column) return null;
  return (
    <>
      {headings.map((heading) => (
        <tr key={heading.label} className="heading">
          <th colSpan={3} data-level={heading.label.startsWith('(') ? 2 : 1}>
            {toFullWidth(heading.label)}
          </th>
        </tr>
      ))}
      <tr>
        <RowLabel prefix={`${table.id}.${row.id}.`} label={toFullWidth(row.label)} level={row.level} />
        <td className="unit">{row.unit}</td>
        <CellBox id={toCellId(table, row, column)} name={toFullWidth(row.label)} />
      </tr>
    </>
  );
}
