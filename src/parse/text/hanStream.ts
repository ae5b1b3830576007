import { isHan } from './glosses.ts';
import { holdsHalves, type RareSigns, signsOf } from './rareSigns.ts';

/** The Han characters of a text alone, with the place of each: labels are looked for in it, whatever stands between. */
export interface HanStream {
  readonly text: string;
  readonly at: Int32Array;
  /** For each of them the slot of the pair that it makes with the next one. */
  readonly slots: Uint16Array;
}

/** Slots that pairs of characters share by chance: many times the pairs of a report. */
export const SLOTS = 8192;

/** The slot of a pair of UTF-16 units. */
export function slotOf(first: number, second: number): number {
  return (first * 67 + second) & (SLOTS - 1);
}

/** A stretch of some Han characters, counted among them. */
export function sliceStream({ text, at, slots }: HanStream, from: number, to?: number): HanStream {
  return { text: text.slice(from, to), at: at.subarray(from, to), slots: slots.subarray(from, to) };
}

/** A text whose units were made others, its Han characters and its rare signs. */
export interface Uniform {
  readonly text: string;
  readonly stream: HanStream;
  readonly signs: RareSigns;
}

export function toHanStream(text: string): HanStream {
  return toUniform(text, SAME).stream;
}

/** For each UTF-16 unit the one that it is made, in the lower half of its entry, and the rare signs of that in the upper. */
export type Made = Uint32Array;

export function toMade(makeUnit: (unit: number) => number): Made {
  const made = new Uint32Array(0x10000);
  for (let unit = 0; unit < made.length; unit++) {
    const plain = makeUnit(unit);
    made[unit] = plain | (signsOf(plain) << 16);
  }
  return made;
}

/** Every unit of a text made another, the Han characters of what comes out, and its rare signs. */
export function toUniform(text: string, made: Made): Uniform {
  const { length } = text;
  const { at, han, slots, units } = length <= USUAL.units.length ? USUAL : toRoom(length);
  let count = 0;
  let last = 0;
  let changed = 0;
  let seen = 0;
  for (let index = 0; index < length; index++) {
    const before = text.charCodeAt(index);
    let unit = before;
    if (!isHan(before)) {
      const entry = made[before] ?? 0;
      seen |= entry;
      unit = entry & 0xffff;
      changed |= before ^ unit;
    }
    units[index] = unit;
    if (!isHan(unit)) continue;
    if (count > 0) slots[count - 1] = slotOf(last, unit);
    last = unit;
    at[count] = index;
    han[count++] = unit;
  }
  if (count > 0) slots[count - 1] = 0;
  const signs = seen >>> 16;
  const stream = { text: UNITS.decode(han.subarray(0, count)), at: at.slice(0, count), slots: slots.slice(0, count) };
  return { text: changed === 0 ? text : toText(units.subarray(0, length), signs), stream, signs };
}

/** What the units of a text are written to. */
interface Room {
  readonly units: Uint16Array;
  readonly han: Uint16Array;
  readonly at: Int32Array;
  readonly slots: Uint16Array;
}

function toRoom(length: number): Room {
  const toUnits = () => new Uint16Array(length);
  return { units: toUnits(), han: toUnits(), at: new Int32Array(length), slots: toUnits() };
}

/** Room for a text of the usual length, so that none has to be made anew for each; what is left in it is written over. */
const USUAL = toRoom(0x10000);

/** For each unit itself. */
const SAME = toMade((unit) => unit);

/** Makes a text of its units where none is half of a pair. */
const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });
/** So many units are made a text at once where halves of pairs may stand alone. */
const STRETCH = 0x1000;

function toText(units: Uint16Array, signs: RareSigns): string {
  if (!holdsHalves(signs)) return UNITS.decode(units);
  let text = '';
  for (let at = 0; at < units.length; at += STRETCH) text += String.fromCharCode(...units.subarray(at, at + STRETCH));
  return text;
}

/** How many Han characters stand between two places of the text. */
export function countHan(stream: HanStream, from: number, to: number): number {
  return to <= from ? 0 : hanBefore(stream, to) - hanBefore(stream, from);
}

function hanBefore({ at }: HanStream, place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
