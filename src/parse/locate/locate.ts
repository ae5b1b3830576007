import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import { type Chain, findChain } from '../labels/chain.ts';
import { countLabels, isEnough } from '../labels/labelProbe.ts';
import { labelsOf } from '../labels/labels.ts';
import { findOccurrences, type Occurrence, toOccurrence } from '../labels/occurrences.ts';
import { byPlace, placeLabels, rowsOf } from '../labels/placeLabels.ts';
import { findScattered, isAnyTables } from '../labels/scattered.ts';
import { findTorn } from '../labels/torn.ts';
import { headerCharacters, isWords, labelCharacters } from '../labels/words.ts';
import type { Mark } from '../marks/mark.ts';
import { isOfValue, type MarkedTable } from '../marks/markTable.ts';
import { trimOpening } from '../marks/values.ts';
import { type HanStream, sliceStream } from '../text/hanStream.ts';
import { type Token, tokenize } from '../tokens/tokens.ts';
import { withoutBlankForms } from './blankForms.ts';
import { withoutCodeColumn, withoutSerials } from './codes.ts';
import { areRowsOfForm } from './formRows.ts';
import { withoutJoints } from './joints.ts';
import { withoutOtherYears } from './otherYears.ts';
import { findProse, outsideOf } from './prose.ts';

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
  if (!mayHold(stream, table)) return undefined;
  const found = findOccurrences(text, stream, labelsOf(table));
  if (!mayBeTable(table, found) && !findTorn(stream, table)) return undefined;
  const usable = withoutBlankForms(text, outsideOf(found, findProse(text, stream, found)));
  const first = locateAmong(text, stream, table, usable, found);
  if (!first || hasValues(first)) return first;
  const elsewhere = usable.filter(({ from, to }) => to <= first.region.from || from >= first.region.to);
  const second = locateAmong(text, stream, table, elsewhere, found);
  return second?.tokens.some(({ kind }) => kind === 'number') ? second : first;
}

/** Whether a text has labels enough for a table, wherever they stand, or headers that are torn apart. */
export function mayHold(stream: HanStream, table: Table): boolean {
  return isEnough(table, countLabels(stream, table)) || findTorn(stream, table) !== undefined;
}

/**
 * A table whose labels all stand where its form prints them; undefined where nobody filled it in and another that was
 * filled in is found.
 */
export function locateMarked(text: string, stream: HanStream, { table, marks }: MarkedTable): Located | undefined {
  const placed = marks.flatMap(({ wording: { label }, hanFrom, hanTo }) =>
    label ? [toOccurrence(text, stream, label, hanFrom, hanTo)] : [],
  );
  const whole = cutTable(text, table, { placed, prose: [], order: 'form' });
  const openings = openingsBehind(text, stream, marks);
  const isOpening = ({ from, to }: Span) => openings.some((opening) => from >= opening.from && to <= opening.to);
  const located = openings.length > 0 ? { ...whole, tokens: whole.tokens.filter((token) => !isOpening(token)) } : whole;
  return hasValues(located) || !isFilledElsewhere(text, stream, table) ? located : undefined;
}

function isFilledElsewhere(text: string, stream: HanStream, table: Table): boolean {
  const other = locateTable(text, stream, table);
  return other !== undefined && hasValues(other);
}

/** The signs that open the words behind a table, which are none of its marks: `## 四、`, `__四、`. */
function openingsBehind(text: string, stream: HanStream, marks: readonly Mark[]): readonly Span[] {
  const openings: Span[] = [];
  for (let index = marks.at(-1)?.hanTo ?? 0; ; index++) {
    const to = stream.at[index];
    if (to === undefined) return openings;
    const from = trimOpening(text, to);
    if (from < to) openings.push({ from, to });
    if (!isOfValue(stream.text.charAt(index))) return openings;
  }
}

function hasValues({ tokens }: Located): boolean {
  return tokens.some(({ kind }) => kind === 'number' || kind === 'mark');
}

/** Whether labels enough for a table stand together in a stretch of the text, whatever stands between them. */
export function mayStandIn(text: string, stream: HanStream, table: Table, { from, to }: Span): boolean {
  const part = sliceStream(stream, from, to);
  if (findTorn(part, table)) return true;
  if (!isEnough(table, countLabels(part, table))) return false;
  const found = findOccurrences(text, part, labelsOf(table));
  return isTable(table, trimChain(table, findChain(table, found)).links) || findScattered(table, found) !== undefined;
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
  const chained = isTable(table, chain.links);
  const torn = chained ? undefined : findTornApart(text, stream, table, found);
  const scattered = chained ? undefined : findScattered(table, usable);
  if (!chained && !torn && !scattered) return undefined;
  const placed = scattered ?? (torn ? [torn] : placeLabels(text, stream, table, chain, usable));
  if (!areRowsOfForm(table, rowsOf(placed))) return undefined;
  const prose = findProse(text, stream, byPlace([...found, ...placed]), regionOf(text, placed));
  return cutTable(text, table, { placed, prose, order: scattered ? 'scattered' : 'form' });
}

/** Torn headers without the sentence before them that tells the table in its own words. */
function findTornApart(
  text: string,
  stream: HanStream,
  table: Table,
  found: readonly Occurrence[],
): Occurrence | undefined {
  const torn = findTorn(stream, table);
  const told = torn && findProse(text, stream, found, torn).findLast(({ to }) => to > torn.from && to <= torn.to);
  if (!told) return torn;
  const first = stream.at.findIndex((at) => at >= told.to);
  if (first < 0) return torn;
  const behind = findTorn(sliceStream(stream, first), table);
  return behind ? { ...behind, hanFrom: behind.hanFrom + first, hanTo: behind.hanTo + first } : torn;
}

/** The labels to cut a table at, and the sentences in it. */
interface Cuts {
  readonly placed: readonly Occurrence[];
  readonly prose: readonly Span[];
  readonly order: Located['order'];
}

function cutTable(text: string, table: Table, { placed, prose, order }: Cuts): Located {
  const { from, to } = regionOf(text, placed);
  const found = withoutJoints(withoutSerials(tokenize(text, from, to, placed)));
  const all = table.id === 'statistics' ? withoutOtherYears(text, withoutCodeColumn(found)) : found;
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

/**
 * A table of columns alone begins with a telling header: 其他 and 总计 before it are another table's. None begins with
 * a heading far above it, which a sentence that lists the report's parts may have named.
 */
function trimChain(table: Table, chain: Chain): Chain {
  const [heading, next] = chain.links;
  const isFar = heading?.label.role === 'heading' && next !== undefined && next.hanFrom - heading.hanTo > FAR;
  const links = isFar ? chain.links.slice(1) : chain.links;
  if (table.printedAs === 'grid') return { ...chain, links };
  const first = links.findIndex(({ hanFrom, hanTo }) => hanTo - hanFrom > 2);
  return { ...chain, links: first < 0 ? [] : links.slice(first) };
}

/** More Han characters than the sentences between a section's heading and its table take. */
const FAR = 400;

/** Whether there are labels enough for a table, wherever they stand. */
function mayBeTable(table: Table, found: readonly Occurrence[]): boolean {
  if (table.id === 'statistics' && rowsOf(found).size < FEWEST_ROWS) return false;
  return isTable(table, found);
}

function isTable(table: Table, links: readonly Occurrence[]): boolean {
  const rows = links.filter(({ label }) => label.role === 'row').length;
  const columns = links.filter(({ label }) => label.role === 'column' && !isAnyTables(label)).length;
  if (table.id === 'proactive' && rows < MOST_ROWS && !links.some(isHeader)) return false;
  return isEnough(table, { rows, columns, headers: columns });
}

/** So many lines of section two are a table whatever its headers; fewer under articles alone are a list of duties. */
const MOST_ROWS = 5;

/** Whether a header names a column of its own, which an article does not. */
function isHeader({ label }: Occurrence): boolean {
  return label.role === 'column' && !isAnyTables(label) && !label.cores.some((core) => core.startsWith('第二十条'));
}

/** Rows of the statistics form without which it is not looked for. */
const FEWEST_ROWS = 4;

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
