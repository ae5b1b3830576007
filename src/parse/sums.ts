import type { CellId } from '../report/cell.ts';
import type { Identity } from '../report/identity.ts';
import { addend, type Choice } from './slot.ts';

/** A line whose cells have one reading or several, the likeliest first. */
export interface OpenLine {
  readonly cells: readonly CellId[];
  readonly choices: readonly Choice[];
  /** Where each reading begins and ends in the strip of digits that this line shares with the line before it. */
  readonly joints?: readonly Joint[];
}

export interface Joint {
  readonly from: number;
  readonly to: number;
}

/** One identity over the open lines: what each reading of each line adds, and what all settled lines add. */
export interface SumOf {
  readonly settled: number;
  /** By open line: what each of its readings adds; empty where the line has no term in the identity. */
  readonly added: readonly (readonly number[])[];
}

/** The identities that the readings of the open lines decide, each as a sum that must come to 0. */
export function toSums(
  lines: readonly OpenLine[],
  open: readonly number[],
  identities: readonly Identity[],
): readonly SumOf[] {
  const addends = lines.map((line) => line.choices.map((choice) => choice.map(addend)));
  const places = new Map(
    lines.flatMap(({ cells }, line) => cells.map((cell, place) => [cell, { line, place }] as const)),
  );
  return identities
    .filter(({ relation }) => relation === '=')
    .map((identity) => toSum(identity, addends, places, open))
    .filter(decides);
}

function toSum(
  { terms }: Identity,
  addends: readonly (readonly (readonly number[])[])[],
  places: ReadonlyMap<CellId, { line: number; place: number }>,
  open: readonly number[],
): SumOf {
  let settled = 0;
  const added: number[][] = open.map(() => []);
  for (const { cell, coefficient } of terms) {
    const at = places.get(cell);
    if (!at) continue;
    const index = open.indexOf(at.line);
    const readings = addends[at.line] ?? [];
    if (index < 0) settled += coefficient * (readings[0]?.[at.place] ?? 0);
    else added[index] = readings.map((one, rank) => (added[index]?.[rank] ?? 0) + coefficient * (one[at.place] ?? 0));
  }
  return { settled, added };
}

/** Whether the readings add different amounts, and some of them may come to 0. */
function decides({ settled, added }: SumOf): boolean {
  if (added.every((amounts) => amounts.every((amount) => amount === amounts[0]))) return false;
  const low = added.reduce((sum, amounts) => sum + Math.min(...(amounts.length > 0 ? amounts : [0])), settled);
  const high = added.reduce((sum, amounts) => sum + Math.max(...(amounts.length > 0 ? amounts : [0])), settled);
  const alone = added.filter((amounts) => amounts.length > 0);
  if (alone.length === 1) return alone[0]?.some((amount) => amount + settled === 0) ?? false;
  return low <= 0 && high >= 0;
}
