import type { Table } from '../report/form.ts';
import { SLOTS, slotOf } from './hanPairs.ts';
import { type Label, labelsOf } from './labels.ts';
import { isAnyTables } from './scattered.ts';

/** The wordings of a table's rows and headers by the pair of characters that they begin with. */
interface Probe {
  /** Whether any wording begins with a pair of the slot. */
  readonly begins: Uint8Array;
  readonly wordings: ReadonlyMap<number, readonly Wording[]>;
}

interface Wording {
  readonly core: string;
  readonly label: Label;
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
export function countLabels(han: string, table: Table): Count {
  const { begins, wordings } = PROBES.get(table) ?? toProbe(table);
  const rows = new Set<Label>();
  const columns = new Set<Label>();
  let headers = 0;
  for (let at = 0; at < han.length - 1; at++) {
    const slot = slotOf(han, at);
    if (begins[slot] === 0) continue;
    for (const { core, label } of wordings.get(slot) ?? []) {
      if (!han.startsWith(core, at)) continue;
      if (label.role === 'row') rows.add(label);
      else {
        columns.add(label);
        headers++;
      }
    }
  }
  return { rows: rows.size, columns: columns.size, headers };
}

const PROBES = new Map<Table, Probe>();

function toProbe(table: Table): Probe {
  const begins = new Uint8Array(SLOTS);
  const wordings = new Map<number, Wording[]>();
  for (const label of labelsOf(table).filter(isTelling)) {
    for (const core of label.cores) {
      const slot = slotOf(core, 0);
      begins[slot] = 1;
      wordings.set(slot, [...(wordings.get(slot) ?? []), { core, label }]);
    }
  }
  PROBES.set(table, { begins, wordings });
  return { begins, wordings };
}

/** A row, or a header that is not of any table's first column. */
function isTelling(label: Label): boolean {
  return label.role === 'row' || (label.role === 'column' && !isAnyTables(label));
}
