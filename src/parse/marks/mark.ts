import { extendBack, extendOver } from '../labels/occurrences.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Wording } from './plan.ts';

/** A label that stands where the form prints it. */
export interface Mark {
  readonly wording: Wording;
  /** Its Han characters, counted among those of the text. */
  readonly hanFrom: number;
  readonly hanTo: number;
  /** Where it begins in the text, its outline number included, and where it or a note on it ends. */
  readonly from: number;
  readonly to: number;
}

/** The wording where its Han characters begin at `hanFrom`. */
export function toMark(text: string, { at }: HanStream, wording: Wording, hanFrom: number): Mark {
  const hanTo = hanFrom + wording.core.length;
  const from = extendBack(text, at[hanFrom] ?? 0, wording.label?.number ?? null);
  return { wording, hanFrom, hanTo, from, to: passNote(text, (at[hanTo - 1] ?? 0) + 1) };
}

/** Behind a note of words in brackets at `at`, as a form explains a label with; `at` where there is none. */
function passNote(text: string, at: number): number {
  const open = text.charAt(at) === ' ' ? at + 1 : at;
  return text.charAt(open) === '(' ? extendOver(text, at) : at;
}

/** Whether its characters are wrapped over lines, or parted in another way. */
export function isParted({ at }: HanStream, { hanFrom, hanTo }: Mark): boolean {
  return (at[hanTo - 1] ?? 0) - (at[hanFrom] ?? 0) !== hanTo - hanFrom - 1;
}
