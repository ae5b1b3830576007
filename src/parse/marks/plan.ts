import type { Table } from '../../report/form.ts';
import { type Label, labelsOf, toHan } from '../labels/labels.ts';
import { perTable } from '../labels/perTable.ts';
import { type Line, linesOf } from '../lines/lines.ts';
import { slotOf } from '../text/hanStream.ts';

/** What may be printed above a block's values. */
export interface Header {
  readonly core: string;
  readonly label: Label | null;
  /** The columns that it may head, by their index in the block: 结果 is printed for two. */
  readonly columns: readonly number[];
}

/** A line of values and the label that it stands behind. */
export interface Step {
  readonly line: Line;
  readonly label: Label;
  /** Its place among the lines of its form. */
  readonly index: number;
}

/** A wording of a label that may be printed at some place: of a line, of a group of lines, or above values. */
export interface Wording {
  readonly core: string;
  readonly label: Label | null;
  readonly step: Step | null;
  readonly header: Header | null;
}

/** Wordings by the slot of the two characters that they begin with, in the order in which they are tried. */
type Wordings = ReadonlyMap<number, readonly Wording[]>;

/** What a table prints, in the order in which it prints it. */
export interface Plan {
  readonly table: Table;
  /** What the form prints once: the header of the first block that is least likely to be printed elsewhere, or a row. */
  readonly anchor: string;
  /** What may stand before the anchor, the longest wordings first: headers, and what else is printed above a row. */
  readonly above: readonly string[];
  readonly steps: readonly Step[];
  /** What may be printed before each of the lines, itself first, and behind the last one. */
  readonly wordings: readonly Wordings[];
  /** How many labels of columns the form has, notes and groups of columns included. */
  readonly columns: number;
}

/** The plan of a table, made once. */
export const planOf = perTable(toPlan);

function toPlan(table: Table): Plan {
  const labels = labelsOf(table);
  const lines = linesOf(table);
  const rows = table.printedAs === 'row' ? [] : labels.filter(({ role }) => role === 'row');
  const steps = rows.flatMap((label, index) => toStep(label, lines[index], index));
  const headers = table.blocks.map((_, block) => listHeaders(table, labels, block));
  return {
    table,
    ...anchorOf(table, labels, headers[0] ?? []),
    steps,
    wordings: Array.from({ length: steps.length + 1 }, (_, next) => toWordings(labels, steps, headers, next)),
    columns: labels.filter(({ role }) => role === 'column').length,
  };
}

/** A form's line may be left out, and its neighbour; more would be another form. */
const MOST_SKIPPED = 2;

function toWordings(
  labels: readonly Label[],
  steps: readonly Step[],
  headers: readonly (readonly Header[])[],
  next: number,
): Wordings {
  const of = (label: Label, step: Step | null) => label.cores.map((core) => ({ core, label, step, header: null }));
  const above = next < steps.length || next === 0 ? (headers[steps[next]?.line.block ?? 0] ?? []) : [];
  const wordings = [
    ...steps.slice(next, next + MOST_SKIPPED + 1).flatMap((step) => of(step.label, step)),
    ...labels.filter(({ role }) => role === 'group').flatMap((label) => of(label, null)),
    ...above.map((header) => ({ core: header.core, label: header.label, step: null, header })),
  ];
  const byFirst = new Map<number, Wording[]>();
  for (const wording of wordings) {
    const slot = slotOf(wording.core.charCodeAt(0), wording.core.charCodeAt(1));
    byFirst.set(slot, [...(byFirst.get(slot) ?? []), wording]);
  }
  return byFirst;
}

function toStep(label: Label, line: Line | undefined, index: number): readonly Step[] {
  return line ? [{ line, label, index }] : [];
}

function listHeaders(table: Table, labels: readonly Label[], block: number): readonly Header[] {
  const columns = table.blocks[block]?.columns.map(({ label }) => toHan(label)) ?? [];
  const above = labels.filter(
    ({ role, block: own }) => (role === 'column' && (own === block || own < 0)) || isHead(table, role),
  );
  const headers = above.flatMap((label) =>
    label.cores.map((core) => ({
      core,
      label,
      columns: above
        .filter(({ cores }) => cores.includes(core))
        .flatMap(({ cores }) => columns.flatMap((column, index) => (cores.includes(column) ? [index] : []))),
    })),
  );
  return [...headers, ...listParents(table), ...listBeside(table)].sort((a, b) => b.core.length - a.core.length);
}

/** Whether each row of a table has one value, whose unit is printed beside its label. */
export function isSingle({ id }: Table): boolean {
  return id === 'statistics';
}

/** What stands over the units and the values of a table of single values, which are no labels of its form. */
function listBeside(table: Table): readonly Header[] {
  if (!isSingle(table)) return [];
  const columns = table.blocks.flatMap((block) => block.columns.map(({ label }) => label));
  return ['单位', ...columns].map((words) => ({ core: toHan(words), label: null, columns: [] }));
}

/** A table in one line heads its values with the names of its rows as well. */
function isHead(table: Table, role: Label['role']): boolean {
  return table.printedAs === 'row' && role === 'row';
}

/** What stands over rows that share the words before a colon: 行政诉讼. */
function listParents(table: Table): readonly Header[] {
  if (table.printedAs !== 'row') return [];
  const names = table.blocks.flatMap(({ rows }) => rows.flatMap(({ label }) => /^(.+):/.exec(label)?.[1] ?? []));
  return [...new Set(names)].map((name) => ({ core: toHan(name), label: null, columns: [] }));
}

/** A table of single values is known by its first row, whose numeral, group and headers may stand before it. */
function anchorOf(table: Table, labels: readonly Label[], headers: readonly Header[]): Pick<Plan, 'anchor' | 'above'> {
  const above = headers.map(({ core }) => core);
  const ofRole = (role: Label['role']) => labels.filter((label) => label.role === role);
  const [first] = ofRole('row');
  if (isSingle(table) && first) {
    const anchor = shortest(first);
    const numeral = (first.cores[0] ?? '').slice(0, -anchor.length);
    const groups = ofRole('group').flatMap(({ cores }) => cores);
    return { anchor, above: [...above, ...groups, numeral].filter((core) => core !== '').sort(byLength) };
  }
  const able = ofRole(table.printedAs === 'row' ? 'row' : 'column').filter(({ block }) => block === 0);
  return { anchor: able.map(shortest).sort(byLength)[0] ?? '', above };
}

function shortest({ cores }: Label): string {
  return cores.at(-1) ?? '';
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
