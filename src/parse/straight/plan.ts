import type { Table } from '../../report/form.ts';
import { type Label, labelsOf, toHan } from '../labels.ts';
import { type Line, linesOf } from '../lines.ts';

/** What may be printed above a block's values. */
export interface Header {
  readonly core: string;
  readonly label: Label | null;
  /** The column that it heads, by its index in the block, or -1. */
  readonly column: number;
}

/** A line of values and the label that it stands behind. */
export interface Step {
  readonly line: Line;
  readonly label: Label;
}

/** What a table prints, in the order in which it prints it. */
export interface Plan {
  readonly table: Table;
  /** The header of the first block that is least likely to be printed elsewhere. */
  readonly anchor: string;
  /** For each block its headers, the longest wordings first. */
  readonly headers: readonly (readonly Header[])[];
  readonly steps: readonly Step[];
  readonly groups: readonly Label[];
  /** How many labels of columns the form has, notes and groups of columns included. */
  readonly columns: number;
}

/** The plan of a table that is printed as a grid or in one line; forms of single values have none. */
export function planOf(table: Table): Plan | undefined {
  if (table.id === 'statistics') return undefined;
  const plan = PLANS.get(table) ?? toPlan(table);
  PLANS.set(table, plan);
  return plan;
}

const PLANS = new Map<Table, Plan>();

function toPlan(table: Table): Plan {
  const labels = labelsOf(table);
  const rows = labels.filter(({ role }) => role === 'row');
  const lines = linesOf(table);
  return {
    table,
    anchor: anchorOf(table, labels),
    headers: table.blocks.map((_, block) => listHeaders(table, labels, block)),
    steps: table.printedAs === 'row' ? [] : rows.flatMap((label, index) => toStep(label, lines[index])),
    groups: labels.filter(({ role }) => role === 'group'),
    columns: labels.filter(({ role }) => role === 'column').length,
  };
}

function toStep(label: Label, line: Line | undefined): readonly Step[] {
  return line ? [{ line, label }] : [];
}

function listHeaders(table: Table, labels: readonly Label[], block: number): readonly Header[] {
  const columns = table.blocks[block]?.columns.map((column) => toHan(column.label)) ?? [];
  const headers = labels
    .filter(({ role, block: own }) => (role === 'column' && (own === block || own < 0)) || isHead(table, role))
    .flatMap((label) =>
      label.cores.map((core) => ({
        core,
        label,
        column: columns.indexOf(label.cores.find((one) => columns.includes(one)) ?? ''),
      })),
    );
  return [...headers, ...listParents(table)].sort((a, b) => b.core.length - a.core.length);
}

/** A table in one line heads its values with the names of its rows as well. */
function isHead(table: Table, role: Label['role']): boolean {
  return table.printedAs === 'row' && role === 'row';
}

/** What stands over rows that share the words before a colon: 行政诉讼. */
function listParents(table: Table): readonly Header[] {
  if (table.printedAs !== 'row') return [];
  const names = table.blocks.flatMap(({ rows }) => rows.flatMap(({ label }) => /^(.+):/.exec(label)?.[1] ?? []));
  return [...new Set(names)].map((name) => ({ core: toHan(name), label: null, column: -1 }));
}

function anchorOf(table: Table, labels: readonly Label[]): string {
  const role = table.printedAs === 'row' ? 'row' : 'column';
  const able = labels.filter(({ block, ...label }) => label.role === role && block === 0);
  const shortest = ({ cores }: Label) => cores.at(-1) ?? '';
  return able.map(shortest).sort((a, b) => b.length - a.length)[0] ?? '';
}
