/** Lines of a CSV file as Excel reads it: a byte-order mark, so that it takes the characters for UTF-8, and CRLF. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(quoteField).join(',')}\r\n`).join('')}`;
}

/** Rows as a spreadsheet takes them from the clipboard. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n');
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The text, so written that a spreadsheet shows it and does not run it: behind an apostrophe where it begins like a
 * formula and is no number. A lone sign, which stands for "none" in many tables, runs nothing and stays as it is.
 */
export function disarm(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && text.length > 1 && !NUMBER.test(text) ? `'${text}` : text;
}

function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? quote(text) : text;
}

function quoteCell(text: string): string {
  return /["\t\r\n]/.test(text) ? quote(text) : text;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
