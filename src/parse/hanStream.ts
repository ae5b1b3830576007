import { isHan } from './glosses.ts';

/** The Han characters of a text alone, with the place of each: labels are looked for in it, whatever stands between. */
export interface HanStream {
  readonly text: string;
  readonly at: Int32Array;
}

export function toHanStream(text: string): HanStream {
  const { length } = text;
  const at = length <= USUAL ? PLACES : new Int32Array(length);
  const units = length <= USUAL ? FOUND : new Uint16Array(length);
  let count = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (!isHan(unit)) continue;
    at[count] = index;
    units[count++] = unit;
  }
  return { text: UNITS.decode(units.subarray(0, count)), at: at.slice(0, count) };
}

/** Room for a text of the usual length, so that none has to be made anew for each; what is left in it is written over. */
const USUAL = 0x10000;
const PLACES = new Int32Array(USUAL);
const FOUND = new Uint16Array(USUAL);

/** Makes a text of its units: all are Han, none is half of a pair. */
const UNITS = new TextDecoder('utf-16le');

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
