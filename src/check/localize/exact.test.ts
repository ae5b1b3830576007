import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide, type Exact, multiply, remainder, subtract, toExact } from './exact.ts';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Of every size, with many about the end of plain numbers. */
const big = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: SAFE - 3n, max: SAFE + 3n }),
  fc.bigInt({ min: -SAFE - 3n, max: 3n - SAFE }),
  fc.bigInt({ min: -(SAFE * SAFE), max: SAFE * SAFE }),
);

/** As it is kept: plain where that is exact. */
function keep(number: bigint): Exact {
  return number >= -SAFE && number <= SAFE ? Number(number) : number;
}

describe('numbers plain or big', () => {
  const operations = [
    ['add', add, (a: bigint, b: bigint) => a + b],
    ['subtract', subtract, (a: bigint, b: bigint) => a - b],
    ['multiply', multiply, (a: bigint, b: bigint) => a * b],
    ['divide', divide, (a: bigint, b: bigint) => a / b],
    ['remainder', remainder, (a: bigint, b: bigint) => a % b],
  ] as const;

  test.each(operations)('%s as big ones do, and are plain where that is exact', (name, operate, expected) => {
    const second = name === 'divide' || name === 'remainder' ? big.filter((number) => number !== 0n) : big;
    const law = fc.property(big, second, (a, b) => {
      expect(operate(keep(a), keep(b))).toBe(keep(expected(a, b)));
    });
    fc.assert(law, { numRuns: 2000, seed: 2024 });
  });

  test('are kept from a value of any size', () => {
    expect([toExact(2.6), toExact(-0.2), toExact(2 ** 53 - 1), toExact(2 ** 60)]).toEqual([
      3,
      0,
      2 ** 53 - 1,
      2n ** 60n,
    ]);
  });
});
