import type { CellId } from '../../report/cell.ts';
import type { Identity } from '../../report/identity.ts';
import { addend, type Choice } from '../tokens/slot.ts';
import type { Joint, Net, NetLine, Seam } from './propagate.ts';

/** A line whose cells have one reading or several, the likeliest first. */
export interface OpenLine {
  readonly cells: readonly CellId[];
  readonly choices: readonly Choice[];
  /** Where each reading begins and ends in the strip of digits that this line shares with the line before it. */
  readonly joints?: readonly Joint[];
}

/** What the readings of the open lines, in their order, must come to 0 with: identities and shared strips. */
export function toNet(lines: readonly OpenLine[], open: readonly number[], identities: readonly Identity[]): Net {
  const all = toSums(lines, open, identities);
  const sums = all.filter(canHold);
  const hopeless = all.filter((sum) => !canHold(sum));
  return {
    settled: sums.map(({ settled }) => settled),
    lines: open.map((line, at) => ({
      ...toNetLine(lines, sums, { line, at, before: open[at - 1] ?? -1 }),
      hopeless: hopeless.some(({ added }) => varies(added[at])),
    })),
  };
}

interface OpenPlace {
  readonly line: number;
  /** Its index among the open lines, and the open line before it. */
  readonly at: number;
  readonly before: number;
}

function toNetLine(
  lines: readonly OpenLine[],
  sums: readonly SumOf[],
  { line, at, before }: OpenPlace,
): Omit<NetLine, 'hopeless'> {
  const own = sums.flatMap(({ added }, sum) => ((added[at] ?? []).length > 0 ? [sum] : []));
  const choices = lines[line]?.choices ?? [];
  return {
    sums: own,
    amounts: choices.map((_, rank) => own.map((sum) => sums[sum]?.added[at]?.[rank] ?? 0)),
    seam: before === line - 1 ? toSeam(lines[before]?.joints, lines[line]?.joints) : null,
  };
}

/** How a line's readings meet those of the line before where both were cut out of one strip, which begins at 0. */
function toSeam(above: readonly Joint[] | undefined, below: readonly Joint[] | undefined): Seam | null {
  return above && below?.every(({ from }) => from > 0) ? { above, below } : null;
}

/** One identity over the open lines: what each reading of each line adds, and what all settled lines add. */
interface SumOf {
  readonly settled: number;
  /** By open line: what each of its readings adds; empty where the line has no term in the identity. */
  readonly added: readonly (readonly number[])[];
}

/** The identities to which the readings of some line add different amounts, each as a sum that must come to 0. */
function toSums(
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
    .filter(({ added }) => added.some(varies));
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

function varies(amounts: readonly number[] = []): boolean {
  return amounts.some((amount) => amount !== amounts[0]);
}

/** Whether some of the readings may come to 0. */
function canHold({ settled, added }: SumOf): boolean {
  const low = added.reduce((sum, amounts) => sum + Math.min(...(amounts.length > 0 ? amounts : [0])), settled);
  const high = added.reduce((sum, amounts) => sum + Math.max(...(amounts.length > 0 ? amounts : [0])), settled);
  const alone = added.filter((amounts) => amounts.length > 0);
  if (alone.length === 1) return alone[0]?.some((amount) => amount + settled === 0) ?? false;
  return low <= 0 && high >= 0;
}
