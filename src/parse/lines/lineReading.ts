import type { Joint } from '../solve/propagate.ts';
import type { Choice } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';

/** How a line's values came to their places. */
export type LineKind = 'complete' | 'blank' | 'gaps' | 'split' | 'placed' | 'over' | 'lost';

/** What the tokens of one line can be read as, the likeliest first, and the values that no place is left for. */
export interface LineReading {
  readonly kind: LineKind;
  readonly choices: readonly Choice[];
  readonly spare: readonly Token[];
  /** The same for each of several readings, where they leave different values over. */
  readonly spares?: readonly (readonly Token[])[];
  /** Where each reading lies in the strip of digits that the line shares with its neighbours. */
  readonly joints?: readonly Joint[];
}

/** A reading whose values may belong to other places. */
export function asMoved(reading: LineReading): LineReading {
  const choices = reading.choices.map((choice) => choice.map((slot) => ({ ...slot, origin: 'moved' as const })));
  return { ...reading, choices };
}
