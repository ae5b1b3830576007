import type { Message } from '../../report/finding.ts';

/** How a number came to be printed instead of another one. */
export interface Slip {
  readonly id: string;
  /** How unlikely it is, about the negative logarithm of its share; an unexplained number costs `UNEXPLAINED`. */
  readonly cost: number;
  readonly why: Message;
  /** Whether `printed` may be what became of `meant`; both are whole and not negative, written in digits. */
  readonly fits: (printed: string, meant: string) => boolean;
}

export const UNEXPLAINED = 5;

/** The slips of a hand that copies numbers, the likeliest first. */
export const SLIPS: readonly Slip[] = [
  {
    id: 'doubled',
    cost: 1.8,
    why: { zh: '像是一位数字重复了', en: 'a digit may have been doubled' },
    fits: (printed, meant) =>
      [...meant].some((digit, at) => meant.slice(0, at) + digit + meant.slice(at) === printed && meant !== '0'),
  },
  {
    id: 'transposed',
    cost: 1.8,
    why: { zh: '像是相邻两位数字颠倒了', en: 'two digits may have been transposed' },
    fits: (printed, meant) => printed !== meant && listTranspositions(meant).includes(printed),
  },
  {
    id: 'dropped',
    cost: 2,
    why: { zh: '像是漏了一位数字', en: 'a digit may have been dropped' },
    fits: (printed, meant) => meant.length > 1 && hasOneMore(meant, printed),
  },
  {
    id: 'added',
    cost: 2,
    why: { zh: '像是多了一位数字', en: 'a digit may have been added' },
    fits: (printed, meant) => meant !== '0' && hasOneMore(printed, meant),
  },
  {
    id: 'off-by-one',
    cost: 2.2,
    why: { zh: '像是多计或少计了 1', en: 'it may have been miscounted by 1' },
    fits: (printed, meant) => printed !== '0' && meant !== '0' && Math.abs(Number(printed) - Number(meant)) === 1,
  },
  {
    id: 'mistyped',
    cost: 2.4,
    why: { zh: '像是一位数字打错了', en: 'a digit may have been mistyped' },
    fits: (printed, meant) =>
      printed.length > 1 && printed.length === meant.length && countDifferent(printed, meant) === 1,
  },
  {
    id: 'look-alike',
    cost: 2.4,
    why: { zh: '像是键位相邻或字形相近的数字', en: 'the digits look alike or lie side by side' },
    fits: (printed, meant) => printed.length === 1 && meant.length === 1 && isNear(printed, meant),
  },
  {
    id: 'omitted',
    cost: 3.2,
    why: { zh: '像是漏填', en: 'it may have been left out' },
    fits: (printed, meant) => printed === '0' && meant.length === 1,
  },
  {
    id: 'omitted-large',
    cost: 3.6,
    why: { zh: '像是漏填', en: 'it may have been left out' },
    fits: (printed, meant) => printed === '0' && meant.length > 1,
  },
  {
    id: 'superfluous',
    cost: 2.8,
    why: { zh: '像是误填', en: 'there may be nothing to fill in' },
    fits: (printed, meant) => printed !== '0' && meant === '0',
  },
  {
    id: 'reversed',
    cost: 3,
    why: { zh: '像是数字次序颠倒了', en: 'the digits may have been reversed' },
    fits: (printed, meant) => printed !== meant && [...printed].reverse().join('') === meant,
  },
];

/** The likeliest slip that makes `printed` of `meant`; none where a number is negative or has decimals. */
export function findSlip(printed: number, meant: number): Slip | undefined {
  if (!isCount(printed) || !isCount(meant)) return undefined;
  const [from, to] = [toDigits(printed), toDigits(meant)];
  return SLIPS.find(({ fits }) => fits(from, to));
}

/** All digits, of numbers that are written with an exponent else too. */
function toDigits(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function listTranspositions(digits: string): readonly string[] {
  return [...digits]
    .slice(1)
    .map((digit, at) => digits.slice(0, at) + digit + digits.charAt(at) + digits.slice(at + 2));
}

/** Whether `long` without one of its digits is `short`. */
function hasOneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function countDifferent(a: string, b: string): number {
  return [...a].filter((digit, at) => digit !== b.charAt(at)).length;
}

/** Digits that are taken for each other: shapes of print and neighbours on a keypad or a keyboard's row. */
const NEAR = new Set([
  '17',
  '06',
  '08',
  '38',
  '56',
  '68',
  '69',
  '35',
  '14',
  '47',
  '25',
  '58',
  '36',
  '12',
  '23',
  '45',
  '78',
  '89',
  '49',
]);

function isNear(a: string, b: string): boolean {
  return NEAR.has(a < b ? a + b : b + a);
}
