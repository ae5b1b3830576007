import type { Piece } from '../text/piece.ts';

/** Words that fill a field by themselves and say that there is nothing: `没有`, `未发生`, simplified or not. */
const WORD =
  /(?:[没沒]有|[暂暫][无無]|未[发發]生|未[产產]生|[未不]涉及)(?=[ \t]*(?:[|\n]|$)|\t)(?<=(?:^|[\t\n |])[^\t\n |]{2,3})/g;

/** A text in which so many fields hold such a word fills its tables with it; fewer may be the answer to a heading. */
const ENOUGH = 3;

/** Whether a text's tables are filled with words in the place of zeros. */
export function hasWordSigns(text: string): boolean {
  return (text.match(WORD)?.length ?? 0) >= ENOUGH;
}

/** A piece cut around such words, each of them become the sign that says the same. */
export function foldWordSigns(piece: Piece): readonly Piece[] {
  const { text, from } = piece;
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ at: index, end: index + word.length }));
  if (words.length === 0) return [piece];
  const starts = [0, ...words.map(({ end }) => end)];
  return starts.flatMap((start, index): Piece[] => {
    const word = words[index];
    const end = word?.at ?? text.length;
    const before = end > start ? [{ text: text.slice(start, end), from: from + start, to: from + end }] : [];
    return word ? [...before, { text: '无', from: from + word.at, to: from + word.end }] : before;
  });
}
