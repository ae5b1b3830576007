import type { Choice, Slot } from './slot.ts';
import { slotOf, slotOfPart } from './slot.ts';
import type { Token } from './tokens.ts';

/** The most readings of one line that are kept, and the most steps that are spent on finding them. */
const MOST = 400;
const BUDGET = 200_000;
/** No count of a report has more digits. */
const LONGEST = 8;

/** A run of places whose last is the sum of the others; `sizes` add up to the line's places. */
export type Groups = readonly number[];

/**
 * Cuts fused digits into one number for each place: `120000012` under seven columns is 12 0 0 0 0 0 12, for no
 * number begins with a needless 0 and the last of each group is the sum of the others. Where no cut keeps the sums,
 * `groups` being empty gives every cut.
 */
export function splitFused(tokens: readonly Token[], places: number, groups: Groups): Choice[] {
  const found: Choice[] = [];
  const path: Slot[] = [];
  const ends = groupEnds(groups);
  let steps = 0;

  const visit = (index: number, at: number, sum: number): void => {
    if (found.length >= MOST || ++steps > BUDGET) return;
    const token = tokens[index];
    if (!token) {
      if (path.length === places) found.push([...path]);
      return;
    }
    if (path.length >= places || !canFill(tokens, index, at, places - path.length)) return;
    for (const piece of piecesAt(token, at)) {
      const place = path.length + 1;
      const value = piece.slot.value ?? 0;
      const last = ends.has(place);
      if (last && value !== sum) continue;
      path.push(piece.slot);
      const ended = piece.to >= lengthOf(token);
      visit(ended ? index + 1 : index, ended ? 0 : piece.to, last ? 0 : sum + value);
      path.pop();
    }
  };
  visit(0, 0, 0);
  return found;
}

function groupEnds(groups: Groups): ReadonlySet<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const size of groups) {
    end += size;
    ends.add(end);
  }
  return ends;
}

/** Digits or marks that can be cut; a number with a unit, a sign or a point stays whole. */
function lengthOf(token: Token): number {
  return isFused(token) ? token.text.length : 1;
}

/** Whether a token may hold several values: plain digits, or a row of slashes. */
export function isFused(token: Token): boolean {
  return (/^[+-]?\d{2,}$/.test(token.text) && token.kind === 'number') || /^\/{2,}$/.test(token.text);
}

function canFill(tokens: readonly Token[], index: number, at: number, places: number): boolean {
  let characters = -at;
  for (let next = index; next < tokens.length; next++) {
    const token = tokens[next];
    if (token) characters += lengthOf(token);
  }
  return characters >= places && tokens.length - index <= places;
}

function piecesAt(token: Token, at: number): { slot: Slot; to: number }[] {
  if (!isFused(token)) return [{ slot: slotOf(token), to: 1 }];
  const sign = /[+-]/.test(token.text.charAt(at)) ? 1 : 0;
  const single = token.text.charAt(at + sign) === '0' || token.kind === 'mark';
  const longest = single ? sign + 1 : Math.min(token.text.length - at, sign + LONGEST);
  const pieces: { slot: Slot; to: number }[] = [];
  for (let length = sign + 1; length <= longest; length++) {
    const whole = length === token.text.length;
    pieces.push({ slot: whole ? slotOf(token) : slotOfPart(token, at, length), to: at + length });
  }
  return pieces;
}
