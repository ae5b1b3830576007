import type { Cell, CellId } from './cell.ts';
import type { Message } from './finding.ts';
import type { FormId, TableId } from './form.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** A number that the narrative states, about cells of the tables or about other numbers beside it. */
export interface Claim {
  readonly text: string;
  readonly span: Span;
  readonly value: number;
  /** As printed; empty where a sentence denies (`未收到申请` is a 0) and says no unit. */
  readonly unit: string;
  /** What it speaks of; their sum where there are several. None for a claim about the narrative's own numbers. */
  readonly cells: readonly CellId[];
  /** What the narrative itself derives it from: the part and the whole of a percentage, the parts of a whole. */
  readonly from?: readonly Stated[];
}

/** A number of the narrative, as another one is derived from it. */
export interface Stated {
  readonly value: number;
  readonly span: Span;
}

/** A section of the report as its heading announces it; sections without a heading are not listed. */
export interface Section {
  /** The section of the form whose words the heading has, from 1 to 6; null for a heading of other words. */
  readonly topic: number | null;
  /** The number that is printed before it. */
  readonly number: number;
  readonly heading: string;
  readonly span: Span;
  /** How many characters it holds below its heading, spaces left out. */
  readonly length: number;
  /** Whether it says what was charged for handling requests. */
  readonly fees: 'stated' | 'not stated';
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
  /** Where the text was read; a document that was read back has no outline. */
  readonly sections?: readonly Section[];
  readonly problems: readonly Problem[];
}
