import {
  type ColumnDef,
  cellSpanningFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { depthOf, type HeaderNode, type PrintedRow } from './outline.ts';

const features = tableFeatures({ cellSpanningFeature });
const helper = createColumnHelper<typeof features, PrintedRow>();

type SheetColumn = ColumnDef<typeof features, PrintedRow, unknown>;

/** The table model of a printed block: label columns that span their groups, then the columns of the form. */
export function useSheet(tree: readonly HeaderNode[], rows: readonly PrintedRow[]) {
  const depth = depthOf(rows);
  const columns = useMemo(() => [...labelColumns(depth), ...tree.map(toColumn)], [tree, depth]);
  return useTable({ features, columns, data: rows, getRowId: (row) => row.id });
}

export type Sheet = ReturnType<typeof useSheet>;

/** Whether a column holds labels and no values. */
export function isLabelColumn(id: string): boolean {
  return id.startsWith('label:');
}

/** One column for each level of the outline; a line's last label takes the rest, equal groups merge downwards. */
function labelColumns(depth: number): SheetColumn[] {
  return Array.from({ length: depth }, (_, level) =>
    helper.accessor((row): unknown => row.path[level] ?? '', {
      id: `label:${level}`,
      header: '',
      spanColumns: ({ row }) => (level === row.original.path.length - 1 ? depth - level : 1),
      spanRows: ({ anchorRow, row }) =>
        level < row.original.path.length - 1 && isSameGroup(anchorRow.original.path, row.original.path, level),
    }),
  );
}

function isSameGroup(a: readonly string[], b: readonly string[], level: number): boolean {
  return level < a.length - 1 && a.slice(0, level + 1).every((label, index) => label === b[index]);
}

function toColumn(node: HeaderNode): SheetColumn {
  if (node.children.length === 0)
    return helper.accessor((row): unknown => row.cells[node.id] ?? '', { id: node.id, header: node.label });
  return helper.group({ id: node.id, header: node.label, columns: node.children.map(toColumn) });
}
