import { type Habits, type LineReading, listChoices } from './choices.ts';
import { fillGaps } from './gaps.ts';
import type { Line } from './lines.ts';
import type { Located } from './locate.ts';
import type { Token } from './tokens.ts';

/** A proposal for a table: what each printed line can be read as, and the values that no line takes. */
export interface Proposal {
  readonly reader: 'label' | 'count' | 'blocks';
  readonly lines: readonly { readonly line: Line; readonly reading: LineReading; readonly labelled: boolean }[];
  readonly spare: readonly Token[];
}

/** Reads by label: the values between a row's label and the next one are the row's. */
export function readByLabel(text: string, located: Located, lines: readonly Line[]): Proposal {
  const { owned, orphans } = collect(located, lines);
  const shared = shareOut(lines, owned);
  const filled = fillGaps(
    text,
    lines.map((line) => shared.get(line.row)?.tokens ?? []),
    lines.map((line) => line.cells.length),
  );
  const habits = learnHabits(lines, filled);
  const read = lines.flatMap((line, index) => {
    const own = shared.get(line.row);
    if (!own) return [];
    const reading = listChoices(filled[index] ?? [], line.cells.length, line.groups, habits);
    return [{ line, reading, labelled: own.labelled }];
  });
  return { reader: 'label', lines: read, spare: [...orphans, ...read.flatMap(({ reading }) => reading.spare)] };
}

interface Owned {
  readonly tokens: readonly Token[];
  readonly labelled: boolean;
}

/** Gives each token to the row whose label stands before it; the disputes line takes all that stand after its headers. */
function collect(located: Located, lines: readonly Line[]): { owned: Map<string, Owned>; orphans: Token[] } {
  const owned = new Map<string, { tokens: Token[]; labelled: boolean }>();
  const orphans: Token[] = [];
  const single = located.table.printedAs === 'row' ? lines[0] : undefined;
  let current: Token[] | null = null;
  if (single) {
    current = [];
    owned.set(single.row, { tokens: current, labelled: true });
  }
  for (const token of located.tokens) {
    if (token.kind === 'label') {
      if (single) dropLeadingGaps(current);
      else current = enter(owned, token, current);
    } else if (current) current.push(token);
    else if (token.kind === 'number') orphans.push(token);
  }
  return { owned, orphans };
}

/** Empty fields between headers are none of the values'. */
function dropLeadingGaps(tokens: Token[] | null): void {
  if (tokens?.every((token) => token.kind !== 'number' && token.kind !== 'mark')) tokens.length = 0;
}

function enter(
  owned: Map<string, { tokens: Token[]; labelled: boolean }>,
  token: Token,
  current: Token[] | null,
): Token[] | null {
  const label = token.occurrence?.label;
  if (label?.role === 'group') return current;
  if (label?.role !== 'row' || !label.row) return null;
  const tokens: Token[] = [];
  owned.set(label.row.id, { tokens, labelled: true });
  return tokens;
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
    if (!own || values.length <= line.cells.length) return;
    const missing = lines.slice(index + 1, nextOwned(lines, owned, index));
    let at = line.cells.length;
    if (values.length > at + missing.reduce((sum, other) => sum + other.cells.length, 0)) return;
    shared.set(line.row, { ...own, tokens: values.slice(0, at) });
    for (const other of missing) {
      if (at + other.cells.length > values.length) break;
      shared.set(other.row, { tokens: values.slice(at, at + other.cells.length), labelled: false });
      at += other.cells.length;
    }
    if (at < values.length) shared.set(line.row, own);
  });
  return shared;
}

function nextOwned(lines: readonly Line[], owned: ReadonlyMap<string, Owned>, index: number): number {
  const next = lines.findIndex((line, at) => at > index && owned.has(line.row));
  return next < 0 ? lines.length : next;
}

function learnHabits(lines: readonly Line[], tokens: readonly (readonly Token[])[]): Habits {
  const offsets: number[] = [];
  const counts: number[] = [];
  lines.forEach((line, index) => {
    const own = tokens[index] ?? [];
    const values = own.filter(isValue).length;
    if (values === line.cells.length) offsets.push(own.filter((token) => token.kind !== 'text').findIndex(isValue));
    if (own.length > 0) counts.push(line.cells.length - values);
  });
  const wide = lines[0]?.cells.length ?? 1;
  const every = (missing: number) => wide > 1 && counts.length > 2 && counts.every((count) => count === missing);
  return { offset: mostCommon(offsets), filled: every(wide - 1) ? 'last' : every(1) ? 'no-last' : 'all' };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
