import type { CellId } from '../../report/cell.ts';
import type { Block, Group, Row, Table } from '../../report/form.ts';
import { toCellId } from '../../report/forms.ts';
import { toFullWidth } from '../../report/fullWidth.ts';

/** A column of the printed form: a leaf holds values, others stand over several. */
export interface HeaderNode {
  readonly id: string;
  readonly label: string;
  readonly children: readonly HeaderNode[];
}

/** A printed line: the labels before it, from the outermost group to its own, and its cells by column id. */
export interface PrintedRow {
  readonly id: string;
  readonly path: readonly string[];
  readonly cells: Readonly<Record<string, CellId>>;
}

/** The columns of a block under the labels that stand over them. */
export function toHeaderTree(block: Block, groups: readonly Group[]): readonly HeaderNode[] {
  const leaves = block.columns.map(({ id, label }): HeaderNode => ({ id, label: toFullWidth(label), children: [] }));
  return [...groups].reverse().reduce(groupNodes, leaves);
}

/** The lines of a block as the form prints them. */
export function toPrintedRows(table: Table, block: Block): readonly PrintedRow[] {
  return block.rows.map((row) => ({
    id: row.id,
    path: [...groupsOf(table, block, row), row.label].map(toFullWidth),
    cells: Object.fromEntries(block.columns.map((column) => [column.id, toCellId(table, row, column)])),
  }));
}

/** A table that is printed in one line: its rows become groups over its columns. `:` in a label parts two levels. */
export function toSingleLine(table: Table, block: Block): { tree: readonly HeaderNode[]; row: PrintedRow } {
  const branches = block.rows.map((row): HeaderNode => {
    const leaves = block.columns.map(({ id, label }) => ({
      id: `${row.id}.${id}`,
      label: toFullWidth(label),
      children: [],
    }));
    return wrapLabels(row.id, row.label.split(':').map(toFullWidth), leaves);
  });
  const cells = block.rows.flatMap((row) =>
    block.columns.map((column) => [`${row.id}.${column.id}`, toCellId(table, row, column)]),
  );
  return { tree: joinBranches(branches), row: { id: table.id, path: [], cells: Object.fromEntries(cells) } };
}

export function depthOf(rows: readonly PrintedRow[]): number {
  return Math.max(0, ...rows.map((row) => row.path.length));
}

/** Puts the nodes from `first` to `last` under one label; inner groups are put first. */
function groupNodes(nodes: readonly HeaderNode[], group: Group): readonly HeaderNode[] {
  const from = nodes.findIndex((node) => holds(node, group.first));
  const to = nodes.findIndex((node) => holds(node, group.last));
  if (from < 0 || to < from) return nodes;
  const parent = {
    id: `${group.first}-${group.last}`,
    label: toFullWidth(group.label),
    children: nodes.slice(from, to + 1),
  };
  return [...nodes.slice(0, from), parent, ...nodes.slice(to + 1)];
}

function holds(node: HeaderNode, id: string): boolean {
  return node.id === id || node.children.some((child) => holds(child, id));
}

function groupsOf(table: Table, block: Block, row: Row): readonly string[] {
  const at = block.rows.indexOf(row);
  const place = (id: string) => block.rows.findIndex((other) => other.id === id);
  return table.rowGroups.filter(({ first, last }) => place(first) <= at && at <= place(last)).map(({ label }) => label);
}

function wrapLabels(id: string, labels: readonly string[], leaves: readonly HeaderNode[]): HeaderNode {
  const [label = '', ...inner] = labels;
  const children = inner.length > 0 ? [wrapLabels(`${id}:`, inner, leaves)] : leaves;
  return { id: `${id}/${label}`, label, children };
}

/** Neighbours of the same label share one. */
function joinBranches(branches: readonly HeaderNode[]): readonly HeaderNode[] {
  const joined: HeaderNode[] = [];
  for (const branch of branches) {
    const last = joined.at(-1);
    if (last?.label !== branch.label) joined.push(branch);
    else joined.splice(-1, 1, { ...last, children: [...last.children, ...branch.children] });
  }
  return joined;
}
