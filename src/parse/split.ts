import { type Groups, listEnds } from './groups.ts';
import { type Choice, slotOf, slotOfPart } from './slot.ts';
import type { Token } from './tokens.ts';
import { createWork, type Work } from './work.ts';

/** The most readings of one line that are kept, and the most numbers that are tried to find them. */
const MOST = 400;
const BUDGET = 200_000;
/** No count of a report has more digits. */
const LONGEST = 8;

/** Values printed one after the other, as one strip of characters; a value that cannot be cut is one character of it. */
export interface Strip {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  /** How many characters the longest decimals have, their point included. */
  readonly decimals: number;
}

/** One character of a strip. */
interface Mark {
  /** The token that it belongs to, and where that begins in the strip. */
  readonly token: number;
  readonly start: number;
  /** What it adds to a sum as a digit; all of its token's value where that cannot be cut. */
  readonly value: number;
  /** The first and the last character after which a number that begins here may end. */
  readonly first: number;
  readonly last: number;
  /** Where a number that ends before this character really ends: decimals belong to it. */
  readonly jump: number;
}

/** One way to cut places out of a strip: where each number begins, and where the last one ends. */
export interface Cut {
  readonly at: readonly number[];
  readonly to: number;
}

/** Whether a token may hold several values: plain digits, the last of them with decimals, or a row of slashes. */
export function isFused(token: Token): boolean {
  return (/^[+-]?\d{2,}(?:\.\d+)?$/.test(token.text) && token.kind === 'number') || /^\/{2,}$/.test(token.text);
}

export function toStrip(tokens: readonly Token[]): Strip {
  const marks: Mark[] = [];
  for (const [index, token] of tokens.entries()) {
    const start = marks.length;
    if (isFused(token)) marks.push(...marksOf(token, index, start));
    else
      marks.push({
        token: index,
        start,
        value: slotOf(token).value ?? 0,
        first: start + 1,
        last: start + 1,
        jump: start,
      });
  }
  const decimals = Math.max(0, ...marks.map(({ jump }, at) => jump - at));
  return { tokens, marks, decimals };
}

/** The characters of fused digits: a 0 stands alone, a sign begins a number, decimals end the last one. */
function marksOf({ text, kind }: Token, token: number, start: number): Mark[] {
  const point = text.indexOf('.');
  const whole = point < 0 ? text.length : point;
  return [...text].map((character, at) => {
    const first = at + (/[+-]/.test(character) ? 2 : 1);
    const single = kind === 'mark' || text.charAt(first - 1) === '0';
    const last = single ? first : Math.min(whole, first + LONGEST - 1);
    return {
      token,
      start,
      value: /\d/.test(character) ? Number(character) : 0,
      first: start + first,
      last: start + last,
      jump: at === whole ? start + text.length : start + at,
    };
  });
}

/**
 * Cuts fused digits into one number for each place: `120000012` under seven columns is 12 0 0 0 0 0 12, for no
 * number begins with a needless 0 and the last of each group is the sum of the others. Where no cut keeps the sums,
 * `groups` being empty gives every cut.
 */
export function splitFused(tokens: readonly Token[], places: number, groups: Groups): Choice[] {
  const strip = toStrip(tokens);
  const end = strip.marks.length;
  const cuts = listCuts(strip, { from: 0, least: end, most: end }, places, groups, createWork(BUDGET));
  return cuts.map((cut) => toChoice(strip, cut));
}

/** Where a cut begins, and between which places it may end. */
export interface Stretch {
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

/** The cuts of a stretch into `places` numbers that keep the sums. */
export function listCuts(
  { marks, decimals }: Strip,
  { from, least, most }: Stretch,
  places: number,
  groups: Groups,
  work: Work,
): readonly Cut[] {
  const found: Cut[] = [];
  const at: number[] = [];
  const last = listEnds(groups);

  const visit = (position: number, sum: number): void => {
    if (found.length >= MOST || !work.spend(1)) return;
    const left = places - at.length;
    if (left === 0) {
      if (position >= least) found.push({ at: [...at], to: position });
      return;
    }
    const mark = marks[position];
    if (!mark || most - position < left || position + left * LONGEST + decimals < least) return;
    const isLast = last.has(at.length + 1);
    at.push(position);
    let value = 0;
    for (let to = position + 1; to <= mark.last; to++) {
      value = value * 10 + (marks[to - 1]?.value ?? 0);
      if (isLast && value > sum) break;
      if (to >= mark.first && (!isLast || value === sum)) visit(marks[to]?.jump ?? to, isLast ? 0 : sum + value);
    }
    at.pop();
  };
  visit(from, 0);
  return found;
}

export function toChoice({ tokens, marks }: Strip, { at, to }: Cut): Choice {
  return at.flatMap((from, place) => {
    const mark = marks[from];
    const token = tokens[mark?.token ?? 0];
    if (!token || !mark) return [];
    const end = at[place + 1] ?? to;
    const whole = mark.start === from && marks[end]?.token !== mark.token;
    return [whole ? slotOf(token) : slotOfPart(token, from - mark.start, end - from)];
  });
}
