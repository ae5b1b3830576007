import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

/** Every row is a markdown table of its own; its header is another row's, or the row itself, or nothing. */
export const markdownRows: Layout = {
  id: 'markdown-rows',
  title: { zh: '每行一个 Markdown 表', en: 'One markdown table a row, headers wrong' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) =>
    toPrintedText(joinDraft(draft, { gap: '\n\n', table: (table) => printTable(table, random) })),
};

function printTable(table: PrintTable, random: Random): string {
  const own = random.chance(0.5);
  const header = table.rows.find((row) => splitRow(row).values.length === 0) ?? [];
  return table.rows
    .map((row) => {
      const texts = row.map((cell) => textOf(cell, ' '));
      const rule = texts.map(() => '---');
      const above = texts.map((_, index) => (own ? '' : textOf(header[index % Math.max(1, header.length)] ?? EMPTY)));
      return (random.chance(0.2) ? [texts, rule] : [above, rule, texts])
        .map((line) => `| ${line.join(' | ')} |`)
        .join('\n');
    })
    .join('\n\n');
}

const EMPTY = { lines: [''], rowSpan: 1, columnSpan: 1, cell: null };
