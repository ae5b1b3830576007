import type { Random } from '../random.ts';

/** A count as offices report them: nothing in `zeroShare` of the cases, else small numbers often and `most` hardly ever. */
export function drawCount(random: Random, zeroShare: number, most: number): number {
  if (random.chance(zeroShare)) return 0;
  return Math.max(1, Math.floor(most ** (random.next() ** 1.5)));
}

/** `total` dealt out over the weights: whole numbers that add up to it. */
export function dealOut(random: Random, total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const bulk = weights.map((weight) => Math.floor(((total - Math.min(total, 60)) * weight) / sum));
  const dealt = [...bulk];
  for (let left = total - bulk.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    const index = pickWeighted(random, weights, sum);
    dealt[index] = (dealt[index] ?? 0) + 1;
  }
  return dealt;
}

function pickWeighted(random: Random, weights: readonly number[], sum: number): number {
  let at = random.next() * sum;
  const index = weights.findIndex((weight) => {
    at -= weight;
    return at < 0;
  });
  return Math.max(index, 0);
}
