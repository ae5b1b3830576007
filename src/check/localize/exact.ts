/**
 * A whole number of any size: a plain one while that is exact, which costs no memory, and a big one beyond. Equal
 * numbers are `===`, and comparisons hold between both kinds.
 */
export type Exact = number | bigint;

/** The whole number nearest to a value. */
export function toExact(value: number): Exact {
  const whole = Math.round(value);
  return Number.isSafeInteger(whole) ? positiveZero(whole) : BigInt(whole);
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return shrink(BigInt(a) + BigInt(b));
}

export function subtract(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return shrink(BigInt(a) - BigInt(b));
}

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return positiveZero(product);
  }
  return shrink(BigInt(a) * BigInt(b));
}

/** a ÷ b towards 0; `b` is not 0. */
export function divide(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') return positiveZero((a - (a % b)) / b);
  return shrink(BigInt(a) / BigInt(b));
}

/** What `divide` leaves over, with the sign of `a`. */
export function remainder(a: Exact, b: Exact): Exact {
  if (typeof a === 'number' && typeof b === 'number') return positiveZero(a % b);
  return shrink(BigInt(a) % BigInt(b));
}

function shrink(number: bigint): Exact {
  const plain = Number(number);
  return Number.isSafeInteger(plain) ? plain : number;
}

/** -0 is told apart from 0 where numbers are written. */
function positiveZero(number: number): number {
  return number + 0;
}
