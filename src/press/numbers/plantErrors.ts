import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';

type Numbers = ReadonlyMap<CellId, number>;
type Slip = (value: number, random: Random) => number;

/** What happens to a number between the ledger and the form. */
const SLIPS: readonly [Slip, ...Slip[]] = [
  (value, random) => value + random.pick([1, -1, 2, 10]),
  (value) => Number(String(value).slice(0, -1) || '1'),
  (value) => value * 10 + (value === 0 ? 1 : 0),
  (value) => Number([...String(value)].reverse().join('')) || value + 1,
  (value, random) => (value === 0 ? random.int(1, 9) : 0),
];

export interface Planted {
  readonly numbers: Numbers;
  /** The cells whose number was changed. */
  readonly changed: readonly CellId[];
}

/** `count` numbers of the tables that have identities, changed as people change them by mistake. */
export function plantErrors(numbers: Numbers, random: Random, count: number): Planted {
  const places = [...numbers.keys()].filter((id) => !id.startsWith('proactive.'));
  const wrong = new Map(numbers);
  for (let left = count; left > 0 && places.length > 0; left -= 1) {
    const id = places[random.int(0, places.length - 1)];
    if (id !== undefined) wrong.set(id, slip(numbers.get(id) ?? 0, random));
  }
  return { numbers: wrong, changed: [...wrong.keys()].filter((id) => wrong.get(id) !== numbers.get(id)) };
}

function slip(value: number, random: Random): number {
  const changed = Math.abs(random.pick(SLIPS)(value, random));
  return changed === value ? value + 1 : changed;
}
