import { isBlank } from '../text/characters.ts';

const [LINE_END, BAR] = [0x0a, 0x7c];

/**
 * The bar before a row's first cell, the row above being closed by a bar: nothing stands between the two. Before a blank
 * first cell it is one only where the row above begins with a bar as well; else it is the one that closes that cell.
 */
export function beginsRow(text: string, at: number): boolean {
  if (!isBelowField(text, at)) return false;
  if (ROW_START.test(text.slice(at, at + 40))) return true;
  return isBelowBar(text, at) && WHOLE_ROW.test(text.slice(at, at + LONGEST_LINE));
}

/** Whether the line above begins with a bar. */
function isBelowBar(text: string, at: number): boolean {
  const end = text.lastIndexOf('\n', at - 1);
  return /^[ \t]*\|/.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));
}

/** Whether the line above ends with a field between two bars, space apart, and nothing stands before `at` on its own. */
function isBelowField(text: string, at: number): boolean {
  const end = passBlanks(text, at) - 1;
  const bar = passBlanks(text, end) - 1;
  if (text.charCodeAt(end) !== LINE_END || text.charCodeAt(bar) !== BAR) return false;
  let before = bar - 1;
  while (before >= at - LONGEST_FIELD && !isEdge(text.charCodeAt(before))) before--;
  return before >= at - LONGEST_FIELD && text.charCodeAt(before) === BAR;
}

/** A field in front of the one in question takes no more characters than this. */
const LONGEST_FIELD = 80;

/** Whether a field cannot go on before a UTF-16 unit. */
function isEdge(unit: number): boolean {
  return unit === BAR || unit === LINE_END;
}

/** Before the spaces and tabs that stand before `at`. */
function passBlanks(text: string, at: number): number {
  let before = at;
  while (isBlank(text.charCodeAt(before - 1))) before--;
  return before;
}

const ROW_START = /^\|[ \t]*[^\s|]/;
/** A row whose first cell is blank. */
const WHOLE_ROW = /^\|[ \t]*(?:\|[^|\n]{0,40}){4,20}\|[ \t]*(?:\n|$)/;

/** Whether a separator is a row's first, nothing standing before it, though the row above ended without one. */
export function beginsEmpty(text: string, last: number, at: number): boolean {
  if (text.charCodeAt(at) === BAR) return continuesJoined(text, at);
  return isLone(text, at) && (text.slice(last, at).match(/\n/g)?.length ?? 0) >= ROW_GAP;
}

/** Line ends between two rows of fields that each have lines of their own; two between fields. */
const ROW_GAP = 4;

/** The first bar of a line with nothing before it, where bars stand between the fields of the line above and not around them. */
function continuesJoined(text: string, at: number): boolean {
  const start = passBlanks(text, at);
  if (start === 0 || text.charCodeAt(start - 1) !== LINE_END) return false;
  const above = text.slice(Math.max(0, at - LONGEST_LINE, text.lastIndexOf('\n', start - 2) + 1), start - 1).trim();
  return above.includes('|') && !above.startsWith('|') && !above.endsWith('|');
}

/** No row of a table takes more characters than this on its line. */
const LONGEST_LINE = 400;

/** Whether a tab stands on a line of its own, between two fields that have lines of their own. */
export function isLone(text: string, at: number): boolean {
  return /(?:^|\n) *$/.test(text.slice(Math.max(0, at - 20), at)) && /^\t *(?:\n|$)/.test(text.slice(at, at + 20));
}
