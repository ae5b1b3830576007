import { useMemo } from 'react';
import type { Table } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import { toFullWidth } from '../../report/fullWidth.ts';
import { CellBox } from './CellBox.tsx';
import { GridTable } from './GridTable.tsx';
import { HeaderRows } from './HeaderRows.tsx';
import { toHeaderTree, toPrintedRows } from './outline.ts';
import { RowLabel } from './RowLabel.tsx';
import { isLabelColumn, type Sheet, useSheet } from './useSheet.ts';

interface Props {
  readonly table: Table;
}

/** A table with an outline of rows and grouped columns, as section three is printed. */
export function RequestsSheet({ table }: Props) {
  const model = useMemo(() => toModel(table), [table]);
  const sheet = useSheet(model.tree, model.rows);
  return (
    <GridTable label={table.section} className="sheet is-outline">
      <colgroup>
        <col className="col-group" />
        <col className="col-subgroup" />
        <col className="col-label" />
        <col className="col-count" span={model.leaves} />
      </colgroup>
      <HeaderRows sheet={sheet} corner={toFullWidth(table.note ?? '')} />
      <tbody>
        {sheet.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <SheetCell key={cell.id} cell={cell} table={table} />
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}

type ModelCell = ReturnType<ReturnType<Sheet['getRowModel']>['rows'][number]['getAllCells']>[number];

interface CellProps {
  readonly cell: ModelCell;
  readonly table: Table;
}

function SheetCell({ cell, table }: CellProps) {
  const { path, id } = cell.row.original;
  const colSpan = cell.getColSpan();
  const rowSpan = cell.getRowSpan();
  const text = String(cell.getValue());
  if (colSpan === 0 || rowSpan === 0) return null;
  if (isLabelColumn(cell.column.id)) {
    const isOwn = text === path.at(-1);
    return (
      <RowLabel
        prefix={isOwn ? `${table.id}.${id}.` : ''}
        label={text}
        colSpan={colSpan}
        rowSpan={rowSpan}
        level={path.length}
      />
    );
  }
  const header = String(cell.column.columnDef.header);
  return <CellBox id={text} name={`${path.at(-1)} · ${header}`} total={cell.column.id === 'total'} />;
}

function toModel(table: Table) {
  const block = table.blocks[0] ?? findTable('2021', 'requests')?.blocks[0];
  if (!block) return { tree: [], rows: [], leaves: 1 };
  return {
    tree: toHeaderTree(block, table.columnGroups),
    rows: toPrintedRows(table, block),
    leaves: block.columns.length,
  };
}
