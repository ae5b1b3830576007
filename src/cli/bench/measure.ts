/** Milliseconds of one call: the median over `runs`, after as many to warm up. */
export function medianTime(runs: number, work: () => void): number {
  for (let run = 0; run < runs; run += 1) work();
  const times = Array.from({ length: runs }, () => timed(work).time);
  return quantile(times, 0.5);
}

/** Milliseconds of each item's work, in one pass after one to warm up. */
export function timeEach<T>(items: readonly T[], work: (item: T) => void): readonly number[] {
  for (const item of items) work(item);
  return items.map((item) => timed(() => work(item)).time);
}

/** The sum of the values, shared out. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What some work makes, and how many milliseconds it takes. */
export function timed<Made>(work: () => Made): { readonly value: Made; readonly time: number } {
  const begin = performance.now();
  const value = work();
  return { value, time: performance.now() - begin };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const MIB = 2 ** 20;

/** UTF-8 bytes of the texts in MiB. */
export function toMebibytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MIB;
}

/** A line of a table: the first column to the left, the others to the right. */
export function formatRow(row: readonly string[]): string {
  return row.map((text, column) => (column === 0 ? text.padEnd(28) : text.padStart(10))).join('');
}
