import type { Word } from './page.ts';
import { countColumns } from './words.ts';

/** Words whose middles differ by less than this share of their height stand on one line. */
const LEVEL = 0.5;

/** The words of a page by the lines that they stand on, from its top, each line from the left. */
export function groupLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middleOf(a) - middleOf(b) || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middleOf(word) - middleOf(first) < LEVEL * heightOf(first)) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

function middleOf({ top, bottom }: Word): number {
  return (top + bottom) / 2;
}

function heightOf({ top, bottom }: Word): number {
  return bottom - top;
}

/** Shares of a column: a gap narrower than the first is none, one wider than the second parts columns. */
const [GAP, COLUMNS_APART] = [0.6, 2.5];

/** A line as text, a space for each narrow gap and as many for a wide one as bring what follows below what stands above it. */
export function toText(line: readonly Word[], column: number): string {
  let text = '';
  let end = 0;
  for (const word of line) {
    const gap = (word.left - end) / column;
    const wide = gap > COLUMNS_APART ? Math.max(2, Math.round(word.left / column) - countColumns(text)) : 1;
    text += (text === '' || gap <= GAP ? '' : ' '.repeat(wide)) + word.text;
    end = word.right;
  }
  return text;
}

/** How wide half a Chinese character is on a page: in the middle one of its words. */
export function columnOf(words: readonly Word[]): number {
  const widths = words.map(({ text, left, right }) => (right - left) / countColumns(text)).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 1;
}
