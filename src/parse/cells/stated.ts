import type { CellId } from '../../report/cell.ts';
import type { Claim } from '../../report/report.ts';
import type { OpenReading, ReadPlace, ReadTable } from '../readers/tableRead.ts';
import { listAlternatives } from '../solve/solve.ts';
import type { Choice } from '../tokens/slot.ts';

/** Of the readings of a line that no identity tells apart, takes the one with most of what the narrative states of its cells. */
export function preferStated(read: ReadTable, claims: readonly Claim[]): ReadTable {
  const places = new Map<CellId, ReadPlace>();
  for (const open of read.open) {
    const choice = findStated(open, claims);
    if (!choice) continue;
    const alternatives = listAlternatives(choice, open.choices);
    open.cells.forEach((id, at) => {
      const slot = choice[at];
      if (slot) places.set(id, { id, slot, alternatives: alternatives[at] ?? [] });
    });
  }
  if (places.size === 0) return read;
  return { ...read, places: read.places.map((place) => places.get(place.id) ?? place) };
}

/** The reading that more claims agree with than with the one that was taken; undefined where there is none. */
function findStated({ cells, choices }: OpenReading, claims: readonly Claim[]): Choice | undefined {
  const own = claims.filter((claim) => claim.cells.length === 1 && cells.includes(claim.cells[0] ?? ''));
  if (own.length === 0) return undefined;
  const agreeing = choices.map(
    (choice) => own.filter(({ cells: [cell = ''], value }) => choice[cells.indexOf(cell)]?.value === value).length,
  );
  const most = Math.max(...agreeing);
  return most > (agreeing[0] ?? 0) ? choices[agreeing.indexOf(most)] : undefined;
}
