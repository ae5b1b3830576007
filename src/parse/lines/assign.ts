import { withoutCodes, withoutNumbers } from '../locate/codes.ts';
import type { Located } from '../locate/locate.ts';
import { slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { listChoices } from './choices.ts';
import { alignToHeaders } from './columns.ts';
import { fillGaps } from './gaps.ts';
import { keepsSums } from './groups.ts';
import { type Blanks, type Habits, learnBlanks, learnHabits } from './habits.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';
import { isFused } from './strip.ts';
import { type Printed, readStrip } from './strips.ts';

/** A proposal for a table: what each printed line can be read as, and the values that no line takes. */
export interface Proposal {
  readonly reader: 'grid' | 'label' | 'count' | 'blocks';
  readonly blanks: Blanks;
  readonly lines: readonly { readonly line: Line; readonly reading: LineReading; readonly labelled: boolean }[];
  readonly spare: readonly Token[];
}

/** Reads by label: the values between a row's label and the next one are the row's. */
export function readByLabel(text: string, located: Located, lines: readonly Line[], hint: Blanks): Proposal {
  const { owned, orphans } = collect(located, lines);
  const shared = shareOut(lines, owned);
  const printed = lines.flatMap((line) => {
    const own = shared.get(line.row);
    return own ? [{ line, own, places: line.cells.length }] : [];
  });
  const spaced = fillGaps(
    text,
    printed.map(({ own, places }) => ({ ...own, places })),
  );
  const filled = alignToHeaders(
    text,
    located,
    printed.map(({ line }, index) => ({ line, tokens: spaced[index] ?? [] })),
  );
  const own = printed.map(({ line }) => line);
  const learnt = learnHabits(own, filled, located.table.printedAs === 'row');
  const blanks = learnBlanks(own, filled, learnt);
  const habits = { ...learnt, blanks: blanks === 'unknown' ? hint : blanks };
  const read = joinFused(
    printed.map(({ line, own }, index) => ({
      line,
      labelled: own.labelled,
      tokens: filled[index] ?? [],
      lost: lines.slice(lines.indexOf(line) + 1, nextOwned(lines, shared, lines.indexOf(line))),
    })),
  ).flatMap((rows) => readStrip(rows) ?? rows.map((row) => readRow(row, habits)));
  const complete = new Set(read.flatMap(({ line, reading }) => (reading.kind === 'complete' ? [line] : [])));
  const unread = printed.flatMap(({ line }, index) =>
    complete.has(line) ? [] : (filled[index] ?? []).filter(isUnreadValue),
  );
  const over = [...orphans, ...read.flatMap(({ reading }) => reading.spare), ...unread];
  const spare = withoutCodes(withoutNumbers(text, over, located.tokens));
  return { reader: 'label', blanks, lines: read, spare };
}

function readRow({ line, labelled, tokens }: Printed, habits: Habits) {
  return { line, labelled, reading: listChoices(tokens, line, habits) };
}

/** Rows without a value belong to the one after them where it has digits enough for all of them. */
function joinFused(rows: readonly Printed[]): readonly (readonly Printed[])[] {
  const joined: (readonly Printed[])[] = [];
  let empty: Printed[] = [];
  for (const row of rows) {
    if (!row.tokens.some(isValue) && !row.tokens.some((token) => token.kind === 'gap')) empty.push(row);
    else {
      const places = [...empty, row].reduce((sum, one) => sum + one.line.cells.length, 0);
      const fused =
        empty.length > 0 && row.line.cells.length > 1 && countDigits(row.tokens) >= places && !isSummed(row);
      joined.push(...(fused ? [[...empty, row]] : [...empty, row].map((one) => [one])));
      empty = [];
    }
  }
  return [...joined, ...empty.map((one) => [one])];
}

/** Whether a row has a value for each of its places, and these come to its sums. */
function isSummed({ line: { cells, groups }, tokens }: Printed): boolean {
  const values = tokens.filter(isValue);
  return (
    groups.length > 0 &&
    values.length === cells.length &&
    keepsSums(
      values.map((token) => slotOf(token)),
      groups,
    )
  );
}

function countDigits(tokens: readonly Token[]): number {
  return tokens.filter(isValue).every(isFused) ? tokens.reduce((sum, token) => sum + token.digits.length, 0) : 0;
}

/** Digits among the signs and characters of values, run together in a way that no reader knows. */
function isUnreadValue({ kind, text }: Token): boolean {
  return kind === 'text' && /^(?=.*\d)[\d.,〇零一二三四五六七八九十百千万无件/\\—–_×*+-]+$/.test(text);
}

/** The tokens that belong to a row, and the lines of text that its label ends on and the next one begins on. */
interface Owned {
  readonly tokens: readonly Token[];
  readonly labelled: boolean;
  readonly from: number;
  readonly to: number;
}

/** Gives each token to the row whose label stands before it; the disputes line takes all that stand after its headers. */
function collect(located: Located, lines: readonly Line[]): { owned: ReadonlyMap<string, Owned>; orphans: Token[] } {
  const owned = new Map<string, Owned>();
  const orphans: Token[] = [];
  const single = located.table.printedAs === 'row' ? lines[0]?.row : undefined;
  let row: string | null = single ?? null;
  let tokens: Token[] = [];
  let from = 0;
  let labelled = true;
  let ended: number | null = null;
  const close = (to: number) => {
    if (row !== null) owned.set(row, { tokens, labelled, from, to: ended ?? to });
    tokens = [];
    ended = null;
  };
  for (const [index, token] of located.tokens.entries()) {
    const role = token.occurrence?.label.role;
    const first = single === undefined ? beginsGroup(located, index, owned) : undefined;
    if (token.kind !== 'label') {
      if (isWord(token) && tokens.some(isValue)) ended ??= token.line;
      if (row !== null) tokens.push(token);
      else if (token.kind === 'number') orphans.push(token);
    } else if (first !== undefined && (row === null || tokens.some(isValue) || isBlankRow(tokens, row, lines))) {
      close(token.line);
      row = first;
      labelled = false;
      from = token.line;
    } else if (single !== undefined ? !tokens.some(isValue) : role !== 'group' && !isAgain(token, row, tokens)) {
      close(token.line);
      row = single ?? (role === 'row' ? (token.occurrence?.label.row?.id ?? null) : null);
      labelled = true;
      from = token.line + token.text.split('\n').length - 1;
    } else if (role === 'group') ended ??= token.line;
  }
  close(located.endLine);
  return { owned, orphans };
}

/** A word behind a row's values, a damaged label perhaps: the row has ended. */
function isWord(token: Token): boolean {
  return (
    token.kind === 'text' && /[\u4e00-\u9fff].*[\u4e00-\u9fff]/.test(token.text) && !/^(?:人次|万元)$/.test(token.text)
  );
}

/** The first row of a group whose values stand behind the group's own label, the labels of its rows being gone. */
function beginsGroup({ tokens, rows }: Located, index: number, owned: ReadonlyMap<string, Owned>): string | undefined {
  const label = tokens[index]?.occurrence?.label;
  const next = tokens.slice(index + 1, index + 20).find(({ kind }) => kind !== 'text' && kind !== 'gap');
  const first = label?.role === 'group' ? label.row?.id : undefined;
  return first === undefined || rows.has(first) || owned.has(first) || !next || !isValue(next) ? undefined : first;
}

/** Whether a row has an empty field for each of its places: what follows is not its own. */
function isBlankRow(tokens: readonly Token[], row: string, lines: readonly Line[]): boolean {
  const places = lines.find((line) => line.row === row)?.cells.length;
  return places !== undefined && tokens.filter(({ kind }) => kind === 'gap').length >= places;
}

/** The label of the row that has just begun, printed once more. */
function isAgain(token: Token, row: string | null, tokens: readonly Token[]): boolean {
  return row !== null && token.occurrence?.label.row?.id === row && !tokens.some(isValue);
}

function isValue(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mark';
}

/** Values of several lines behind one label, the next labels being lost: shares them out in order. */
function shareOut(lines: readonly Line[], owned: ReadonlyMap<string, Owned>): ReadonlyMap<string, Owned> {
  const shared = new Map(owned);
  lines.forEach((line, index) => {
    const own = owned.get(line.row);
    const values = own?.tokens.filter(isValue) ?? [];
    if (!own || values.length <= 1) return;
    const missing = lines.slice(index + 1, nextOwned(lines, owned, index));
    const rows = cutRows(own.tokens, line.cells.length);
    if (rows.length > 1 && rows.length <= missing.length + 1) {
      rows.forEach((tokens, at) => {
        const { row } = at === 0 ? line : (missing[at - 1] ?? line);
        shared.set(row, { ...own, tokens, labelled: at === 0 && own.labelled });
      });
      return;
    }
    if (values.length <= line.cells.length) return;
    let at = line.cells.length;
    if (values.length > at + missing.reduce((sum, other) => sum + other.cells.length, 0)) return;
    shared.set(line.row, { ...own, tokens: values.slice(0, at) });
    for (const other of missing) {
      if (at + other.cells.length > values.length) break;
      shared.set(other.row, { ...own, tokens: values.slice(at, at + other.cells.length), labelled: false });
      at += other.cells.length;
    }
    if (at < values.length) shared.set(line.row, own);
  });
  return shared;
}

/** Tokens line by line where each line of text holds enough for a row, as values, empty fields or digits; else none. */
function cutRows(tokens: readonly Token[], places: number): readonly (readonly Token[])[] {
  const rows = new Map<number, Token[]>();
  for (const token of tokens) {
    if (token.kind === 'text') continue;
    const row = rows.get(token.line);
    if (row) row.push(token);
    else rows.set(token.line, [token]);
  }
  const cut = [...rows.values()].filter((row) => row.some(isValue) || row.length >= places);
  return places > 1 && cut.every((row) => row.length >= places || countDigits(row) >= places) ? cut : [];
}

function nextOwned(lines: readonly Line[], owned: ReadonlyMap<string, Owned>, index: number): number {
  const next = lines.findIndex((line, at) => at > index && owned.has(line.row));
  return next < 0 ? lines.length : next;
}
