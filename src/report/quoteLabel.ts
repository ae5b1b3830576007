/** A label in quotation marks; marks that it has itself become single ones: `“3.危及‘三安全一稳定’”`. */
export function quoteLabel(label: string): string {
  return `“${label.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
