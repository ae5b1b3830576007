import type { Damage } from '../damage.ts';

/** A page that holds its report twice, once for the screen and once for the printer. */
export const printedTwice: Damage = {
  id: 'printed-twice',
  on: 'page',
  apply: (text) => `${text}\n${text}`,
};
