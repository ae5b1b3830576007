import { useMemo } from 'react';
import type { Table } from '../../report/form.ts';
import { nameCell } from '../../store/names.ts';
import { CellBox } from './CellBox.tsx';
import { GridTable } from './GridTable.tsx';
import { HeaderRows } from './HeaderRows.tsx';
import { toSingleLine } from './outline.ts';
import { useSheet } from './useSheet.ts';

interface Props {
  readonly table: Table;
}

/** A table that the form prints in one line under grouped headers, as section four is. */
export function LineSheet({ table }: Props) {
  const model = useMemo(() => {
    const block = table.blocks[0];
    const line = block ? toSingleLine(table, block) : null;
    return { tree: line?.tree ?? [], rows: line ? [line.row] : [] };
  }, [table]);
  const sheet = useSheet(model.tree, model.rows);
  return (
    <GridTable label={table.section} className="sheet is-line">
      <HeaderRows sheet={sheet} corner="" />
      <tbody>
        {sheet.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => {
              const id = String(cell.getValue());
              const name = nameCell({ [table.id]: table.form }, id);
              return <CellBox key={cell.id} id={id} name={name} total={id.endsWith('.total')} />;
            })}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}
