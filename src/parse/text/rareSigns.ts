/** Signs that few reports hold: what is folded away because of one is not looked for in a text without it. */
const RARE = ['\ufeff', '\\', '[', '*', "'", '"', '_', '<', '&', '\ud87e'] as const;
export type RareSign = (typeof RARE)[number];

/** The rare signs of a text, a bit each, and one for halves of pairs. */
export type RareSigns = number;

const HALF = 1 << RARE.length;
const BITS: ReadonlyMap<number, RareSigns> = new Map(RARE.map((sign, index) => [sign.charCodeAt(0), 1 << index]));

/** The bits of a UTF-16 unit; 0 for nearly all. */
export function signsOf(unit: number): RareSigns {
  return (BITS.get(unit) ?? 0) | ((unit & 0xf800) === 0xd800 ? HALF : 0);
}

export function holdsSign(signs: RareSigns, sign: RareSign): boolean {
  return (signs & (BITS.get(sign.charCodeAt(0)) ?? 0)) !== 0;
}

/** Whether a text holds halves of pairs, which stand for one character together with another. */
export function holdsHalves(signs: RareSigns): boolean {
  return (signs & HALF) !== 0;
}
