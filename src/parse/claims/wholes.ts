import type { Amount } from './amounts.ts';

/** A count and the parts that the sentence divides it into. */
export interface Division {
  readonly whole: Amount;
  readonly parts: readonly Amount[];
}

/**
 * The count of a sentence that is divided into parts without a rest: 3件,其中2件…,剩余1件. Parts that overlap or leave
 * something open are no division, but a part that is greater than its whole is one that fails.
 */
export function findDivision(amounts: readonly Amount[]): Division | undefined {
  const first = amounts.findIndex((amount) => amount.before.startsWith('其中'));
  const whole = amounts[first - 1];
  if (!whole || !isPlain([whole]) || amounts.filter(({ before }) => before.includes('其中')).length !== 1)
    return undefined;
  const parts = amounts.slice(first).filter((amount) => amount.unit === whole.unit);
  const rest = parts.findIndex((amount) => /^(?:还有|尚有)?(?:剩余|其余|余下)/.test(amount.before));
  if (rest > 0) return isPlain(parts.slice(0, rest + 1)) ? { whole, parts: parts.slice(0, rest + 1) } : undefined;
  const greater = parts[0];
  return greater && greater.value > whole.value && isPlain([greater]) ? { whole, parts: [greater] } : undefined;
}

/** What adds something from outside, as what was carried in does, is of another whole. */
function isPlain(amounts: readonly Amount[]): boolean {
  return amounts.every(({ before }) => !/上年|去年|结转|累计|同比|另|合计|共计/.test(before));
}
