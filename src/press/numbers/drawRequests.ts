import type { CellId } from '../../report/cell.ts';
import type { FormId } from '../../report/form.ts';
import { findTable } from '../../report/forms.ts';
import type { Random } from '../random.ts';
import { dealOut } from './share.ts';

const SCALES: readonly Received[] = [
  [0, 0],
  [1, 9],
  [10, 99],
  [100, 999],
  [1000, 19999],
];
const SCALE_SHARES = [0.42, 0.26, 0.18, 0.11, 0.03];

/** How often each outcome occurs; the others are rare. */
const USUAL: Readonly<Record<string, number>> = {
  granted: 30,
  partial: 12,
  denied_third_party: 3,
  denied_internal: 4,
  denied_process: 4,
  denied_enforcement: 3,
  denied_query: 4,
  unable_not_held: 26,
  unable_needs_creation: 6,
  unable_unclear: 3,
  rejected_petition: 5,
  rejected_repeat: 4,
  other_not_corrected: 3,
  other_misc: 5,
  other: 6,
};
const RARE = 0.6;

/** The least and the most new applications of an office. */
export type Received = readonly [number, number];

/**
 * The requests table of a form: applicants and outcomes dealt out so that every row and column adds up. Offices of any
 * size, unless it is said how many applications they received.
 */
export function drawRequests(random: Random, form: FormId, received?: Received): ReadonlyMap<CellId, number> {
  const rows = findTable(form, 'requests')?.blocks[0]?.rows ?? [];
  const outcomes = rows.map((row) => row.id).filter((id) => !BOUNDARY.has(id));
  const weights = outcomes.map((id) => (USUAL[id] ?? RARE) * (random.chance(0.35) ? 0 : random.next() ** 2));
  const columns = dealApplicants(random, received ?? SCALES[pickScale(random)] ?? [0, 0]).map((own) =>
    drawColumn(random, own, weights),
  );
  const totals = (columns[0] ?? []).map((_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0));
  const order = ['new', 'carried_in', ...outcomes, 'total', 'carried_out'];
  return new Map(
    [...columns, totals].flatMap((column, index) =>
      order.map((row, at): [CellId, number] => [`requests.${row}.${APPLICANTS[index]}`, column[at] ?? 0]),
    ),
  );
}

const BOUNDARY = new Set(['new', 'carried_in', 'total', 'carried_out']);
const APPLICANTS = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

function dealApplicants(random: Random, [from, to]: Received): readonly number[] {
  const spread = random.chance(0.3) ? 0.02 : random.next() * 0.6;
  const others = [3, 0.3, 0.5, 2, 1].map((weight) => weight * spread * random.next());
  return dealOut(random, random.int(from, to), [2, ...others]);
}

function pickScale(random: Random): number {
  let at = random.next();
  return SCALE_SHARES.findIndex((share) => {
    at -= share;
    return at < 0;
  });
}

/** New, carried in, every outcome, their total, carried out. */
function drawColumn(random: Random, received: number, weights: readonly number[]): readonly number[] {
  const carriedIn = random.chance(0.6) ? 0 : random.int(0, Math.ceil(received * 0.08));
  const open = received + carriedIn;
  const carriedOut = random.chance(0.5) ? 0 : random.int(0, Math.min(open, Math.ceil(open * 0.1)));
  const outcomes = dealOut(random, open - carriedOut, weights);
  return [received, carriedIn, ...outcomes, open - carriedOut, carriedOut];
}
