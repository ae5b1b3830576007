/** Milliseconds of one call: the median over `runs`, after as many to warm up. */
export function medianTime(runs: number, work: () => void): number {
  for (let run = 0; run < runs; run += 1) work();
  const times = Array.from({ length: runs }, () => timeOf(work));
  return quantile(times, 0.5);
}

/** Milliseconds of each item's work, in one pass after one to warm up. */
export function timeEach<T>(items: readonly T[], work: (item: T) => void): readonly number[] {
  for (const item of items) work(item);
  return items.map((item) => timeOf(() => work(item)));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function timeOf(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const MIB = 2 ** 20;

/** UTF-8 bytes of the texts in MiB. */
export function toMebibytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MIB;
}
