import type { HanStream } from '../hanStream.ts';
import { extendBack } from '../occurrences.ts';
import type { Wording } from './plan.ts';

/** A label that stands where the form prints it. */
export interface Mark {
  readonly wording: Wording;
  /** Its Han characters, counted among those of the text. */
  readonly hanFrom: number;
  readonly hanTo: number;
  /** Where it begins in the text, its outline number included, and where its last character ends. */
  readonly from: number;
  readonly to: number;
}

/** The wording where its Han characters begin at `hanFrom`. */
export function toMark(text: string, { at }: HanStream, wording: Wording, hanFrom: number): Mark {
  const hanTo = hanFrom + wording.core.length;
  const from = extendBack(text, at[hanFrom] ?? 0, wording.label?.number ?? null);
  return { wording, hanFrom, hanTo, from, to: (at[hanTo - 1] ?? 0) + 1 };
}

/** Whether its characters are wrapped over lines, or parted in another way. */
export function isParted({ at }: HanStream, { hanFrom, hanTo }: Mark): boolean {
  return (at[hanTo - 1] ?? 0) - (at[hanFrom] ?? 0) !== hanTo - hanFrom - 1;
}
