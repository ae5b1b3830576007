import type { Cell, CellId } from '../report/cell.ts';
import { findTable, listPlaces } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { type Forms, toTable } from './names.ts';

/** A cell as an example writes it: a number, `''` for a blank, `null` for a row that is not printed, else what is printed. */
export type ExampleValue = number | string | null;

/** A small report: the cells that matter, all others of the tables printed as 0. */
export interface ExampleTables {
  readonly forms: Forms;
  readonly cells: Readonly<Record<CellId, ExampleValue>>;
  /** What every cell that is not named holds; 0 where it is left out. */
  readonly rest?: ExampleValue;
}

/** The report that an example describes. */
export function toExampleReport({ forms, cells, rest = 0 }: ExampleTables): Report {
  const places = Object.values(forms).length === 0 ? [] : listAll(forms);
  const written = { ...Object.fromEntries(places.map((id) => [id, rest])), ...cells };
  return {
    source: { name: 'example', text: '', grids: [] },
    title: null,
    organization: null,
    year: null,
    period: null,
    issued: null,
    forms,
    cells: new Map(Object.entries(written).flatMap(([id, value]) => toEntry(id, value))),
    claims: [],
    problems: [],
  };
}

function listAll(forms: Forms): readonly CellId[] {
  return Object.entries(forms).flatMap(([id, form]) => {
    const table = findTable(form, toTable(`${id}.`));
    return table ? listPlaces(table).map((place) => place.id) : [];
  });
}

function toEntry(id: CellId, value: ExampleValue): readonly (readonly [CellId, Cell])[] {
  if (value === null) return [];
  const cell = { id, span: null, origin: 'read' } as const;
  if (typeof value === 'number') return [[id, { ...cell, value, state: 'number', raw: String(value) }]];
  const state = value === '' ? 'blank' : /^[/—无-]$/.test(value) ? 'mark' : 'unreadable';
  return [[id, { ...cell, value: null, state, raw: value }]];
}
