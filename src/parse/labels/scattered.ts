import type { Table } from '../../report/form.ts';
import type { Occurrence } from './occurrences.ts';

/** More Han characters of other words than this between two labels part one table from the next. */
const APART = 60;
const ROWS = 4;
const COLUMNS = 3;

/**
 * The labels of a table of blocks that were printed column by column: first the names of all rows, then the headers of
 * one block after the other, so that hardly any stand in the form's order. Undefined where too few stand together.
 */
export function findScattered(table: Table, usable: readonly Occurrence[]): readonly Occurrence[] | undefined {
  if (table.id !== 'proactive') return undefined;
  return listClusters(usable)
    .filter((cluster) => countLabels(cluster, 'row') >= ROWS && countLabels(cluster, 'column') >= COLUMNS)
    .sort((a, b) => b.length - a.length)[0];
}

function listClusters(usable: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const clusters: Occurrence[][] = [];
  for (const occurrence of usable) {
    if (occurrence.label.role === 'heading') continue;
    const cluster = clusters.at(-1);
    const last = cluster?.at(-1);
    if (last && occurrence.hanFrom < last.hanTo) continue;
    if (cluster && last && occurrence.hanFrom - last.hanTo <= APART) cluster.push(occurrence);
    else clusters.push([occurrence]);
  }
  return clusters;
}

/** How many different rows, or headers of a block's own, are named. */
function countLabels(cluster: readonly Occurrence[], role: 'row' | 'column'): number {
  const names = cluster.flatMap(({ label }) => (label.role === role && !isAnyTables(label) ? [label.cores[0]] : []));
  return new Set(names).size;
}

/** 信息内容, 统计指标: what many tables call their first column. */
export function isAnyTables(label: Occurrence['label']): boolean {
  return label.cores.includes('信息内容') || label.cores.includes('统计指标');
}
