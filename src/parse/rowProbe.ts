import type { Table } from '../report/form.ts';
import { SLOTS, slotOf } from './hanPairs.ts';
import type { HanStream } from './hanStream.ts';
import { labelsOf } from './labels.ts';

/** The wordings of a table's rows by the pair of characters that they begin with. */
interface Probe {
  /** Whether any wording begins with a pair of the slot. */
  readonly begins: Uint8Array;
  readonly wordings: ReadonlyMap<number, readonly Wording[]>;
}

interface Wording {
  readonly core: string;
  readonly row: string;
}

/** Whether the wordings of so many different rows stand anywhere in a text, looked for all at once. */
export function holdsRows({ text }: HanStream, table: Table, least: number): boolean {
  const { begins, wordings } = PROBES.get(table) ?? toProbe(table);
  const rows = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) {
    const slot = slotOf(text, at);
    if (begins[slot] === 0) continue;
    for (const { core, row } of wordings.get(slot) ?? []) {
      if (text.startsWith(core, at) && rows.add(row).size >= least) return true;
    }
  }
  return false;
}

const PROBES = new Map<Table, Probe>();

function toProbe(table: Table): Probe {
  const begins = new Uint8Array(SLOTS);
  const wordings = new Map<number, Wording[]>();
  for (const { role, row, cores } of labelsOf(table)) {
    if (role !== 'row' || !row) continue;
    for (const core of cores) {
      const slot = slotOf(core, 0);
      begins[slot] = 1;
      wordings.set(slot, [...(wordings.get(slot) ?? []), { core, row: row.id }]);
    }
  }
  PROBES.set(table, { begins, wordings });
  return { begins, wordings };
}
