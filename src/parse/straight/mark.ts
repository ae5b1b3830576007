import type { HanStream } from '../hanStream.ts';
import type { Label } from '../labels.ts';
import { extendBack } from '../occurrences.ts';
import type { Header, Step } from './plan.ts';

/** A label that stands where the form prints it, by its Han characters from `from` to `to`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly label: Label | null;
  /** The line whose own label it is. */
  readonly step?: Step;
  /** The header that it is. */
  readonly header?: Header;
}

/** Where a label begins in the text, its outline number included. */
export function startOf(text: string, { at }: HanStream, { from, label }: Mark): number {
  return extendBack(text, at[from] ?? 0, label?.number ?? null);
}

/** Behind the last character of a label. */
export function endOf({ at }: HanStream, { to }: Mark): number {
  return (at[to - 1] ?? 0) + 1;
}
