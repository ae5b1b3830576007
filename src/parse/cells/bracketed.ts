import type { CellId } from '../../report/cell.ts';
import { listPlaces } from '../../report/forms.ts';
import { perTable } from '../labels/perTable.ts';
import type { ReadPlace } from '../readers/tableRead.ts';

/** A change with what its number is where an accountant's sign around it makes it negative: `(12)`, `△12` in 本年增/减. */
export function withBrackets(place: ReadPlace, text: string): ReadPlace {
  const { slot } = place;
  if (!slot.span || !slot.value || slot.value < 0) return place;
  const { from, to } = slot.span;
  const before = text.charAt(from - 1);
  const open = isTriangle(before) || (before === '(' && text.charAt(to) === ')');
  if (!open) return place;
  const span = { from: from - 1, to: before === '(' ? to + 1 : to };
  const negative = { ...slot, value: -slot.value, raw: text.slice(span.from, span.to), span };
  return { ...place, slot: negative, alternatives: isTriangle(before) ? [slot, ...place.alternatives] : [] };
}

/** A sign that stands for a decrease in accounts, and for no more than a bullet elsewhere. */
function isTriangle(character: string): boolean {
  return character === '△' || character === '▽';
}

/** The cells of a table that say by how much a number grew, and so may be negative. */
export const changesOf = perTable(
  (table): ReadonlySet<CellId> =>
    new Set(listPlaces(table).flatMap(({ id, column }) => (column.id === 'change' ? [id] : []))),
);
