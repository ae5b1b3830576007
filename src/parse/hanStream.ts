import { isHan } from './glosses.ts';

/** The Han characters of a text alone, with the place of each: labels are looked for in it, whatever stands between. */
export interface HanStream {
  readonly text: string;
  readonly at: Int32Array;
}

export function toHanStream(text: string): HanStream {
  const at = new Int32Array(text.length);
  const units = new Uint16Array(text.length);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (!isHan(unit)) continue;
    at[count] = index;
    units[count++] = unit;
  }
  return { text: UNITS.decode(units.subarray(0, count)), at: at.subarray(0, count) };
}

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
