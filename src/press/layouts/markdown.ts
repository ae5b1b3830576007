import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import { type PrintTable, textOf } from '../tables/printTable.ts';
import { toGrid } from './toGrid.ts';

/** Proper markdown tables: a merged cell is printed once and leaves empty cells, or is repeated over its span. */
export const markdown: Layout = {
  id: 'markdown',
  title: { zh: 'Markdown 表格', en: 'Markdown tables' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const repeated = random.chance(0.4);
    const within = random.pick(['<br>', ' ', '']);
    const table = (one: PrintTable) => {
      const [head = [], ...rows] = toGrid(one).map((row) =>
        row.map(({ cell, first }) => (first || repeated ? textOf(cell, within).replaceAll('|', '\\|') : '')),
      );
      return [head, head.map(() => random.pick(['---', ':---:', '---'])), ...rows]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
    };
    return toPrintedText(joinDraft(draft, { gap: '\n\n', table, paragraph: toMarkdown(random.chance(0.6)) }));
  },
};

function toMarkdown(hashed: boolean): (text: string) => string {
  return (text) => (hashed && /^[一二三四五六]、.{2,30}$/.test(text) ? `## ${text}` : text);
}
