import { memo } from 'react';
import type { FormId, Table, TableId } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import { BlocksSheet } from '../grid/BlocksSheet.tsx';
import { LineSheet } from '../grid/LineSheet.tsx';
import { RequestsSheet } from '../grid/RequestsSheet.tsx';
import { StatisticsSheet } from '../grid/StatisticsSheet.tsx';
import { StateBar } from './StateBar.tsx';
import { TableMark } from './TableMark.tsx';

interface Props {
  readonly id: TableId;
  readonly form: FormId | undefined;
}

/** One table under its section's heading. */
export const TableSection = memo(function TableSection({ id, form }: Props) {
  const table = form && findTable(form, id);
  if (!table) return null;
  return (
    <section id={`table-${id}`} className={`table-section is-${id}`}>
      <header className="section-head">
        <h2>{table.section}</h2>
        <StateBar id={id} />
        <TableMark id={id} />
      </header>
      <Sheet table={table} />
    </section>
  );
});

interface SheetProps {
  readonly table: Table;
}

/** The layout that the official form gives a table. */
function Sheet({ table }: SheetProps) {
  if (table.printedAs === 'row') return <LineSheet table={table} />;
  if (table.rowGroups.length > 0) return <RequestsSheet table={table} />;
  return table.blocks.length > 1 ? <BlocksSheet table={table} /> : <StatisticsSheet table={table} />;
}
