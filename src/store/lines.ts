import type { CellId } from '../report/cell.ts';
import type { Table, TableId } from '../report/form.ts';
import { findTable, TABLE_IDS, toCellId } from '../report/forms.ts';
import type { Report } from '../report/report.ts';

/** One line of cells as the form prints it; arrows move over these. */
export interface Line {
  readonly table: TableId;
  readonly cells: readonly CellId[];
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** All lines of all tables that a report prints, from top to bottom; worked out once for the forms of a report. */
export function listLines(forms: Report['forms']): readonly Line[] {
  const lines = LINES.get(forms) ?? linesOfAll(forms);
  LINES.set(forms, lines);
  return lines;
}

const LINES = new WeakMap<Report['forms'], readonly Line[]>();

function linesOfAll(forms: Report['forms']): readonly Line[] {
  return TABLE_IDS.flatMap((id) => {
    const form = forms[id];
    const table = form && findTable(form, id);
    return table ? linesOf(table) : [];
  });
}

export function linesOf(table: Table): readonly Line[] {
  const lines = table.blocks.flatMap((block) =>
    block.rows.map((row) => ({
      table: table.id,
      cells: block.columns.map((column) => toCellId(table, row, column)),
    })),
  );
  return table.printedAs === 'row' ? [{ table: table.id, cells: lines.flatMap((line) => line.cells) }] : lines;
}

export function findPosition(lines: readonly Line[], cell: CellId): Position | null {
  const line = lines.findIndex(({ cells }) => cells.includes(cell));
  return line < 0 ? null : { line, column: lines[line]?.cells.indexOf(cell) ?? 0 };
}

/** The cell at a position; a column past the end of a short line is its last. */
export function cellAt(lines: readonly Line[], { line, column }: Position): CellId | null {
  const cells = lines[line]?.cells;
  return cells?.[Math.min(column, cells.length - 1)] ?? null;
}

/** The table that a cell's id names. */
export function tableOf(cell: CellId): TableId | undefined {
  return TABLE_IDS.find((id) => cell.startsWith(`${id}.`));
}
