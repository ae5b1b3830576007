import type { Layout } from '../layout.ts';
import { joinDraft, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { type PrintRow, type PrintTable, textOf } from '../tables/printTable.ts';

/** A converter that lost its way: some rows are markdown, some plain lines, some stand alone, and totals slip to the next line. */
export const markdownHalf: Layout = {
  id: 'markdown-half',
  title: { zh: '半成品 Markdown', en: 'Half-markdown with orphan rows' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) =>
    toPrintedText(
      joinDraft(draft, { gap: '\n\n', table: (table) => printTable(table, random), paragraph: (text) => text }),
    ),
};

function printTable(table: PrintTable, random: Random): string {
  const ruleAt = random.int(1, Math.max(1, table.head + 1));
  return table.rows
    .flatMap((row, index) => [
      ...(index === ruleAt ? [`|${' --- |'.repeat(table.columns)}`] : []),
      ...printRow(row, random),
    ])
    .join('\n');
}

function printRow(row: PrintRow, random: Random): readonly string[] {
  const texts = row.map((cell) => textOf(cell, ' '));
  const whole = `| ${texts.join(' | ')} |`;
  const last = texts.at(-1) ?? '';
  const rest = texts.slice(0, -1);
  const at = random.next();
  if (row.length < 4 || at < 0.6) return [whole];
  if (at < 0.72) return ['', texts.join(' | '), ''];
  if (at < 0.84) return [`| ${rest.join(' | ')} |`, `| ${last} |`];
  if (at < 0.92) return [`| ${rest.join(' | ')} |`, '', last, ''];
  return [texts[0] ?? '', `| ${texts.slice(1).join(' | ')} |`];
}
