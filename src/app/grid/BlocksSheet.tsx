import type { Block, Table } from '../../report/form.ts';
import { toCellId } from '../../report/forms.ts';
import { toFullWidth } from '../../report/fullWidth.ts';
import { CellBox } from './CellBox.tsx';
import { GridTable } from './GridTable.tsx';
import { RowLabel } from './RowLabel.tsx';

interface Props {
  readonly table: Table;
}

/** Columns that every number of block columns (1, 2 or 3) divides. */
const TRACKS = 6;

/** A table of blocks with columns of their own under their articles, as section two is printed. */
export function BlocksSheet({ table }: Props) {
  return (
    <GridTable label={table.section} className="sheet is-blocks">
      <colgroup>
        <col className="col-wide" />
        <col span={TRACKS} />
      </colgroup>
      {table.blocks.map((block) => (
        <BlockRows key={block.article} table={table} block={block} />
      ))}
    </GridTable>
  );
}

interface BlockProps {
  readonly table: Table;
  readonly block: Block;
}

function BlockRows({ table, block }: BlockProps) {
  const span = TRACKS / block.columns.length;
  return (
    <tbody>
      <tr>
        <th className="article" colSpan={TRACKS + 1}>
          {toFullWidth(block.article ?? '')}
        </th>
      </tr>
      <tr className="block-head">
        <th scope="col">信息内容</th>
        {block.columns.map((column) => (
          <th key={column.id} scope="col" colSpan={span}>
            {toFullWidth(column.label)}
          </th>
        ))}
      </tr>
      {block.rows.map((row) => (
        <tr key={row.id}>
          <RowLabel prefix={`${table.id}.${row.id}.`} label={toFullWidth(row.label)} />
          {block.columns.map((column) => (
            <CellBox
              key={column.id}
              id={toCellId(table, row, column)}
              name={toFullWidth(`${row.label} · ${column.label}`)}
              colSpan={span}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
