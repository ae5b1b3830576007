import type { CellId } from '../../report/cell.ts';
import { isSameReading } from '../tokens/slot.ts';
import type { Doubt, ReadPlace, ReadTable } from './tableRead.ts';

/**
 * A reading with what others that explain the text as well say of its cells: where values stand in blocks of columns a
 * table has several shapes, and the identities cannot tell them apart when the numbers are nearly all 0.
 */
export function withRivals(best: ReadTable, rivals: readonly ReadTable[]): ReadTable {
  const known = rivals.map(({ places }) => new Map(places.map((place) => [place.id, place.slot])));
  const open = new Set<CellId>();
  const places = best.places.map((place): ReadPlace => {
    const others = known.flatMap((slots) => slots.get(place.id) ?? []);
    const alternatives = [...place.alternatives];
    for (const other of others)
      if (![place.slot, ...alternatives].some((one) => isSameReading(one, other))) alternatives.push(other);
    if (alternatives.length === place.alternatives.length) return place;
    open.add(place.id);
    return { ...place, alternatives };
  });
  return open.size === 0 ? best : { ...best, places, doubts: [...best.doubts, ...listDoubts(best, open)] };
}

/** A doubt for each line of the form that has open cells. */
function listDoubts({ table }: ReadTable, open: ReadonlySet<CellId>): readonly Doubt[] {
  const rows = table.blocks.flatMap(({ rows, columns }) =>
    rows.map((row) => columns.map((column) => `${table.id}.${row.id}.${column.id}`)),
  );
  return rows.flatMap((row): readonly Doubt[] => {
    const cells = row.filter((id) => open.has(id));
    return cells.length > 0 ? [{ kind: 'readings', cells }] : [];
  });
}
