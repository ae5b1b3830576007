import type { Random } from './random.ts';

/** Harm that comes to the characters of a whole text, whatever its layout; it changes no number. */
export interface Damage {
  readonly id: string;
  /** `page`: what befalls the page as a whole, its markup included; else its words alone. */
  readonly on?: 'page';
  apply(text: string, random: Random): string;
}
