import fc from 'fast-check';
import type { Cell, Reading } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Finding } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
import { findTable, listPlaces, TABLE_IDS } from '../report/forms.ts';
import type { Claim, Problem, Report, Section } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type { DecisionDocument, Reviewed } from './document.ts';

const number = fc.oneof(
  fc.nat(99),
  fc.integer(),
  fc.nat(9999999).map((value) => value / 1000),
);
const text = fc.oneof(
  fc.constantFrom('', '3', '12件', '/', '-', '=1+1', '"a",\tb\r\n', '〇'),
  fc.string({ unit: 'binary' }),
);
const message = fc.record({ zh: text, en: text });
const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(), fc.nat(99)).map(([from, length]) => ({ from, to: from + length }));

const printedReading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({ value: fc.option(number), state: fc.constant('number' as const) }),
  fc.record({ value: fc.constant(null), state: fc.constantFrom('blank', 'mark', 'unreadable') }),
);
const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  printedReading,
  fc.constant<Reading>({ value: null, state: 'absent' }),
);

function anyCell(id: string): fc.Arbitrary<Cell> {
  return fc
    .tuple(
      printedReading,
      fc.record(
        {
          raw: text,
          span: fc.option(span),
          origin: fc.constantFrom('read', 'split', 'moved'),
          candidates: fc.array(number),
        },
        { requiredKeys: ['raw', 'span', 'origin'] },
      ),
    )
    .map(([reading, rest]) => ({ id, ...reading, ...rest }));
}

function anyEdit(ids: readonly string[]): fc.Arbitrary<Edit> {
  return fc.record(
    {
      cell: fc.constantFrom(...ids),
      from: anyReading,
      to: anyReading,
      at: fc.constantFrom('2026-01-05T09:30:00Z', '2026-01-05T09:30:00.125Z'),
      note: text,
      taken: fc.record({ raw: text, span }),
    },
    { requiredKeys: ['cell', 'from', 'to', 'at', 'note'] },
  );
}

function anyFinding(ids: readonly string[]): fc.Arbitrary<Finding> {
  const some = fc.subarray([...ids], { maxLength: 4 });
  return fc.record(
    {
      id: text,
      rule: fc.constantFrom('requests/balance', 'disputes/total'),
      severity: fc.constantFrom('error', 'warning', 'note'),
      outcome: fc.constantFrom('broken', 'cannot tell'),
      cells: some,
      expected: fc.option(number),
      actual: fc.option(number),
      message,
      spans: fc.array(span, { maxLength: 3 }),
      repairs: fc.array(
        fc.record(
          {
            set: fc.tuple(fc.constantFrom(...ids), fc.option(number)).map(([id, value]) => ({ [id]: value })),
            why: text,
            reason: message,
          },
          { requiredKeys: ['set', 'why'] },
        ),
        { maxLength: 2 },
      ),
      verdict: fc.record({ kind: fc.constantFrom('source', 'reading', 'unsure'), message }),
      proof: fc.array(fc.record({ text: message, cell: fc.constantFrom(...ids) }, { requiredKeys: ['text'] }), {
        maxLength: 3,
      }),
      cause: text,
    },
    { requiredKeys: ['id', 'rule', 'severity', 'outcome', 'cells', 'expected', 'actual', 'message', 'repairs'] },
  );
}

function anyClaim(ids: readonly string[]): fc.Arbitrary<Claim> {
  return fc.record(
    {
      text,
      span,
      value: number,
      unit: text,
      cells: fc.subarray([...ids], { maxLength: 3 }),
      from: fc.array(fc.record({ value: number, span }), { maxLength: 2 }),
    },
    { requiredKeys: ['text', 'span', 'value', 'unit', 'cells'] },
  );
}

function anyProblem(ids: readonly string[]): fc.Arbitrary<Problem> {
  return fc.record({
    kind: fc.constantFrom('unexplained', 'ambiguous', 'moved', 'missing', 'converted', 'meta', 'encoding'),
    span: fc.option(span),
    cells: fc.subarray([...ids], { maxLength: 3 }),
    message,
  });
}

const anySection: fc.Arbitrary<Section> = fc.record({
  topic: fc.option(fc.integer({ min: 1, max: 6 })),
  number: fc.nat(9),
  heading: text,
  span,
  length: fc.nat(),
  fees: fc.constantFrom('stated', 'not stated'),
});

const anyForms: fc.Arbitrary<Report['forms']> = fc.record(
  {
    proactive: fc.constantFrom('2021', '2019'),
    requests: fc.constantFrom('2021', '2019'),
    disputes: fc.constantFrom('2021', '2019'),
    statistics: fc.constant('2014' as const),
  },
  { requiredKeys: ['requests'] },
);

const anyFacts = fc.record({
  title: fc.option(text),
  organization: fc.option(text),
  year: fc.option(fc.nat(9999)),
  period: fc.option(fc.constant({ from: '2024-01-01', to: '2024-12-31' })),
  issued: fc.option(fc.constant('2025-01-16')),
});

const anyDecision: fc.Arbitrary<DecisionDocument> = fc.record({
  subject: fc.oneof(fc.constantFrom('requests/balance:total', 'cell:requests.new.total', 'report'), text),
  decision: fc.constantFrom('confirmed', 'dismissed', 'reviewed'),
  note: text,
});

/** Any review that could be exported: report as read, findings, edits. */
export const anyReviewed: fc.Arbitrary<Reviewed> = anyForms.chain((forms) => {
  const ids = TABLE_IDS.flatMap((id) => listIds(forms, id));
  const cells = fc.subarray(ids).chain((some) => fc.tuple(...some.map(anyCell)));
  return fc
    .record({
      facts: anyFacts,
      source: fc.record({ name: text, text }),
      cells,
      claims: fc.array(anyClaim(ids), { maxLength: 3 }),
      sections: fc.option(fc.array(anySection, { maxLength: 2 })),
      problems: fc.array(anyProblem(ids), { maxLength: 3 }),
      findings: fc.array(anyFinding(ids), { maxLength: 3 }),
      edits: fc.array(anyEdit(ids), { maxLength: 12 }),
      decisions: fc.array(anyDecision, { maxLength: 3 }),
    })
    .map(({ facts, source, cells, claims, sections, problems, findings, edits, decisions }) => ({
      report: {
        ...facts,
        source: { ...source, grids: [] },
        forms,
        cells: new Map(cells.map((cell) => [cell.id, cell])),
        claims,
        ...(sections && { sections }),
        problems,
      },
      findings,
      edits,
      decisions,
    }));
});

function listIds(forms: Report['forms'], id: TableId): readonly string[] {
  const table = forms[id] && findTable(forms[id], id);
  return table ? listPlaces(table).map((place) => place.id) : [];
}
