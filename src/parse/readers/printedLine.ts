import type { Table } from '../../report/form.ts';
import { coresOf, toHan } from '../labels/labels.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import type { Located } from '../locate/locate.ts';
import { slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';

/**
 * The line of a table in one line as its headers say, or undefined where that is the form's: its kinds and the outcomes
 * of each may be printed in another order. Only headers that are all there and all whole say so.
 */
export function findPrintedLine(located: Located): Line | undefined {
  const [whole] = linesOf(located.table);
  const cells = whole && listCells(located, whole);
  if (!whole || !cells || cells.every((cell, place) => cell === whole.cells[place])) return undefined;
  return { ...whole, cells, groups: areTotalsLast(cells, whole) ? whole.groups : [] };
}

/** The cells in the order of the headers, or undefined where these are not told or the sums say otherwise. */
function listCells(located: Located, whole: Line): readonly string[] | undefined {
  const { table, tokens } = located;
  const heads = tokens.slice(0, tokens.findIndex(isValue));
  const kinds = listKinds(located, heads);
  const columns = table.blocks[0]?.columns ?? [];
  const named = listOutcomes(table, heads) ?? [];
  const headers = named.length < whole.cells.length ? listOutcomes(table, heads.flatMap(cutLines)) : named;
  const outcomes = headers?.slice(-whole.cells.length);
  const order = outcomes?.slice(0, columns.length) ?? [];
  if (!kinds || !outcomes || new Set(order).size < columns.length) return undefined;
  const isSame = outcomes.every((outcome, place) => outcome === order[place % columns.length]);
  if (!isSame || outcomes.length !== whole.cells.length) return undefined;
  const cells = kinds.flatMap((kind) => order.map((outcome) => `${table.id}.${kind}.${outcome}`));
  const values = tokens.filter(isValue);
  return countSums(values, cells) >= countSums(values, whole.cells) ? cells : undefined;
}

function isValue({ kind }: Token): boolean {
  return kind === 'number' || kind === 'mark';
}

/**
 * The outcomes in the order of their headers, those of a merged header more than once; undefined where one of these is
 * torn apart. Headers cut short to what several outcomes begin with are taken for these in the form's order.
 */
function listOutcomes(table: Table, heads: readonly Token[]): readonly string[] | undefined {
  const columns = (table.blocks[0]?.columns ?? []).map(({ id, label, variants }) => ({
    id,
    cores: coresOf([label, ...variants]),
  }));
  const named: (readonly string[])[] = [];
  for (const { kind, text, occurrence } of heads) {
    if (kind === 'text' && toHan(text) !== '' && !text.includes(PARENT)) return undefined;
    if (occurrence?.label.role !== 'column') continue;
    const ids = columns.flatMap(({ id, cores }) => (cores.includes(toHan(text)) ? [id] : []));
    if (ids.length === 0) return undefined;
    named.push(ids);
  }
  return nameInTurn(named);
}

/** A header that stands on several lines as those that each of them may be: `其他`, `结果` for one of `其他结果`. */
function cutLines(head: Token): readonly Token[] {
  const words = head.text.split(/[\s|]+/);
  return head.occurrence?.label.role === 'column' ? words.map((text) => ({ ...head, text })) : [head];
}

/** Each of several headers that can be the same outcomes is the next one of them, and the first again after the last. */
function nameInTurn(named: readonly (readonly string[])[]): readonly string[] {
  const told = new Map<string, number>();
  return named.flatMap((ids) => {
    const key = ids.join();
    const turn = told.get(key) ?? 0;
    told.set(key, turn + 1);
    return ids[turn % ids.length] ?? [];
  });
}

/** What stands over both kinds of litigation. */
const PARENT = '行政诉讼';

/** The kinds in the order of their names, the first one's perhaps lost; litigation stands where its own name does. */
function listKinds({ table }: Located, heads: readonly Token[]): readonly string[] | undefined {
  const rows = table.blocks[0]?.rows ?? [];
  const [alone, ...pair] = rows.map(({ id }) => id);
  const placeOf = (id: string) => heads.findIndex(({ occurrence }) => occurrence?.label.row?.id === id);
  const places = pair.map(placeOf);
  const at = placeOf(alone ?? '');
  if (alone === undefined || places.some((place) => place < 0)) return undefined;
  const parent = heads.findIndex(
    ({ text, occurrence }) => text.includes(PARENT) && occurrence?.label.role !== 'heading',
  );
  const sorted = [...pair].sort((a, b) => placeOf(a) - placeOf(b));
  return at < (parent < 0 ? Math.min(...places) : parent) ? [alone, ...sorted] : [...sorted, alone];
}

/** Of how many kinds the total is the sum of the outcomes, the values belonging to `cells` in their order. */
function countSums(values: readonly Token[], cells: readonly string[]): number {
  const left = new Map<string, number>();
  cells.forEach((cell, place) => {
    const [, kind = '', outcome] = cell.split('.');
    const token = values[place];
    const amount = (token && slotOf(token).value) ?? 0;
    left.set(kind, (left.get(kind) ?? 0) + (outcome === 'total' ? -amount : amount));
  });
  return [...left.values()].filter((rest) => rest === 0).length;
}

function areTotalsLast(cells: readonly string[], { groups }: Line): boolean {
  const [size = 1] = groups;
  return cells.every((cell, place) => cell.endsWith('.total') === (place % size === size - 1));
}
