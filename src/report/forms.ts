import type { CellId } from './cell.ts';
import type { Block, Column, Form, FormId, Row, Table, TableId } from './form.ts';
import { disputesTable } from './forms/disputes.ts';
import { PROACTIVE_2019, PROACTIVE_2021 } from './forms/proactive.ts';
import { REQUESTS_2019, REQUESTS_2021 } from './forms/requests.ts';
import { STATISTICS_2014 } from './forms/statistics.ts';

/** Every form that Gouji knows, the newest first. To add one, add its tables here: the rest follows from the data. */
export const FORMS: readonly Form[] = [
  {
    id: '2021',
    basis: '国办公开办函〔2021〕30号',
    tables: [PROACTIVE_2021, REQUESTS_2021, disputesTable('2021')],
  },
  {
    id: '2019',
    basis: '国办公开办函〔2019〕60号',
    tables: [PROACTIVE_2019, REQUESTS_2019, disputesTable('2019')],
  },
  { id: '2014', basis: '政府信息公开情况统计表(2014—2018)', tables: [STATISTICS_2014] },
];

/** All tables of all forms, the newest form first. */
export const TABLES: readonly Table[] = FORMS.flatMap((form) => form.tables);

/** The order in which a report shows its tables. */
export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'disputes', 'statistics'];

/** A table as a form prints it, or undefined where that form has none of that name. */
export function findTable(form: FormId, id: TableId): Table | undefined {
  return TABLES.find((table) => table.form === form && table.id === id);
}

/** One place of a table: everything that its labels say about it. */
export interface Place {
  readonly id: CellId;
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
  readonly column: Column;
  readonly unit: string;
}

/** The cells of a table in the order in which the form prints them. */
export function listPlaces(table: Table): readonly Place[] {
  return PLACES.get(table) ?? placesOf(table);
}

/** The place of a cell in the forms that a report follows, or undefined for an id that they do not have. */
export function findPlace(forms: Readonly<Partial<Record<TableId, FormId>>>, id: CellId): Place | undefined {
  const name = id.slice(0, id.indexOf('.')) as TableId;
  const form = forms[name];
  const table = form && findTable(form, name);
  return table && PLACES_BY_ID.get(table)?.get(id);
}

export function toCellId(table: Table, row: Row, column: Column): CellId {
  return `${table.id}.${row.id}.${column.id}`;
}

function placesOf(table: Table): readonly Place[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        id: toCellId(table, row, column),
        table,
        block,
        row,
        column,
        unit: column.unit ?? row.unit ?? '',
      })),
    ),
  );
}

const PLACES = new Map(TABLES.map((table) => [table, placesOf(table)]));

const PLACES_BY_ID = new Map(
  [...PLACES].map(([table, places]) => [table, new Map(places.map((place) => [place.id, place]))]),
);
