import type { Random } from '../random.ts';

/** A text in lines of at most `width` characters, as a page or a cell breaks it; a number is never broken. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\d.,%]+|./gsu) ?? []) {
    if (line.length + piece.length > width && line !== '') {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

type Mark = (page: number) => string;

const MARKS: readonly [Mark, ...Mark[]] = [
  (page) => `- ${page} -`,
  (page) => `-${page}-`,
  (page) => `— ${page} —`,
  (page) => `－${page}－`,
  (page) => `${page}`,
  (page) => `第 ${page} 页 共 7 页`,
];

/** The lines with a page's number between them wherever a page ends, tables included. */
export function putPageMarks(lines: readonly string[], random: Random, indent = ''): readonly string[] {
  const mark = random.pick(MARKS);
  const length = random.int(24, 34);
  const feed = random.chance(0.4) ? '\f' : '';
  return lines.flatMap((line, index) =>
    index > 0 && index % length === 0 ? [`${indent}${mark(Math.floor(index / length))}`, `${feed}${line}`] : [line],
  );
}
