import type { Row, Table } from '../../report/form.ts';

/** The rows of a long form in parts of about the same height, cut only before rows of the first three levels. */
export function splitRows(table: Table, parts: number): readonly (readonly Row[])[] {
  const rows = table.blocks.flatMap((block) => block.rows);
  const cuts = Array.from({ length: parts - 1 }, (_, part) => findCut(table, rows, ((part + 1) * rows.length) / parts));
  return [0, ...cuts].map((from, part) => rows.slice(from, cuts[part] ?? rows.length));
}

/** The place near `wanted` where a heading's group or a top row begins. */
function findCut(table: Table, rows: readonly Row[], wanted: number): number {
  const places = rows.flatMap((row, at) => (isTop(table, row) && at > 0 ? [at] : []));
  return places.reduce((best, at) => (Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best), rows.length);
}

function isTop(table: Table, row: Row): boolean {
  return (
    row.level <= 3 && !table.headingGroups.some(({ first, label }) => first === row.id && label.startsWith('(二)'))
  );
}
