import type { Cell, CellId } from '../report/cell.ts';
import { findTable, listPlaces } from '../report/forms.ts';
import type { Claim, Period, Report, Section } from '../report/report.ts';
import { type Forms, toTable } from './names.ts';

/** A cell as an example writes it: a number, `''` for a blank, `null` for a row that is not printed, else what is printed. */
export type ExampleValue = number | string | null;

/** A claim as an example writes it: its text, value and unit, its cells, and the numbers that it follows from. */
export type ExampleClaim = readonly [
  text: string,
  value: number,
  unit: string,
  cells: readonly CellId[],
  from?: readonly number[],
];

/** A small report: what matters to a rule; all other cells of its tables hold `rest`. */
export interface ExampleReport {
  readonly forms: Forms;
  readonly cells: Readonly<Record<CellId, ExampleValue>>;
  readonly rest?: ExampleValue;
  readonly claims?: readonly ExampleClaim[];
  /** Topics of the sections' headings, in the order in which they are printed. */
  readonly sections?: readonly Partial<Section>[];
  readonly title?: string;
  readonly year?: number;
  readonly period?: Period;
}

/** The report that an example describes. */
export function toExampleReport(example: ExampleReport): Report {
  const { forms, cells, rest = 0, claims = [], sections, title = null, year = null, period = null } = example;
  const written = { ...Object.fromEntries(listAll(forms).map((id) => [id, rest])), ...cells };
  const report = {
    source: { name: 'example', text: '', grids: [] },
    title,
    organization: null,
    year,
    period,
    issued: null,
    forms,
    cells: new Map(Object.entries(written).flatMap(([id, value]) => toEntry(id, value))),
    claims: claims.map(toClaim),
    problems: [],
  };
  return sections ? { ...report, sections: sections.map(toSection) } : report;
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

function toClaim([text, value, unit, cells, from]: ExampleClaim, index: number): Claim {
  const span = { from: index, to: index + 1 };
  const claim = { text, value, unit, cells, span };
  return from ? { ...claim, from: from.map((number) => ({ value: number, span })) } : claim;
}

function toSection(section: Partial<Section>, index: number): Section {
  const number = index + 1;
  const span = { from: index, to: index + 1 };
  return { topic: number, number, heading: '', span, length: 100, fees: 'stated', ...section };
}
