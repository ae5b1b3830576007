import { type CellId, toAddend } from '../report/cell.ts';
import type { Identity } from '../report/identity.ts';
import { type Cells, type Judgement, judge, judgeNumbers } from './judge.ts';

/** Judges identities, each cell looked up once; by identity id, in their order. */
export function judgeAll(identities: readonly Identity[], cells: Cells): ReadonlyMap<string, Judgement> {
  const { ids, lines } = layOut(identities);
  const values = readNumbers(ids, cells);
  const judgements = new Map<string, Judgement>();
  for (const { identity, plus, minus } of lines) {
    const expected = addUp(values, plus);
    const actual = addUp(values, minus);
    const judged = Number.isNaN(expected + actual) ? undefined : judgeNumbers(identity, expected, actual);
    judgements.set(identity.id, judged ?? judge(identity, cells));
  }
  return judgements;
}

/** Identities as places in one list of their cells. */
interface Layout {
  readonly ids: readonly CellId[];
  readonly lines: readonly { readonly identity: Identity; readonly plus: Uint16Array; readonly minus: Uint16Array }[];
}

/** Worked out once for the same list of identities. */
const LAYOUTS = new WeakMap<readonly Identity[], Layout>();

function layOut(identities: readonly Identity[]): Layout {
  const known = LAYOUTS.get(identities);
  if (known) return known;
  const ids = [...new Set(identities.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  const order = new Map(ids.map((id, place) => [id, place]));
  const placesOf = ({ terms }: Identity, coefficient: 1 | -1) =>
    Uint16Array.from(terms.flatMap((term) => (term.coefficient === coefficient ? (order.get(term.cell) ?? []) : [])));
  const lines = identities.map((identity) => ({
    identity,
    plus: placesOf(identity, 1),
    minus: placesOf(identity, -1),
  }));
  const layout = { ids, lines };
  LAYOUTS.set(identities, layout);
  return layout;
}

/** The numbers of cells; NaN for what is none, blanks and marks too, which a judgement names. */
function readNumbers(ids: readonly CellId[], cells: Cells): Float64Array {
  const values = new Float64Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const cell = cells.get(ids[place] ?? '');
    values[place] = cell?.state === 'number' ? (toAddend(cell) ?? Number.NaN) : Number.NaN;
  }
  return values;
}

function addUp(values: Float64Array, places: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += values[places[at] ?? 0] ?? Number.NaN;
  return sum;
}
