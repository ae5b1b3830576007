import type { CellId } from '../report/cell.ts';
import type { PrintTable } from './tables/printTable.ts';
import type { Truth } from './truth.ts';

/** A section of a report: its heading, what it tells, its table and what it tells after it. */
export interface Section {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  readonly table: PrintTable | null;
  readonly after: readonly string[];
  /** Cells of the form that its paragraphs tell, where no table prints them. */
  readonly told?: readonly CellId[];
}

/** A whole report before a layout prints it: full-width punctuation, simplified characters, tables with merged cells. */
export interface Draft {
  readonly truth: Truth;
  /** What the web site prints around the report. */
  readonly chrome: readonly string[];
  readonly title: string | null;
  readonly meta: readonly string[];
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
  readonly signature: readonly string[];
  readonly footer: readonly string[];
}
