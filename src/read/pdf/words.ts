import { chain, type Matrix, mapPoint, toMatrix, type Word } from './page.ts';

/** A run of text as the library gives it: its base line's beginning by `transform`, its size along it and across. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The words of a run, parted at its spaces, each where it is shown. */
export function listWords({ str, transform, width }: TextRun, page: Matrix): readonly Word[] {
  const whole = countColumns(str);
  const height = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  const length = Math.hypot(transform[0] ?? 1, transform[1] ?? 0);
  if (whole === 0 || height === 0 || length === 0) return [];
  const place = chain(page, toMatrix(transform));
  return Array.from(str.matchAll(/\S+/g), ({ 0: text, index }) => {
    const from = (countColumns(str.slice(0, index)) / whole) * (width / length);
    const to = from + (countColumns(text) / whole) * (width / length);
    const corners = [mapPoint(place, from, 0), mapPoint(place, to, 1)];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { text, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  });
}

/** How wide a text is, in half-width columns. */
export function countColumns(text: string): number {
  let count = 0;
  for (const character of text) count += character >= '\u2e80' ? 2 : 1;
  return count;
}

/** A word cut at a distance from the left that it crosses. */
export function cutWord(word: Word, at: number): readonly [Word, Word] {
  const characters = [...word.text];
  const unit = (word.right - word.left) / countColumns(word.text);
  let edge = word.left;
  let first = 0;
  for (const character of characters) {
    const next = edge + countColumns(character) * unit;
    if ((edge + next) / 2 > at) break;
    edge = next;
    first++;
  }
  const part = (from: number, to?: number) => characters.slice(from, to).join('');
  return [
    { ...word, text: part(0, first), right: edge },
    { ...word, text: part(first), left: edge },
  ];
}
