/** A set of small numbers, a bit each, in words of 32 bits; one that is too short holds nothing beyond its end. */
export type CellSet = Uint32Array;

/** A set of its own, with room for as many cells as a search adds to it. */
export function copyCells(set: CellSet, room: number): CellSet {
  const copy = new Uint32Array(Math.max(set.length, (room + 31) >> 5));
  copy.set(set);
  return copy;
}

/** Whether all of `set` are in `without`. */
export function isWithin(set: CellSet, without: CellSet): boolean {
  for (let word = 0; word < set.length; word += 1) {
    if (((set[word] ?? 0) & ~(without[word] ?? 0)) !== 0) return false;
  }
  return true;
}

/** How many of `set` are not in `without`. */
export function countCells(set: CellSet, without: CellSet): number {
  let count = 0;
  for (let word = 0; word < set.length; word += 1) count += countBits((set[word] ?? 0) & ~(without[word] ?? 0));
  return count;
}

/** Those of `set` that are not in `without`, in order. */
export function listCells(set: CellSet, without: CellSet): readonly number[] {
  const cells: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    for (let bits = (set[word] ?? 0) & ~(without[word] ?? 0); bits !== 0; bits &= bits - 1) {
      cells.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
  return cells;
}

/** Whether some cell is in both and not in `without`. */
export function meet(a: CellSet, b: CellSet, without: CellSet): boolean {
  const length = Math.min(a.length, b.length);
  for (let word = 0; word < length; word += 1) {
    if (((a[word] ?? 0) & (b[word] ?? 0) & ~(without[word] ?? 0)) !== 0) return true;
  }
  return false;
}

export function unite(a: CellSet, b: CellSet): CellSet {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.map((word, at) => word | (short[at] ?? 0));
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
