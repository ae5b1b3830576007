import type { Cell, CellId } from './cell.ts';
import type { Message } from './finding.ts';
import type { FormId, TableId } from './form.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** A number that the narrative states about cells of the tables. */
export interface Claim {
  readonly text: string;
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
  readonly cells: readonly CellId[];
}

/**
 * Something that the reading could not settle. `unexplained`: characters in a table's section that no cell
 * explains. `ambiguous`: several readings remain. `moved`: values whose place the identities decided.
 * `missing`: a table that was looked for and not found. `converted`: a unit that was changed to the column's.
 * `no-report`, `too-large`, `unreadable-file`: nothing was read, and why. `meta`: a fact of the report that is doubtful.
 */
export type ProblemKind =
  | 'unexplained'
  | 'ambiguous'
  | 'moved'
  | 'missing'
  | 'converted'
  | 'meta'
  | 'encoding'
  | 'no-report'
  | 'too-large'
  | 'unreadable-file';

export interface Problem {
  readonly kind: ProblemKind;
  readonly span: Span | null;
  readonly cells: readonly CellId[];
  readonly message: Message;
}

/** ISO dates, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What was read of one report. Facts that the text does not state are null, never guessed. */
export interface Report {
  readonly source: Source;
  readonly title: string | null;
  readonly organization: string | null;
  /** The year reported on, not the year of publication. */
  readonly year: number | null;
  readonly period: Period | null;
  /** Date of issue, ISO. */
  readonly issued: string | null;
  /** Which official form each table that is printed follows. */
  readonly forms: Readonly<Partial<Record<TableId, FormId>>>;
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
