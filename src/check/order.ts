import type { CellId } from '../report/cell.ts';
import type { Finding, Severity } from '../report/finding.ts';
import { listPlaces, TABLE_IDS, TABLES } from '../report/forms.ts';

/** Where a cell stands when the tables are read one after the other; the forms of one table agree on the order. */
const PLACES: ReadonlyMap<CellId, number> = new Map(
  TABLES.flatMap((table) =>
    listPlaces(table).map((place, index) => [place.id, TABLE_IDS.indexOf(table.id) * 1000 + index] as const),
  ),
);

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What stands in no table comes last. */
const NOWHERE = TABLE_IDS.length * 1000;

/** Cells in the order in which the forms print them. */
export function sortCells(cells: readonly CellId[]): readonly CellId[] {
  return [...cells].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Findings by severity, then by the first cell they speak of, in the forms' order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyed = findings.map((finding) => ({
    finding,
    key: RANK[finding.severity] * 10_000 + placeOf(finding.cells[0]),
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ finding }) => finding);
}

function placeOf(cell: CellId | undefined): number {
  return (cell === undefined ? undefined : PLACES.get(cell)) ?? NOWHERE;
}
