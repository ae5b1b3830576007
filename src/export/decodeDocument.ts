import type { CellId } from '../report/cell.ts';
import type { TableId } from '../report/form.ts';
import {
  type Decoder,
  decodeCount,
  decodeList,
  decodeMap,
  decodeMatching,
  decodeNullable,
  decodeNumber,
  decodeObject,
  decodeOneOf,
  decodeText,
  decodeWith,
  toFault,
} from './decode.ts';
import type { SpanDocument } from './document.ts';

const ID = /^[a-z][a-z0-9_]*$/;
const decodeName = decodeMatching(ID, 'an id');
const decodeCellId: Decoder<CellId> = decodeMatching(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){2}$/, 'table.row.column');
const decodeDate = decodeMatching(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2024-12-31');
const decodeInstant = decodeMatching(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  'a time such as 2026-01-05T09:30:00Z',
);
const decodeState = decodeOneOf(['number', 'blank', 'mark', 'unreadable', 'absent']);
const decodeOrigin = decodeOneOf(['read', 'split', 'moved', 'edited']);
const decodeForm = decodeOneOf(['2021', '2019', '2014']);
const decodeTable: Decoder<TableId> = decodeOneOf(['proactive', 'requests', 'disputes', 'statistics']);
const decodeMessage = decodeObject({ zh: decodeText, en: decodeText });
const decodeAmount = decodeNullable(decodeNumber);

const decodeSpan: Decoder<SpanDocument> = (value, at) => {
  const list = decodeList(decodeCount)(value, at);
  if ('fault' in list) return list;
  const [from, to] = list.value;
  if (from === undefined || to === undefined || list.value.length !== 2 || from > to) return toFault(at, '[from, to]');
  return { value: [from, to] };
};

const CELL = {
  value: decodeAmount,
  state: decodeState,
  raw: decodeText,
  span: decodeNullable(decodeSpan),
  origin: decodeOrigin,
};
const CANDIDATES = { candidates: decodeList(decodeNumber) };
const decodeCell = decodeWith(CELL, { ...CANDIDATES, read: decodeNullable(decodeWith(CELL, CANDIDATES)) });

const decodeClaim = decodeWith(
  { text: decodeText, span: decodeSpan, value: decodeNumber, unit: decodeText, cells: decodeList(decodeCellId) },
  { from: decodeList(decodeObject({ value: decodeNumber, span: decodeSpan })) },
);

const decodeSection = decodeObject({
  topic: decodeNullable(decodeCount),
  number: decodeNumber,
  heading: decodeText,
  span: decodeSpan,
  length: decodeCount,
  fees: decodeOneOf(['stated', 'not stated']),
});

const decodeFinding = decodeWith(
  {
    rule: decodeText,
    severity: decodeOneOf(['error', 'warning', 'note']),
    outcome: decodeOneOf(['broken', 'cannot tell']),
    cells: decodeList(decodeCellId),
    expected: decodeAmount,
    actual: decodeAmount,
    message: decodeMessage,
    repairs: decodeList(
      decodeWith({ set: decodeMap(decodeCellId, decodeAmount), why: decodeText }, { reason: decodeMessage }),
    ),
  },
  {
    id: decodeText,
    spans: decodeList(decodeSpan),
    verdict: decodeObject({ kind: decodeOneOf(['source', 'reading', 'unsure']), message: decodeMessage }),
    proof: decodeList(decodeWith({ text: decodeMessage }, { cell: decodeCellId })),
    cause: decodeText,
  },
);

const decodeProblem = decodeObject({
  kind: decodeOneOf([
    'unexplained',
    'ambiguous',
    'moved',
    'missing',
    'converted',
    'meta',
    'encoding',
    'no-report',
    'too-large',
    'unreadable-file',
  ]),
  span: decodeNullable(decodeSpan),
  cells: decodeList(decodeCellId),
  message: decodeMessage,
});

const decodeEdit = decodeWith(
  { cell: decodeCellId, from: decodeAmount, to: decodeAmount, at: decodeInstant, note: decodeText },
  {
    from_state: decodeState,
    to_state: decodeState,
    taken: decodeObject({ raw: decodeText, span: decodeSpan }),
  },
);

const decodeDecision = decodeObject({
  subject: decodeText,
  decision: decodeOneOf(['confirmed', 'dismissed', 'reviewed']),
  note: decodeText,
});

/** A report document of any origin, as far as its shape goes; what its parts say together is not looked at. */
export const decodeDocument = decodeWith(
  {
    format: decodeOneOf(['gouji-report']),
    version: decodeOneOf([1]),
    source: decodeObject({
      name: decodeText,
      characters: decodeCount,
      sha256: decodeMatching(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
    }),
    title: decodeNullable(decodeText),
    organization: decodeNullable(decodeText),
    year: decodeNullable(decodeCount),
    period: decodeNullable(decodeObject({ from: decodeDate, to: decodeDate })),
    issued: decodeNullable(decodeDate),
    forms: decodeMap(decodeTable, decodeForm),
    tables: decodeMap(decodeName, decodeMap(decodeName, decodeMap(decodeName, decodeAmount))),
    cells: decodeMap(decodeCellId, decodeCell),
    claims: decodeList(decodeClaim),
    findings: decodeList(decodeFinding),
    problems: decodeList(decodeProblem),
    edits: decodeList(decodeEdit),
  },
  { sections: decodeList(decodeSection), decisions: decodeList(decodeDecision) },
);

type Value<D> = D extends Decoder<infer T> ? T : never;
export type DecodedDocument = Value<typeof decodeDocument>;
export type DecodedCell = Value<typeof decodeCell>;
export type DecodedEdit = Value<typeof decodeEdit>;
