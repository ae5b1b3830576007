import { type Line, linesOf } from '../lines/lines.ts';
import type { Mark } from '../marks/mark.ts';
import type { MarkedTable } from '../marks/markTable.ts';
import { hasValue, passClosing } from '../marks/values.ts';
import type { HanStream } from '../text/hanStream.ts';
import { type Token, tokenizeBehind } from '../tokens/tokens.ts';
import { findEnd, isInterrupted } from './readStraight.ts';

/** A line of a table with what stands behind its label: values, empty fields, units. */
export interface FieldRow {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** Lines of text from the end of its label to what stands behind its values. */
  readonly height: number;
}

/** What stands behind the label of each line up to the next line's; undefined where other words stand there, or values beside no line. */
export function listFields(text: string, stream: HanStream, marked: MarkedTable): readonly FieldRow[] | undefined {
  const { table, marks } = marked;
  const rows: { line: Line; tokens: Token[]; height: number }[] = [];
  let own: Token[] | undefined;
  let index = 0;
  for (const mark of marks) {
    const next = marks[++index];
    const to = next ? next.from : findEnd(text, stream, table, mark);
    if (to === undefined || isInterrupted(text, stream, mark)) return undefined;
    const begun = lineOf(marked, mark, next);
    const tokens = readTokens(text, mark.to, to);
    if (begun && begun !== rows.at(-1)?.line) {
      own = [];
      const height = to < text.length ? countLines(text, mark.to, to) : (tokens?.at(-1)?.line ?? 0) + 1;
      rows.push({ line: begun, tokens: own, height });
    } else if (mark.wording.header) own = undefined;
    if (!tokens || (own ? lacksValue(text, mark.to, to, tokens) : tokens.some(isValue))) return undefined;
    own?.push(...tokens);
  }
  return rows;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The line that a label begins; the headers of a table in one line begin it behind the last of them. */
function lineOf({ table }: MarkedTable, { wording }: Mark, next: Mark | undefined): Line | undefined {
  if (table.printedAs === 'grid') return wording.step?.line;
  return next ? undefined : linesOf(table)[0];
}

/** The tokens between two labels; undefined where they hold words. */
function readTokens(text: string, from: number, to: number): readonly Token[] | undefined {
  const tokens = tokenizeBehind(text, passClosing(text, from, to), to);
  return tokens.some((token) => token.kind === 'text' && !UNIT.test(token.text)) ? undefined : tokens;
}

/** A unit or another word as short, without a digit. */
const UNIT = /^\D{1,2}$/;

/** Whether something that may be a value stands where none was read: what looks like a page's mark. */
function lacksValue(text: string, from: number, to: number, tokens: readonly Token[]): boolean {
  return !tokens.some(isValue) && hasValue(text, from, to);
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}
