import { fromTsv } from './clipboardText.ts';

/**
 * The rows that a clipboard holds. Structure comes from its HTML table where there is one, with merged cells counted
 * out; the text stands in for a cell that Excel shows as `####`.
 */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): readonly (readonly string[])[] {
  const text = fromTsv(data.getData('text/plain'));
  const html = readTable(data.getData('text/html'));
  if (!html) return text;
  return html.map((row, line) =>
    row.map((cell, column) => (/^#+$/.test(cell) ? (text[line]?.[column] ?? cell) : cell)),
  );
}

/** Parsed as a document that runs nothing, and read as text only. */
function readTable(html: string): readonly (readonly string[])[] | null {
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return null;
  return [...table.rows].map((row) => [...row.cells].flatMap(readCell));
}

/** A merged cell has its text first and then as many empty ones as it covers in its row. */
function readCell(cell: HTMLTableCellElement): readonly string[] {
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [text, ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => '')];
}
