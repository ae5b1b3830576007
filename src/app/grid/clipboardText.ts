/** Rows as tab-separated text; a field with a tab, a line break or a quote is quoted as spreadsheets do. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\r\n');
}

/** Rows as an HTML table: Excel for Mac and Word take this and not the text. */
export function toHtml(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string =>
    `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`;
  return `<table>${rows.map(line).join('')}</table>`;
}

/** Reads tab-separated text, quoted fields included. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const trimmed = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < trimmed.length; at++) {
    const character = trimmed[at] ?? '';
    if (quoted && character === '"' && trimmed[at + 1] === '"') {
      field += '"';
      at++;
    } else if (character === '"' && (quoted || field === '')) quoted = !quoted;
    else if (!quoted && character === '\t') {
      rows.at(-1)?.push(field);
      field = '';
    } else if (!quoted && character === '\n') {
      rows.at(-1)?.push(field);
      rows.push([]);
      field = '';
    } else field += character;
  }
  rows.at(-1)?.push(field);
  return rows;
}

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
