import type { Span } from '../report/span.ts';

/** More matches than this are not marked: nobody steps through them. */
const LIMIT = 2000;

/** Where the text holds the query, whatever its case or width. */
export function findText(text: string, query: string): readonly Span[] {
  const wanted = foldWidth(query.trim());
  if (wanted === '') return [];
  const folded = foldWidth(text);
  const found: Span[] = [];
  for (
    let at = folded.indexOf(wanted);
    at >= 0 && found.length < LIMIT;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    found.push({ from: at, to: at + wanted.length });
  }
  return found;
}

/** Full-width forms as half-width ones, lower case; one unit for one, so that places stay. */
function foldWidth(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  return narrow.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
