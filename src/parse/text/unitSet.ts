/** A set of UTF-16 units, a bit each: 8 kB, of which a text touches little, so that they stay at hand. */
export type UnitSet = Uint32Array;

export function toUnitSet(characters: string): UnitSet {
  const set = new Uint32Array(0x10000 / 32);
  for (let at = 0; at < characters.length; at++) addUnit(set, characters.charCodeAt(at));
  return set;
}

function addUnit(set: UnitSet, unit: number): void {
  set[unit >> 5] = (set[unit >> 5] ?? 0) | (1 << (unit & 31));
}

/** 1 where the unit is in the set, else 0. */
export function countUnit(set: UnitSet, unit: number): number {
  return ((set[unit >> 5] ?? 0) >>> (unit & 31)) & 1;
}

export function hasUnit(set: UnitSet, unit: number): boolean {
  return countUnit(set, unit) === 1;
}
