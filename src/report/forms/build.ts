import type { Block, Column, Group, Row } from '../form.ts';

/** A column of a form; `unit` is that of its values. */
export function column(id: string, label: string, unit: string | null, ...variants: string[]): Column {
  return { id, label, variants, unit };
}

/** A row of a form whose columns name the unit. */
export function row(id: string, level: number, label: string, ...variants: string[]): Row {
  return { id, label, variants, level, unit: null };
}

/** A row that names its own unit, as the statistics form of 2014 does. */
export function unitRow(id: string, level: number, unit: string, label: string, ...variants: string[]): Row {
  return { id, label, variants, level, unit };
}

export function block(article: string | null, columns: readonly Column[], rows: readonly Row[]): Block {
  return { article, columns, rows };
}

export function group(label: string, first: string, last: string): Group {
  return { label, first, last };
}
