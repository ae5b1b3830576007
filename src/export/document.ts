import type { CellState, Origin } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Finding, Message } from '../report/finding.ts';
import type { FormId, TableId } from '../report/form.ts';
import type { Period, ProblemKind, Report } from '../report/report.ts';

/** What a review is exported from: the report as it was READ, what holds with the edits on it, and the edits. */
export interface Reviewed {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  /** What the reviewer said of findings, cells and tables; none where nobody has reviewed. */
  readonly decisions?: readonly DecisionDocument[];
}

/** One decision of the reviewer. `subject` is a finding's id, or `cell:…`, `table:…`, `report`. */
export interface DecisionDocument {
  readonly subject: string;
  readonly decision: 'confirmed' | 'dismissed' | 'reviewed';
  readonly note: string;
}

/** `from` and `to` in UTF-16 units of the source's text. */
export type SpanDocument = readonly [from: number, to: number];

export interface CellDocument {
  readonly value: number | null;
  readonly state: CellState;
  readonly raw: string;
  readonly span: SpanDocument | null;
  readonly origin: Origin;
  readonly candidates?: readonly number[];
  /** In an edited cell only: how it was read before the first edit, null where it was not printed. */
  readonly read?: Omit<CellDocument, 'read'> | null;
}

export interface StatedDocument {
  readonly value: number;
  readonly span: SpanDocument;
}

export interface ClaimDocument {
  readonly text: string;
  readonly span: SpanDocument;
  readonly value: number;
  readonly unit: string;
  readonly cells: readonly string[];
  readonly from?: readonly StatedDocument[];
}

export interface SectionDocument {
  readonly topic: number | null;
  readonly number: number;
  readonly heading: string;
  readonly span: SpanDocument;
  readonly length: number;
  readonly fees: 'stated' | 'not stated';
}

export interface FindingDocument extends Omit<Finding, 'spans'> {
  readonly spans?: readonly SpanDocument[];
}

export interface ProblemDocument {
  readonly kind: ProblemKind;
  readonly span: SpanDocument | null;
  readonly cells: readonly string[];
  readonly message: Message;
}

export interface EditDocument {
  readonly cell: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly from_state: CellState;
  readonly to_state: CellState;
  readonly at: string;
  readonly note: string;
  readonly taken?: { readonly raw: string; readonly span: SpanDocument };
}

/** The values alone: table, row, column. */
export type TablesDocument = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>
>;

/** One report as it leaves the app; `public/schema/gouji-report-1.json` says the same as a JSON Schema. */
export interface ReportDocument {
  readonly format: 'gouji-report';
  readonly version: 1;
  readonly source: { readonly name: string; readonly characters: number; readonly sha256: string };
  readonly title: string | null;
  readonly organization: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  readonly issued: string | null;
  readonly forms: Readonly<Partial<Record<TableId, FormId>>>;
  readonly tables: TablesDocument;
  /** As the edits leave them. */
  readonly cells: Readonly<Record<string, CellDocument>>;
  readonly claims: readonly ClaimDocument[];
  readonly sections?: readonly SectionDocument[];
  readonly findings: readonly FindingDocument[];
  readonly problems: readonly ProblemDocument[];
  readonly edits: readonly EditDocument[];
  /** Left out where there are none. */
  readonly decisions?: readonly DecisionDocument[];
}
