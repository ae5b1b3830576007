import type { Damage } from '../damage.ts';
import type { Random } from '../random.ts';

type Mark = (page: number, pages: number) => string;

const MARKS: readonly [Mark, ...Mark[]] = [
  (page) => `- ${page} -`,
  (page) => `—${page}—`,
  (page, pages) => `第${page}页 共${pages}页`,
  (page, pages) => `${page} / ${pages}`,
  (page) => `－ ${page} －`,
  (page, pages) => `第 ${page} 页 / 共 ${pages} 页`,
  (page, pages) => `${page}/${pages}页`,
  (page) => `${page}\n\f`,
];

/** The marks of pages on lines of their own, wherever a page ends: between a label and its values, too. */
export const pageMarks: Damage = { id: 'page-marks', apply: putMarks };

function putMarks(text: string, random: Random): string {
  const lines = text.split('\n');
  const mark = random.pick(MARKS);
  const length = random.int(28, 45);
  const pages = Math.ceil(lines.length / length);
  return lines
    .flatMap((line, at) => (at > 0 && at % length === 0 ? [mark(at / length, pages), line] : [line]))
    .join('\n');
}
