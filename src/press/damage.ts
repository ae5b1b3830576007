import type { Random } from './random.ts';

/** Harm that comes to the characters of a whole text, whatever its layout; it changes no number. */
export interface Damage {
  readonly id: string;
  apply(text: string, random: Random): string;
}
