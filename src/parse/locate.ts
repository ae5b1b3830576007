import type { Table } from '../report/form.ts';
import type { Span } from '../report/span.ts';
import { withoutBlankForms } from './blankForms.ts';
import { type Chain, findChain } from './chain.ts';
import { withoutSerials } from './codes.ts';
import { findFuzzy, findShortened } from './fuzzy.ts';
import type { HanStream } from './hanStream.ts';
import { labelsOf } from './labels.ts';
import { findOccurrences, type Occurrence, toOccurrence } from './occurrences.ts';
import { findProse, outsideOf } from './prose.ts';
import { holdsRows } from './rowProbe.ts';
import { findScattered, isAnyTables } from './scattered.ts';
import type { Mark } from './straight/mark.ts';
import { isOfValue, type MarkedTable } from './straight/markTable.ts';
import { trimOpening } from './straight/values.ts';
import { type Token, tokenize } from './tokens.ts';
import { findTorn } from './torn.ts';
import { headerCharacters, isWords, labelCharacters } from './words.ts';

/** Where a table stands in the text, and what around its values does not look like the form. */
export interface Frame {
  readonly table: Table;
  /** From its first label to its last value, folded. */
  readonly region: Span;
  /** The share of the form's headers that are not printed. */
  readonly headersLost: number;
  /** Words in the table that are no label of the form. */
  readonly words: number;
}

/** A table in the text, cut into tokens. */
export interface Located extends Frame {
  readonly tokens: readonly Token[];
  /** What stands behind its end, near enough for values of the table to be among it. */
  readonly rest: readonly Token[];
  /** Ids of the rows whose label is printed. */
  readonly rows: ReadonlySet<string>;
  /** `scattered`: rows and headers do not stand in the form's order, so that the order of values says nothing. */
  readonly order: 'form' | 'scattered';
  /** The line of text, counted from the region's start, on which other words begin. */
  readonly endLine: number;
}

/**
 * Finds a table by its labels, or undefined where too few of them stand together. A form without a value, as notices
 * and annexes print it, gives way to one that is filled in.
 */
export function locateTable(text: string, stream: HanStream, table: Table): Located | undefined {
  if (table.id === 'statistics' && !holdsRows(stream, table, FEWEST_ROWS)) return undefined;
  const found = findOccurrences(text, stream, labelsOf(table));
  if (!mayBeTable(table, found) && !findTorn(stream, table)) return undefined;
  const usable = withoutBlankForms(text, outsideOf(found, findProse(text, stream, found)));
  const first = locateAmong(text, stream, table, usable, found);
  if (!first || hasValues(first)) return first;
  const elsewhere = usable.filter(({ from, to }) => to <= first.region.from || from >= first.region.to);
  const second = locateAmong(text, stream, table, elsewhere, found);
  return second?.tokens.some(({ kind }) => kind === 'number') ? second : first;
}

/** A table whose labels all stand where its form prints them; undefined where nobody filled it in. */
export function locateMarked(text: string, stream: HanStream, { table, marks }: MarkedTable): Located | undefined {
  const placed = marks.flatMap(({ wording: { label }, hanFrom, hanTo }) =>
    label ? [toOccurrence(text, stream, label, hanFrom, hanTo)] : [],
  );
  const whole = cutTable(text, table, { placed, prose: [], order: 'form' });
  const openings = openingsBehind(text, stream, marks);
  const isOpening = ({ from, to }: Span) => openings.some((opening) => from >= opening.from && to <= opening.to);
  const located = openings.length > 0 ? { ...whole, tokens: whole.tokens.filter((token) => !isOpening(token)) } : whole;
  return located;
}

/** The signs that open the words behind a table, which are none of its marks: `## 四、`, `__四、`. */
function openingsBehind(text: string, stream: HanStream, marks: readonly Mark[]): readonly Span[] {
  const openings: Span[] = [];
  for (let index = marks.at(-1)?.hanTo ?? 0; ; index++) {
    const to = stream.at[index] ?? text.length;
    const from = trimOpening(text, to);
    if (from < to) openings.push({ from, to });
    if (!isOfValue(stream.text.charAt(index))) return openings;
  }
}

function hasValues({ tokens }: Located): boolean {
  return tokens.some(({ kind }) => kind === 'number' || kind === 'mark');
}

/** Finds a table by those of its labels that no sentence holds. */
function locateAmong(
  text: string,
  stream: HanStream,
  table: Table,
  usable: readonly Occurrence[],
  found: readonly Occurrence[],
): Located | undefined {
  const chain = trimChain(table, findChain(table, usable));
  const torn = isTable(table, chain.links) ? undefined : findTorn(stream, table);
  const scattered = isTable(table, chain.links) ? undefined : findScattered(table, usable);
  if (!isTable(table, chain.links) && !torn && !scattered) return undefined;
  const placed = scattered ?? (torn ? [torn] : placeLabels(text, stream, table, chain, usable));
  const prose = findProse(text, stream, byPlace([...found, ...placed]), regionOf(text, placed));
  return cutTable(text, table, { placed, prose, order: scattered ? 'scattered' : 'form' });
}

/** The labels to cut a table at, and the sentences in it. */
interface Cuts {
  readonly placed: readonly Occurrence[];
  readonly prose: readonly Span[];
  readonly order: Located['order'];
}

function cutTable(text: string, table: Table, { placed, prose, order }: Cuts): Located {
  const { from, to } = regionOf(text, placed);
  const all = withoutSerials(tokenize(text, from, to, placed));
  const words = findWords(table, all);
  const cut = words < 0 ? all : all.slice(0, words);
  const tokens = outsideOf(cut, prose);
  return {
    table,
    region: { from, to: tokens.at(-1)?.to ?? from },
    tokens,
    rest: all.slice(cut.length),
    rows: rowsOf(placed),
    order,
    endLine: all[words]?.line ?? (all.at(-1)?.line ?? 0) + 1,
    headersLost: shareLost(table, placed),
    words: countWords(table, tokens),
  };
}

/** A table of columns alone begins with a telling header: 其他 and 总计 before it are another table's. */
function trimChain(table: Table, chain: Chain): Chain {
  if (table.printedAs === 'grid') return chain;
  const first = chain.links.findIndex(({ hanFrom, hanTo }) => hanTo - hanFrom > 2);
  return { ...chain, links: first < 0 ? [] : chain.links.slice(first) };
}

/** Whether there are labels enough for a table, wherever they stand. */
function mayBeTable(table: Table, found: readonly Occurrence[]): boolean {
  if (table.id === 'statistics' && rowsOf(found).size < FEWEST_ROWS) return false;
  return isTable(table, found);
}

function isTable(table: Table, links: readonly Occurrence[]): boolean {
  const rows = links.filter(({ label }) => label.role === 'row').length;
  const columns = links.filter(({ label }) => label.role === 'column' && !isAnyTables(label)).length;
  if (table.printedAs === 'row') return columns >= 3;
  if (table.id === 'proactive') return rows >= 1 && columns >= 2;
  return rows >= 4 || (rows >= 1 && columns >= TELLING_COLUMNS);
}

/** So many headers that nothing else has make a table of however few rows: a text may end within it. */
const TELLING_COLUMNS = 5;

/** Rows of the statistics form without which it is not looked for. */
const FEWEST_ROWS = 4;

function rowsOf(placed: readonly Occurrence[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { label } of placed) if (label.role === 'row' && label.row) rows.add(label.row.id);
  return rows;
}

/** The labels to cut the text at: the chain, rows printed out of order, damaged rows, then whatever else is a label. */
function placeLabels(
  text: string,
  stream: HanStream,
  table: Table,
  chain: Chain,
  usable: readonly Occurrence[],
): readonly Occurrence[] {
  const links = chain.links.map((link) => findFuller(text, link, usable) ?? link);
  const first = links[0]?.hanFrom ?? 0;
  const last = (links.at(-1)?.hanTo ?? 0) + 120;
  const near = usable.filter((occurrence) => occurrence.hanFrom >= first && occurrence.hanTo <= last);
  const taken = [...links];
  const add = (occurrence: Occurrence) => {
    if (!taken.some((other) => occurrence.hanFrom < other.hanTo && other.hanFrom < occurrence.hanTo))
      taken.push(occurrence);
  };
  if (table.printedAs === 'grid') {
    for (const occurrence of near) if (isDisplaced(text, occurrence, taken)) add(occurrence);
    for (const label of missingRows(table, taken)) findDamaged(text, stream, taken, label).forEach(add);
    for (const label of missingRows(table, taken)) findElsewhere(text, stream, taken, label).forEach(add);
  }
  for (const occurrence of [...near, ...[...near].reverse()]) if (isRepeat(occurrence, taken)) add(occurrence);
  for (const occurrence of near) {
    if (occurrence.label.role !== 'row' && occurrence.hanTo <= (links.at(-1)?.hanTo ?? 0)) add(occurrence);
  }
  return byPlace(taken);
}

/** A fuller print of a row's label with its value behind it, where the one in order has none: `(七)总计` for a header's 总计. */
function findFuller(text: string, link: Occurrence, usable: readonly Occurrence[]): Occurrence | undefined {
  if (link.label.role !== 'row' || isValued(text, link)) return undefined;
  const length = link.hanTo - link.hanFrom;
  return usable.find(
    (other) => other.label === link.label && other.hanTo - other.hanFrom > length && isValued(text, other),
  );
}

function isValued(text: string, { to }: Occurrence): boolean {
  return /^[\s|]*[\d/—]/.test(text.slice(to, to + 40));
}

/** A row's label that stands outside of the form's order, long enough to be no accident or with its value behind it. */
function isDisplaced(text: string, occurrence: Occurrence, taken: readonly Occurrence[]): boolean {
  const { label, hanFrom, hanTo } = occurrence;
  const longEnough = hanTo - hanFrom >= Math.max(3, Math.min(5, label.cores[0]?.length ?? 5));
  if (label.role !== 'row' || !(longEnough || isValued(text, occurrence))) return false;
  return !taken.some((other) => other.label.row?.id === label.row?.id && other.label.role === 'row');
}

/** A row's label that is printed again at once, as flattening a merged cell does. */
function isRepeat({ label, hanFrom, hanTo }: Occurrence, taken: readonly Occurrence[]): boolean {
  const beside = (other: Occurrence) => other.hanTo === hanFrom || other.hanFrom === hanTo;
  return label.role === 'row' && taken.some((other) => other.label === label && beside(other));
}

function missingRows(table: Table, taken: readonly Occurrence[]) {
  const rows = rowsOf(taken);
  return labelsOf(table).filter((label) => label.role === 'row' && label.row && !rows.has(label.row.id));
}

/** Looks for a damaged label between its neighbours in the form. */
function findDamaged(
  text: string,
  stream: HanStream,
  taken: readonly Occurrence[],
  label: Occurrence['label'],
): Occurrence[] {
  const rows = taken.filter((occurrence) => occurrence.label.role === 'row');
  const before = rows
    .filter((occurrence) => occurrence.label.order < label.order)
    .sort(byOrder)
    .at(-1);
  const after = rows.filter((occurrence) => occurrence.label.order > label.order).sort(byOrder)[0];
  const from = before?.hanTo ?? Math.max(0, (after?.hanFrom ?? 0) - 60);
  const to = after?.hanFrom ?? from + 60;
  if (to <= from) return [];
  const found = findFuzzy(text, stream, label, from, to) ?? findShortened(text, stream, label, from, to);
  return found ? [coverRepeats(text, stream, found)] : [];
}

/** A label shorter than this is too much like others to be looked for in any place. */
const LONG = 8;
/** The share of its characters that may be wrong where it is not expected: its neighbour's may be a quarter. */
const CLOSE = 0.15;
/** Han characters behind the last label among which a displaced one may stand. */
const BEHIND = 20;

/** Looks for a damaged label that is displaced too, wherever other words stand among the labels. */
function findElsewhere(
  text: string,
  stream: HanStream,
  taken: readonly Occurrence[],
  label: Occurrence['label'],
): Occurrence[] {
  if ((label.cores[0]?.length ?? 0) < LONG) return [];
  const all = byPlace(taken);
  const placed = all.slice(all.findIndex((occurrence) => occurrence.label.role === 'row'));
  for (const [index, { hanTo }] of placed.entries()) {
    const to = placed[index + 1]?.hanFrom ?? Math.min(hanTo + BEHIND, stream.at.length);
    if (to - hanTo < LONG / 2) continue;
    const found = findFuzzy(text, stream, label, hanTo, to, CLOSE) ?? findShortened(text, stream, label, hanTo, to);
    if (found) return [found];
  }
  return [];
}

/** The label with its repeats at once behind it, as flattening a merged cell leaves them. */
function coverRepeats(text: string, stream: HanStream, found: Occurrence): Occurrence {
  const word = stream.text.slice(found.hanFrom, found.hanTo);
  let { hanTo } = found;
  while (stream.text.startsWith(word, hanTo) && isEmpty(text, stream, hanTo)) hanTo += word.length;
  return hanTo === found.hanTo ? found : toOccurrence(text, stream, found.label, found.hanFrom, hanTo);
}

/** Whether only separators stand before the Han character at `index`. */
function isEmpty(text: string, stream: HanStream, index: number): boolean {
  return /^[^\d\n]*$/.test(text.slice((stream.at[index - 1] ?? 0) + 1, stream.at[index]));
}

function byPlace(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => a.from - b.from || b.to - a.to);
}

function byOrder(a: Occurrence, b: Occurrence): number {
  return a.label.order - b.label.order;
}

/** The most text that the values behind the last label can take. */
const TAIL = 1500;

function regionOf(text: string, placed: readonly Occurrence[]): Span {
  return { from: placed[0]?.from ?? 0, to: Math.min(text.length, (placed.at(-1)?.to ?? 0) + TAIL) };
}

/** Index of the token behind the last label with which other words begin and the table ends, or -1. */
function findWords(table: Table, tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((token) => token.kind === 'label');
  const known = headerCharacters(table);
  return tokens.findIndex((token, index) => index > last && token.kind === 'text' && isWords(token.text, known));
}

function countWords(table: Table, tokens: readonly Token[]): number {
  const known = labelCharacters(table);
  return tokens.filter((token) => token.kind === 'text' && token.text.length >= 3 && isWords(token.text, known)).length;
}

/** The share of the form's column labels that are nowhere in the table. */
function shareLost(table: Table, placed: readonly Occurrence[]): number {
  const printed = new Set(placed.map((occurrence) => occurrence.label));
  const columns = labelsOf(table).filter((label) => label.role === 'column');
  return columns.filter((label) => !printed.has(label)).length / columns.length;
}
