import { type HanStream, SLOTS, slotOf } from '../text/hanStream.ts';

/** Where each pair of neighbouring Han characters stands: `first` by the pair's slot, `next` from place to place. */
interface Pairs {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Each text's pairs, which serve every wording that is looked for in it. */
const PAIRS = new WeakMap<HanStream, Pairs>();

/** Every place where a wording of two characters or more stands among the Han characters, in order. */
export function listWhere(stream: HanStream, wording: string, most: number): readonly number[] {
  const { first, next } = PAIRS.get(stream) ?? indexPairs(stream);
  const places: number[] = [];
  for (
    let at = first[slotOf(wording.charCodeAt(0), wording.charCodeAt(1))] ?? -1;
    at >= 0 && places.length < most;
    at = next[at] ?? -1
  ) {
    if (stream.text.startsWith(wording, at)) places.push(at);
  }
  return places;
}

function indexPairs(stream: HanStream): Pairs {
  const { text, slots } = stream;
  const first = new Int32Array(SLOTS).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - 2; at >= 0; at--) {
    const slot = slots[at] ?? 0;
    next[at] = first[slot] ?? -1;
    first[slot] = at;
  }
  PAIRS.set(stream, { first, next });
  return { first, next };
}
