import type { Grid } from '../../report/source.ts';
import type { Span } from '../../report/span.ts';
import { createGridBuilder, type GridBuilder } from './gridBuilder.ts';
import type { TextWriter } from './textWriter.ts';

/** The tables that are open and the grids of those that were. What is hidden is followed and not kept. */
export interface Tables {
  /** What is innermost. */
  readonly inside: () => 'cell' | 'table' | null;
  readonly openTable: (isSeen: boolean) => void;
  readonly openRow: (isSeen: boolean) => void;
  readonly closeRow: () => void;
  readonly openCell: (rowSpan: number, columnSpan: number, isSeen: boolean) => void;
  /** Closes the cell or the table that is innermost. */
  readonly close: () => void;
  /** The grids, in the order in which their tables begin. */
  readonly finish: () => readonly Grid[];
}

interface OpenCell {
  readonly kind: 'cell';
  readonly from: number;
  /** Null for a cell that is hidden. */
  readonly end: ((span: Span) => void) | null;
}

interface OpenTable {
  readonly kind: 'table';
  readonly order: number;
  /** Null for a table that is hidden. */
  readonly grid: GridBuilder | null;
}

/** Writes the cells of a row with tabs between them and each row on a line of its own. */
export function createTables(writer: TextWriter): Tables {
  const open: (OpenCell | OpenTable)[] = [];
  const grids: (Grid | null)[] = [];
  /** Of the innermost table: whether a row is open in it, and whether a cell stands in that row. */
  let row: 'none' | 'empty' | 'begun' = 'none';
  let lastTableAt = 0;

  const endCell = ({ from, end }: OpenCell): void => {
    row = 'begun';
    end?.(lastTableAt > from ? { from, to: writer.length() } : endText(writer, from));
  };
  const endTable = ({ grid, order }: OpenTable): void => {
    row = 'begun';
    lastTableAt = writer.length() + 1;
    grids[order] = grid?.finish() ?? null;
    if (grid) writer.separate('\n');
  };
  const openRow = (isSeen: boolean): void => {
    const table = open.at(-1);
    if (table?.kind !== 'table') return;
    row = 'empty';
    if (!isSeen) return;
    table.grid?.startRow();
    if (table.grid) writer.separate('\n');
  };
  return {
    inside: () => open.at(-1)?.kind ?? null,
    openTable: (isSeen) => {
      open.push({ kind: 'table', order: grids.length, grid: isSeen ? createGridBuilder() : null });
      grids.push(null);
      row = 'none';
    },
    openRow,
    closeRow: () => {
      row = 'none';
    },
    openCell: (rowSpan, columnSpan, isSeen) => {
      if (row === 'none') openRow(isSeen);
      const table = open.at(-1);
      const grid = table?.kind === 'table' && isSeen ? table.grid : null;
      if (grid && row === 'begun') writer.separate('\t');
      open.push({ kind: 'cell', from: writer.length(), end: grid?.addCell(rowSpan, columnSpan) ?? null });
    },
    close: () => {
      const innermost = open.pop();
      if (innermost?.kind === 'cell') endCell(innermost);
      if (innermost?.kind === 'table') endTable(innermost);
    },
    finish: () => grids.flatMap((grid) => grid ?? []),
  };
}

/** Cells of at most this many characters are written on one line, however they break; longer ones are running text. */
const ONE_LINE = 200;

/** Where the text of a cell without tables stands, its white space trimmed. */
function endText(writer: TextWriter, from: number): Span {
  const to = writer.length();
  if (to === from || to - from > ONE_LINE) return { from, to };
  const text = writer.rewrite(from, (own) => own.replaceAll('\n', ' '));
  const start = text.length - text.trimStart().length;
  return { from: from + Math.min(start, text.trimEnd().length), to: from + text.trimEnd().length };
}
