/** A text and the column that it begins in. */
export interface Placed {
  readonly text: string;
  readonly column: number;
}

/** One line with the texts at their columns, a Chinese character two columns wide; what collides is pushed to the right. */
export function placeTexts(texts: readonly Placed[]): string {
  let line = '';
  let width = 0;
  for (const { text, column } of texts) {
    if (text === '') continue;
    const gap = line === '' ? column : Math.max(1, column - width);
    line += ' '.repeat(gap) + text;
    width += gap + widthOf(text);
  }
  return line;
}

/** In half-width characters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
