import type { Table } from '../../report/form.ts';

/** Work that is done once for each table of the forms, which never change, and then known. */
export function perTable<Known>(work: (table: Table) => Known): (table: Table) => Known {
  const known = new Map<Table, Known>();
  return (table) => {
    const before = known.get(table);
    if (before !== undefined) return before;
    const now = work(table);
    known.set(table, now);
    return now;
  };
}
