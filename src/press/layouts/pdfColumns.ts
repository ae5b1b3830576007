import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import type { Random } from '../random.ts';
import { isValue, type PrintCell, type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

/** How a reader of boxes writes a table: whether a blank line follows each value, and whether the last two columns share their lines. */
interface Habit {
  readonly between: '\n' | '\n\n';
  readonly paired: boolean;
}

/** A PDF read box by box: all labels of a page, then its values column after column; section two by its headers. */
export const pdfColumns: Layout = {
  id: 'pdf-columns',
  title: { zh: 'PDF 文本：先标签，后逐列数字', en: 'PDF text with the labels first, then column after column' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const habit: Habit = { between: random.pick(['\n', '\n\n']), paired: random.chance(0.4) };
    const table = (one: PrintTable) => printTable(one, habit, random).join('\n\n');
    return toPrintedText(joinDraft(draft, { gap: '\n', table }));
  },
};

function printTable(table: PrintTable, habit: Habit, random: Random): readonly string[] {
  if (table.id === 'proactive') return printBlocks(table, habit);
  if (table.id !== 'requests') return table.rows.flat().map((cell) => textOf(cell));
  const head = table.rows.slice(0, table.head).flatMap((row) => row.map((cell) => textOf(cell, '\n')));
  const rows = table.rows.slice(table.head);
  const cut = random.int(6, 20);
  return [...head, ...[rows.slice(0, cut), rows.slice(cut)].flatMap((page) => printPage(page, habit))];
}

/** The labels of a page's rows, then its columns. */
function printPage(rows: readonly PrintRow[], { between, paired }: Habit): readonly string[] {
  const parts = rows.map(splitRow);
  const labels = parts.flatMap((part) => part.labels.map((cell) => textOf(cell)));
  const places = parts[0]?.values.length ?? 0;
  const column = (from: number, to: number) =>
    parts
      .map(({ values }) =>
        values
          .slice(from, to)
          .map((cell) => textOf(cell))
          .join(' '),
      )
      .join(between);
  const alone = paired ? places - 2 : places;
  const columns = Array.from({ length: alone }, (_, place) => column(place, place + 1));
  return [labels.join('\n'), ...columns, ...(paired ? [column(alone, places)] : [])];
}

/** The names of all rows, then each article with its headers and their values; a third column comes at the end. */
function printBlocks({ rows }: PrintTable, { between }: Habit): readonly string[] {
  const names = rows.flatMap((row) => (row.length > 1 ? row.slice(0, 1) : [])).map((cell) => textOf(cell));
  const blocks = cutBlocks(rows);
  const printColumns = (block: readonly PrintRow[], from: number, to: number) => {
    const cells = block.map((row) => row.slice(1 + from, 1 + to)).filter((row) => row.length > 0);
    return cells.map((row) => row.map((cell) => textOf(cell)).join(between)).join(between);
  };
  const first = blocks.map(({ article, body }) => `${textOf(article)}\n${printColumns(body, 0, 2)}`);
  const rest = blocks.map(({ body }) => printColumns(body, 2, 3)).filter((text) => text !== '');
  const inPlace = blocks.map(({ article, body }) => `${textOf(article)}\n${printColumns(body, 0, 3)}`);
  return rest.length === 1 ? [names.join('\n'), ...first, ...rest] : [names.join('\n'), ...inPlace];
}

interface Block {
  readonly article: PrintCell;
  readonly body: readonly PrintRow[];
}

function cutBlocks(rows: readonly PrintRow[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const [only] = row;
    const last = blocks.at(-1);
    if (only && row.length === 1 && !isValue(only)) blocks.push({ article: only, body: [] });
    else if (last) blocks[blocks.length - 1] = { ...last, body: [...last.body, row] };
  }
  return blocks;
}
