import { toSourceLines } from './sourceLines.ts';

export interface Section {
  readonly title: string;
  readonly from: number;
}

/** Lines that begin a section by their number: `三、…`, `(二)…`; for the jump list, not for the reading of tables. */
export function listSections(text: string): readonly Section[] {
  return toSourceLines(text)
    .filter((line) => /^[\s|]*[一二三四五六七八九十]{1,3}、\S/.test(line.text) && line.text.length < 60)
    .map((line) => ({ title: line.text.replace(/^[\s|]+|[\s|]+$/g, ''), from: line.from }));
}
