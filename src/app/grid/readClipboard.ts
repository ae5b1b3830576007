import { fromTsv } from './clipboardText.ts';

type Rows = readonly (readonly string[])[];

/**
 * The rows that a clipboard holds. Structure comes from its HTML table where there is one, with merged cells counted
 * out. Where a column is too narrow and Excel shows `####`, the number comes from what its markup or the text says.
 */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Rows {
  const text = fromTsv(data.getData('text/plain'));
  const html = readTable(data.getData('text/html'));
  if (!html) return text;
  return html.map((row, line) => row.map((cell, column) => (isHidden(cell) ? (text[line]?.[column] ?? cell) : cell)));
}

/** Parsed as a document that runs nothing, and read as text only. */
function readTable(html: string): Rows | null {
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return null;
  const rows: string[][] = [...table.rows].map(() => []);
  for (const [line, row] of [...table.rows].entries()) {
    for (const cell of row.cells) placeCell(rows, line, cell);
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** A merged cell has its text in its upper left corner, and nothing in the rest of what it covers. */
function placeCell(rows: string[][], line: number, cell: HTMLTableCellElement): void {
  const row = rows[line] ?? [];
  let column = 0;
  while (row[column] !== undefined) column++;
  for (const below of rows.slice(line, line + Math.max(1, cell.rowSpan))) {
    for (let right = 0; right < cell.colSpan; right++) below[column + right] = '';
  }
  row[column] = readCell(cell);
}

/** The text of a cell with its white space folded; `x:num` is where Excel keeps the number that it shows rounded or as `####`. */
function readCell(cell: HTMLTableCellElement): string {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  const exact = cell.getAttribute('x:num') ?? '';
  return isHidden(text) && exact !== '' ? exact : text;
}

function isHidden(text: string): boolean {
  return /^#+$/.test(text);
}
