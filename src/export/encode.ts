import type { Cell, Reading } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Finding } from '../report/finding.ts';
import type { Claim, Problem, Report, Section } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type {
  CellDocument,
  ClaimDocument,
  DecisionDocument,
  EditDocument,
  FindingDocument,
  ProblemDocument,
  SectionDocument,
  SpanDocument,
} from './document.ts';

/** A cell as the edits leave it; one that they changed says how it was read. */
export function toCell(cell: Cell, read: Report['cells']): CellDocument {
  const before = read.get(cell.id);
  if (cell === before) return toPlainCell(cell);
  return { ...toPlainCell(cell), read: before ? toPlainCell(before) : null };
}

function toPlainCell({ value, state, raw, span, origin, candidates }: Cell): Omit<CellDocument, 'read'> {
  return { value, state, raw, span: span && toSpan(span), origin, ...(candidates && { candidates }) };
}

function toSpan({ from, to }: Span): SpanDocument {
  return [from, to];
}

export function toClaim({ text, span, value, unit, cells, from }: Claim): ClaimDocument {
  const stated = from?.map((other) => ({ value: other.value, span: toSpan(other.span) }));
  return { text, span: toSpan(span), value, unit, cells, ...(stated && { from: stated }) };
}

export function toSection({ topic, number, heading, span, length, fees }: Section): SectionDocument {
  return { topic, number, heading, span: toSpan(span), length, fees };
}

export function toFinding(finding: Finding): FindingDocument {
  const { id, rule, severity, outcome, cells, expected, actual, message, spans, repairs, verdict, proof, cause } =
    finding;
  const found = { id, rule, severity, outcome, cells, expected, actual, message };
  const explained = { ...(verdict && { verdict }), ...(proof && { proof }), ...(cause !== undefined && { cause }) };
  return { ...found, ...(spans && { spans: spans.map(toSpan) }), repairs, ...explained };
}

export function toProblem({ kind, span, cells, message }: Problem): ProblemDocument {
  return { kind, span: span && toSpan(span), cells, message };
}

export function toEdit({ cell, from, to, at, note, taken }: Edit): EditDocument {
  return {
    cell,
    ...toEnds(from, to),
    at,
    note,
    ...(taken && { taken: { raw: taken.raw, span: toSpan(taken.span) } }),
  };
}

export function toDecision({ subject, decision, note }: DecisionDocument): DecisionDocument {
  return { subject, decision, note };
}

function toEnds(from: Reading, to: Reading): Pick<EditDocument, 'from' | 'to' | 'from_state' | 'to_state'> {
  return { from: from.value, to: to.value, from_state: from.state, to_state: to.state };
}
