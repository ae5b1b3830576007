import type { Cell } from '../report/cell.ts';
import type { TablesDocument } from './document.ts';

/** The values alone, of the cells that are printed. */
export function toTables(cells: readonly Cell[]): TablesDocument {
  const tables = new Map<string, Map<string, Record<string, number | null>>>();
  for (const { id, value, state } of cells) {
    const [table = '', row = '', column = ''] = id.split('.');
    if (state === 'absent') continue;
    const rows = tables.get(table) ?? new Map<string, Record<string, number | null>>();
    tables.set(table, rows.set(row, { ...rows.get(row), [column]: value }));
  }
  return Object.fromEntries([...tables].map(([table, rows]) => [table, Object.fromEntries(rows)]));
}

/** The first cell whose value the two do not share, `table.row.column`, or null. */
export function findDifference(a: TablesDocument, b: TablesDocument): string | null {
  const [mine, theirs] = [listValues(a), listValues(b)];
  for (const [id, value] of mine) if (theirs.get(id) !== value) return id;
  for (const id of theirs.keys()) if (!mine.has(id)) return id;
  return null;
}

function listValues(tables: TablesDocument): ReadonlyMap<string, number | null> {
  return new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.entries(columns).map(([column, value]) => [`${table}.${row}.${column}`, value] as const),
      ),
    ),
  );
}
