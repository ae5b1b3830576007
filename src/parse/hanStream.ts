import { isHan } from './glosses.ts';

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

/** A text whose units were made others, and its Han characters. */
export interface Uniform {
  readonly text: string;
  readonly stream: HanStream;
}

export function toHanStream(text: string): HanStream {
  return toUniform(text, SAME).stream;
}

/** Every unit of a text made the one that `made` holds for it, and the Han characters of what comes out. */
export function toUniform(text: string, made: Uint16Array): Uniform {
  const { length } = text;
  const { at, han, slots, units } = length <= USUAL.units.length ? USUAL : toRoom(length);
  let count = 0;
  let last = 0;
  let changed = 0;
  let halves = 0;
  for (let index = 0; index < length; index++) {
    const before = text.charCodeAt(index);
    const unit = isHan(before) ? before : (made[before] ?? 0);
    units[index] = unit;
    if (unit !== before) changed++;
    if (isHan(unit)) {
      if (count > 0) slots[count - 1] = slotOf(last, unit);
      last = unit;
      at[count] = index;
      han[count++] = unit;
    } else if (isHalf(unit)) halves++;
  }
  if (count > 0) slots[count - 1] = 0;
  const stream = { text: UNITS.decode(han.subarray(0, count)), at: at.slice(0, count), slots: slots.slice(0, count) };
  return { text: changed === 0 ? text : toText(units.subarray(0, length), halves === 0), stream };
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
const SAME = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

/** Whether a unit is half of a pair, which stands for one character together with another. */
function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

/** Makes a text of its units where none is half of a pair. */
const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });
/** So many units are made a text at once where halves of pairs may stand alone. */
const STRETCH = 0x1000;

function toText(units: Uint16Array, isWhole: boolean): string {
  if (isWhole) return UNITS.decode(units);
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
