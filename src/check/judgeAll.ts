import { type CellId, toAddend } from '../report/cell.ts';
import type { Identity, Term } from '../report/identity.ts';
import { type Cells, type Judgement, judge, judgeSums } from './judge.ts';

/** Judges identities, each cell looked up once; by identity id, in their order. */
export function judgeAll(identities: readonly Identity[], cells: Cells): ReadonlyMap<string, Judgement> {
  const { ids, lines } = layOut(identities);
  const { values, blank } = readCells(ids, cells);
  const judgements = new Map<string, Judgement>();
  for (const { identity, places, plus, minus } of lines) {
    const expected = addUp(values, plus);
    const actual = addUp(values, minus);
    const blanks = blank ? listBlanks(identity, places, blank) : undefined;
    const judged = Number.isNaN(expected + actual) ? undefined : judgeSums(identity, expected, actual, blanks);
    judgements.set(identity.id, judged ?? judge(identity, cells));
  }
  return judgements;
}

/** Identities as places in one list of their cells. */
interface Layout {
  readonly ids: readonly CellId[];
  readonly lines: readonly Line[];
}

interface Line {
  readonly identity: Identity;
  /** Of all its terms, in their order; then of those on either side. */
  readonly places: Uint16Array;
  readonly plus: Uint16Array;
  readonly minus: Uint16Array;
}

/** Worked out once for the same list of identities. */
const LAYOUTS = new WeakMap<readonly Identity[], Layout>();

function layOut(identities: readonly Identity[]): Layout {
  const known = LAYOUTS.get(identities);
  if (known) return known;
  const ids = [...new Set(identities.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  const order = new Map(ids.map((id, place) => [id, place]));
  const placesOf = (terms: readonly Term[]) => Uint16Array.from(terms, ({ cell }) => order.get(cell) ?? 0);
  const lines = identities.map((identity): Line => {
    const { terms } = identity;
    const sides = ([1, -1] as const).map((side) => terms.filter(({ coefficient }) => coefficient === side));
    const [plus = [], minus = []] = sides;
    return { identity, places: placesOf(terms), plus: placesOf(plus), minus: placesOf(minus) };
  });
  const layout = { ids, lines };
  LAYOUTS.set(identities, layout);
  return layout;
}

/** What cells count as in a sum, NaN for what is not known; and which of them are empty or hold a mark, where some are. */
function readCells(ids: readonly CellId[], cells: Cells): { values: Float64Array; blank: Uint8Array | undefined } {
  const values = new Float64Array(ids.length);
  let blank: Uint8Array | undefined;
  for (let place = 0; place < ids.length; place += 1) {
    const cell = cells.get(ids[place] ?? '');
    values[place] = toAddend(cell) ?? Number.NaN;
    if (cell?.state !== 'blank' && cell?.state !== 'mark') continue;
    blank ??= new Uint8Array(ids.length);
    blank[place] = 1;
  }
  return { values, blank };
}

/** The cells of an identity that are empty; undefined where none is. */
function listBlanks({ terms }: Identity, places: Uint16Array, blank: Uint8Array): readonly CellId[] | undefined {
  let blanks: CellId[] | undefined;
  for (let at = 0; at < places.length; at += 1) {
    if (blank[places[at] ?? 0] !== 1) continue;
    blanks ??= [];
    blanks.push(terms[at]?.cell ?? '');
  }
  return blanks;
}

function addUp(values: Float64Array, places: Uint16Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += values[places[at] ?? 0] ?? Number.NaN;
  return sum;
}
