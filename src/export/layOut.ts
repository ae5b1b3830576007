import type { CellId } from '../report/cell.ts';
import type { Block, Column, Group, Row, Table } from '../report/form.ts';
import { toCellId } from '../report/forms.ts';
import { toFullWidth } from '../report/fullWidth.ts';
import { type Box, type Label, labelBox, mergeLabels, type Sheet, valueBox } from './sheet.ts';

/** What a cell prints. */
export type Show = (id: CellId) => string;

/** A table as the official form prints it, with its merged headers. */
export function layOutTable(table: Table, show: Show): Sheet {
  const [block] = table.blocks;
  if (!block) return [];
  if (table.printedAs === 'row') return layOutLine(table, block, show);
  if (table.headings.length > 0) return layOutList(table, block, show);
  return table.columnGroups.length > 0 ? layOutGrid(table, block, show) : layOutBlocks(table, show);
}

/** Columns and rows under groups: the requests table. */
function layOutGrid(table: Table, { columns, rows }: Block, show: Show): Sheet {
  const header = transpose(toPaths(columns, table.columnGroups));
  const labels = toPaths(rows, table.rowGroups);
  const corner = labelBox(toFullWidth(table.note ?? ''), labels[0]?.length ?? 1, header.length);
  const top = mergeLabels(header).map((boxes, level) => (level === 0 ? [corner, ...boxes] : boxes));
  const side = mergeLabels(labels);
  return [...top, ...rows.map((row, index) => [...(side[index] ?? []), ...showRow(table, row, columns, show)])];
}

/** All cells in one line under the names of their rows, `:` parting two levels: the disputes table. */
function layOutLine(table: Table, { columns, rows }: Block, show: Show): Sheet {
  const kinds = new Map<string, Label>();
  const paths = rows.flatMap((row) => {
    const [outer = '', inner] = row.label.split(':');
    const kind = kinds.get(outer) ?? { text: outer };
    kinds.set(outer, kind);
    const group = inner === undefined ? kind : { text: toFullWidth(inner) };
    return columns.map((column) => [kind, group, { text: toFullWidth(column.label) }]);
  });
  return [...mergeLabels(transpose(paths)), rows.flatMap((row) => showRow(table, row, columns, show))];
}

/** One value a line, with its unit, under headings that hold none: the statistics form. */
function layOutList(table: Table, { columns, rows }: Block, show: Show): Sheet {
  const header = ['统计指标', '单位', ...columns.map(({ label }) => label)].map((text) => labelBox(text));
  const lines = rows.flatMap((row) => [
    ...table.headingGroups
      .filter(({ first }) => first === row.id)
      .map(({ label }) => [labelBox(toFullWidth(label)), labelBox(''), ...columns.map(() => valueBox(''))]),
    [labelBox(toFullWidth(row.label)), labelBox(row.unit ?? ''), ...showRow(table, row, columns, show)],
  ]);
  return [header, ...lines];
}

/** Blocks under their articles, the last column as wide as it takes to fill the sheet: the proactive table. */
function layOutBlocks(table: Table, show: Show): Sheet {
  const width = Math.max(...table.blocks.map(({ columns }) => columns.length));
  return table.blocks.flatMap(({ article, columns, rows }) => {
    const widen = (box: Box, index: number): Box =>
      index === columns.length - 1 ? { ...box, columnSpan: width - index } : box;
    const names = columns.map(({ label }) => labelBox(toFullWidth(label))).map(widen);
    return [
      [labelBox(toFullWidth(article ?? ''), width + 1)],
      [labelBox('信息内容'), ...names],
      ...rows.map((row) => [labelBox(toFullWidth(row.label)), ...showRow(table, row, columns, show).map(widen)]),
    ];
  });
}

function showRow(table: Table, row: Row, columns: readonly Column[], show: Show): readonly Box[] {
  return columns.map((column) => valueBox(show(toCellId(table, row, column))));
}

/** The labels over each item, from the outermost group to its own, which fills up what the others have more. */
function toPaths(items: readonly (Row | Column)[], groups: readonly Group[]): readonly (readonly Label[])[] {
  const labels = new Map(groups.map((group) => [group, { text: toFullWidth(group.label) }]));
  const indexOf = (id: string): number => items.findIndex((item) => item.id === id);
  const paths = items.map(({ label }, index) => [
    ...[...labels]
      .filter(([{ first, last }]) => indexOf(first) <= index && index <= indexOf(last))
      .map(([, own]) => own),
    { text: toFullWidth(label) },
  ]);
  const depth = Math.max(...paths.map((path) => path.length));
  return paths.map((path) => [...path, ...new Array<Label>(depth - path.length).fill(path.at(-1) ?? { text: '' })]);
}

function transpose<T>(grid: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (grid[0] ?? []).map((_, column) => grid.flatMap((line) => line.slice(column, column + 1)));
}
