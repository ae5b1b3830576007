import type { Table } from '../../report/form.ts';
import { type HanStream, SLOTS, slotOf } from '../text/hanStream.ts';
import { type Label, labelsOf } from './labels.ts';
import { perTable } from './perTable.ts';
import { isAnyTables } from './scattered.ts';

/** The wordings of a table's rows and headers by the pairs of characters in them, of which a text need not show all. */
interface Probe {
  /** Of so many places one behind the other, one is looked at: each wording has a pair there. */
  readonly stride: number;
  /** Whether any wording has a pair of the slot. */
  readonly holds: Uint8Array;
  readonly pairs: ReadonlyMap<number, readonly Pair[]>;
}

/** A pair of characters that stands in a wording behind `offset` others. */
interface Pair {
  readonly core: string;
  readonly label: Label;
  readonly offset: number;
}

/** How many labels of a table are printed: different rows and headers, and headers as often as they are. */
interface Count {
  readonly rows: number;
  readonly columns: number;
  readonly headers: number;
}

/** So many headers that nothing else has make a table of however few rows: a text may end within it. */
const TELLING_COLUMNS = 5;
/** So many headers make a table in one line. */
const HEADERS = 3;
const ROWS = 4;

/** Whether so many labels can be a table; one in one line prints its headers several times. */
export function isEnough(table: Table, { rows, columns, headers }: Count): boolean {
  if (table.printedAs === 'row') return headers >= HEADERS;
  if (table.id === 'proactive') return rows >= 1 && columns >= 2;
  return rows >= ROWS || (rows >= 1 && columns >= TELLING_COLUMNS);
}

/** Counts a table's labels among some Han characters, wherever their wordings stand: looked for all at once. */
export function countLabels({ text: han, slots }: HanStream, table: Table): Count {
  const { stride, holds, pairs } = probeOf(table);
  const rows = new Set<Label>();
  const columns = new Set<Label>();
  let headers = 0;
  for (let at = 0; at < han.length - 1; at += stride) {
    const slot = slots[at] ?? 0;
    if (holds[slot] === 0) continue;
    for (const { core, label, offset } of pairs.get(slot) ?? []) {
      if (!han.startsWith(core, at - offset) || offset > at) continue;
      if (label.role === 'row') rows.add(label);
      else {
        columns.add(label);
        headers++;
      }
    }
  }
  return { rows: rows.size, columns: columns.size, headers };
}

const probeOf = perTable(toProbe);

function toProbe(table: Table): Probe {
  const cores = labelsOf(table)
    .filter(isTelling)
    .flatMap((label) => label.cores.map((core) => ({ core, label })));
  const stride = Math.min(LONGEST_STRIDE, ...cores.map(({ core }) => core.length - 1));
  const counts = new Map<number, number>();
  for (const { core } of cores) for (const slot of slotsOf(core)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const holds = new Uint8Array(SLOTS);
  const pairs = new Map<number, Pair[]>();
  for (const { core, label } of cores) {
    for (const offset of listOffsets(core, stride, counts)) {
      const slot = slotAt(core, offset);
      holds[slot] = 1;
      pairs.set(slot, [...(pairs.get(slot) ?? []), { core, label, offset }]);
    }
  }
  return { stride, holds, pairs };
}

/** The slot of each pair of a wording. */
function slotsOf(core: string): readonly number[] {
  return Array.from({ length: core.length - 1 }, (_, offset) => slotAt(core, offset));
}

function slotAt(core: string, offset: number): number {
  return slotOf(core.charCodeAt(offset), core.charCodeAt(offset + 1));
}

/** For each remainder of its places by the stride, the pair that the fewest wordings have: 政府 and 公开 are everywhere. */
function listOffsets(core: string, stride: number, counts: ReadonlyMap<number, number>): readonly number[] {
  const slots = slotsOf(core);
  const rarity = (offset: number) => counts.get(slots[offset] ?? 0) ?? 0;
  return Array.from({ length: stride }, (_, remainder) => {
    const offsets = [...slots.keys()].filter((offset) => offset % stride === remainder);
    return offsets.reduce((best, offset) => (rarity(offset) < rarity(best) ? offset : best), remainder);
  });
}

/** With more pairs of each wording than this most of them stand in any text. */
const LONGEST_STRIDE = 4;

/** A row, or a header that is not of any table's first column. */
function isTelling(label: Label): boolean {
  return label.role === 'row' || (label.role === 'column' && !isAnyTables(label));
}
