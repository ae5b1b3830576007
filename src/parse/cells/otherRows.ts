import type { Table } from '../../report/form.ts';
import { TABLES } from '../../report/forms.ts';
import { perTable } from '../labels/perTable.ts';
import type { ReadTable } from '../readers/tableRead.ts';
import { type Token, tokenize } from '../tokens/tokens.ts';

/** How far behind a table a line of another form of it may stand, and how far behind its label its values. */
const BEHIND = 160;
const VALUES = 40;

/**
 * Values of lines that only another form of the table has: 政府集中采购 under a table of 2021. No cell is theirs, and
 * nobody should miss them.
 */
export function listOtherRows({ table, region, spare }: ReadTable, text: string): readonly Token[] {
  const end = Math.min(text.length, region.to + BEHIND);
  const known = new Set(spare.map(({ from }) => from));
  return othersOf(table).flatMap((label) => {
    const at = text.indexOf(label, region.from);
    const from = at + label.length;
    if (at < 0 || at >= end || /[^\s|]/.test(text.charAt(from))) return [];
    return valuesBehind(text, from).filter((token) => !known.has(token.from));
  });
}

/** The numbers right behind a label, up to the first word. */
function valuesBehind(text: string, from: number): readonly Token[] {
  const tokens = tokenize(text, from, Math.min(text.length, from + VALUES), []).filter(({ kind }) => kind !== 'gap');
  const end = tokens.findIndex(({ kind }) => kind !== 'number');
  return tokens.slice(0, end < 0 ? undefined : end);
}

/** The labels of lines that another form of the table has and this one has not, in no wording. */
const othersOf = perTable(listOthers);

function listOthers(table: Table): readonly string[] {
  if (table.id !== 'proactive') return [];
  const rowsOf = ({ blocks }: Table) => blocks.flatMap(({ rows }) => rows);
  const own = new Set(rowsOf(table).map(({ id }) => id));
  return TABLES.filter(({ id, form }) => id === table.id && form !== table.form)
    .flatMap(rowsOf)
    .flatMap(({ id, label }) => (own.has(id) ? [] : [label]));
}
