import type { Table } from '../../report/form.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Chain } from './chain.ts';
import { distanceWithin, findFuzzy, findShortened } from './fuzzy.ts';
import { type Label, labelsOf } from './labels.ts';
import { type Occurrence, toOccurrence } from './occurrences.ts';

/** The ids of the rows whose label is among some. */
export function rowsOf(placed: readonly Occurrence[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { label } of placed) if (label.role === 'row' && label.row) rows.add(label.row.id);
  return rows;
}

/** The labels to cut the text at: the chain, rows printed out of order, damaged rows, then whatever else is a label. */
export function placeLabels(
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
    for (let left = missingRows(table, taken), before = Infinity; left.length < before; ) {
      for (const label of left) findDamaged(text, stream, { taken, label, rivals: left }).forEach(add);
      before = left.length;
      left = missingRows(table, taken);
    }
    for (const label of missingRows(table, taken)) findElsewhere(text, stream, taken, label).forEach(add);
  }
  for (const occurrence of [...near, ...[...near].reverse()]) if (isRepeat(occurrence, taken)) add(occurrence);
  for (const occurrence of near) {
    const behind = occurrence.hanTo - (links.at(-1)?.hanTo ?? 0);
    if (occurrence.label.role !== 'row' && (behind <= 0 || isTurned(text, table, occurrence, behind))) add(occurrence);
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

/** So far behind the last row's label the headers of its article may stand, in Han characters. */
const TURNED = 24;

/** Whether a header stands behind the last row, before a value: rows and columns of its article are exchanged. */
function isTurned(text: string, { id }: Table, occurrence: Occurrence, behind: number): boolean {
  return id === 'proactive' && occurrence.label.role === 'column' && behind <= TURNED && isValued(text, occurrence);
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

/** A damaged label that is looked for, those that are placed, and those that are missing with it. */
interface Sought {
  readonly label: Label;
  readonly taken: readonly Occurrence[];
  readonly rivals: readonly Label[];
}

/** Looks for a damaged label between its neighbours in the form, where no other that is missing is likelier to stand. */
function findDamaged(text: string, stream: HanStream, { label, taken, rivals }: Sought): Occurrence[] {
  const rows = taken.filter((occurrence) => occurrence.label.role === 'row');
  const before = rows
    .filter((occurrence) => occurrence.label.order < label.order)
    .sort(byOrder)
    .at(-1);
  const after = rows.filter((occurrence) => occurrence.label.order > label.order).sort(byOrder)[0];
  const from = before?.hanTo ?? Math.max(0, (after?.hanFrom ?? 0) - 60);
  const longest = Math.max(...label.cores.map(({ length }) => length));
  const to = after?.hanFrom ?? Math.min(from + 60 + longest, stream.at.length);
  if (to <= from) return [];
  const found = findFuzzy(text, stream, label, from, to) ?? findShortened(text, stream, label, from, to);
  const isCut = found !== undefined && after === undefined && found.hanTo >= to;
  return found && !isCut && !isNearer(stream, found, rivals) ? [coverRepeats(text, stream, found)] : [];
}

/** Whether another label is nearer to what stands at a place than the one that was found there. */
function isNearer(stream: HanStream, { label, hanFrom, hanTo }: Occurrence, rivals: readonly Label[]): boolean {
  const word = stream.text.slice(hanFrom, hanTo);
  const distance = ({ cores }: Label) =>
    Math.min(...cores.filter(({ length }) => length > 3).map((core) => distanceWithin(core, word)));
  const own = distance(label);
  return rivals.some((rival) => rival !== label && distance(rival) < own);
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

/** In the order of the text, the longer one first. */
export function byPlace(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => a.from - b.from || b.to - a.to);
}

function byOrder(a: Occurrence, b: Occurrence): number {
  return a.label.order - b.label.order;
}
