import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';

type Numbers = ReadonlyMap<CellId, number>;

/**
 * What people do to a form. `slip`: one number mistyped. `swap-cells`: two neighbours of a row exchanged. `shift-row`: a
 * row of the requests table written one column too far to the right. `swap-rows`: two of its rows exchanged.
 * `empty-column`: the numbers of one kind of applicant left out.
 */
export type Mistake = 'slip' | 'swap-cells' | 'shift-row' | 'swap-rows' | 'empty-column';

export interface Planted {
  readonly numbers: Numbers;
  /** The cells whose number was changed. */
  readonly changed: readonly CellId[];
}

/** The numbers with the mistakes made in them one after the other; section two has no identities and is left alone. */
export function plantErrors(numbers: Numbers, random: Random, mistakes: readonly Mistake[]): Planted {
  const wrong = new Map(numbers);
  for (const mistake of mistakes) {
    for (const [id, value] of MAKERS[mistake](wrong, random)) wrong.set(id, value);
  }
  return { numbers: wrong, changed: [...wrong.keys()].filter((id) => wrong.get(id) !== numbers.get(id)) };
}

/** The cells that a mistake changes, with their new numbers. */
type Maker = (numbers: Numbers, random: Random) => Numbers;

const MAKERS: Readonly<Record<Mistake, Maker>> = {
  slip: mistypeOne,
  'swap-cells': swapCells,
  'shift-row': shiftRow,
  'swap-rows': swapRows,
  'empty-column': emptyColumn,
};

type Slip = (value: number, random: Random) => number;

/** What happens to a number between the ledger and the form. */
const SLIPS: readonly [Slip, ...Slip[]] = [
  (value, random) => value + random.pick([1, -1, 2, 10]),
  (value) => Number(String(value).slice(0, -1) || '1'),
  (value) => value * 10 + (value === 0 ? 1 : 0),
  (value) => Number([...String(value)].reverse().join('')) || value + 1,
  (value, random) => (value === 0 ? random.int(1, 9) : 0),
];

function mistypeOne(numbers: Numbers, random: Random): Numbers {
  const places = [...numbers.keys()].filter((id) => !id.startsWith('proactive.'));
  const id = places[random.int(0, places.length - 1)] ?? '';
  const value = numbers.get(id) ?? 0;
  const changed = Math.abs(random.pick(SLIPS)(value, random));
  return new Map([[id, changed === value ? value + 1 : changed]]);
}

function swapCells(numbers: Numbers, random: Random): Numbers {
  const row = pickRow(numbers, random);
  const pairs = row.slice(1).flatMap((id, at) => {
    const [a, b] = [numbers.get(row[at] ?? '') ?? 0, numbers.get(id) ?? 0];
    return a === b ? [] : [[row[at] ?? '', b, id, a] as const];
  });
  const pair = pairs[random.int(0, Math.max(0, pairs.length - 1))];
  return pair
    ? new Map([
        [pair[0], pair[1]],
        [pair[2], pair[3]],
      ])
    : mistypeOne(numbers, random);
}

function shiftRow(numbers: Numbers, random: Random): Numbers {
  const row = pickLongRow(numbers, random);
  return new Map(row.map((id, at) => [id, at === 0 ? 0 : (numbers.get(row[at - 1] ?? '') ?? 0)]));
}

function swapRows(numbers: Numbers, random: Random): Numbers {
  const [a, b] = [pickLongRow(numbers, random), pickLongRow(numbers, random)];
  const copy = (to: readonly CellId[], from: readonly CellId[]) =>
    to.map((id, at): [CellId, number] => [id, numbers.get(from[at] ?? '') ?? 0]);
  return new Map([...copy(a, b), ...copy(b, a)]);
}

/** The column of one kind of applicant that has a number, all 0. */
function emptyColumn(numbers: Numbers, random: Random): Numbers {
  const ids = [...numbers.keys()].filter((id) => id.startsWith('requests.') && !id.endsWith('.total'));
  const columnOf = (id: CellId) => id.slice(id.lastIndexOf('.'));
  const telling = [...new Set(ids.filter((id) => numbers.get(id) !== 0).map(columnOf))];
  const column = telling[random.int(0, Math.max(0, telling.length - 1))];
  if (column === undefined) return mistypeOne(numbers, random);
  return new Map(ids.filter((id) => columnOf(id) === column).map((id) => [id, 0]));
}

/** A row of the requests table where there is one, whose rows alone are long enough to be taken for each other. */
function pickLongRow(numbers: Numbers, random: Random): readonly CellId[] {
  const requests = new Map([...numbers].filter(([id]) => id.startsWith('requests.')));
  return pickRow(requests.size > 0 ? requests : numbers, random);
}

/** The cells of a row that says something, in a table with identities. */
function pickRow(numbers: Numbers, random: Random): readonly CellId[] {
  const rows = groupRows(numbers);
  const telling = rows.filter((row) => row.some((id) => numbers.get(id) !== 0));
  const among = telling.length > 0 ? telling : rows;
  return among[random.int(0, among.length - 1)] ?? [];
}

function groupRows(numbers: Numbers): readonly (readonly CellId[])[] {
  const rows = new Map<string, CellId[]>();
  for (const id of numbers.keys()) {
    if (id.startsWith('proactive.')) continue;
    const row = id.slice(0, id.lastIndexOf('.'));
    rows.set(row, [...(rows.get(row) ?? []), id]);
  }
  return [...rows.values()];
}
