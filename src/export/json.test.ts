import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReviewed } from './arbitraries.ts';
import type { Reviewed } from './document.ts';
import { readDocument, toDocument } from './json.ts';

const SCHEMA: unknown = JSON.parse(
  readFileSync(new URL('../../public/schema/gouji-report-1.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(Object(SCHEMA));

const READ = {
  id: 'requests.new.total',
  value: 2,
  state: 'number',
  raw: '2件',
  span: { from: 7, to: 9 },
  origin: 'split',
  candidates: [2, 20],
} as const;
const REVIEWED: Reviewed = {
  report: {
    source: { name: 'a.txt', text: '总计\n\n1件 2件', grids: [] },
    title: null,
    organization: '云栖镇人民政府',
    year: 2024,
    period: { from: '2024-01-01', to: '2024-12-31' },
    issued: null,
    forms: { requests: '2021' },
    cells: new Map([[READ.id, READ]]),
    claims: [],
    problems: [],
  },
  findings: [],
  edits: [
    {
      cell: READ.id,
      from: { value: 2, state: 'number' },
      to: { value: 3, state: 'number' },
      at: '2026-01-05T09:30:00Z',
      note: '',
    },
  ],
};

test('the document keeps what was printed, what was read and what the reviewer decided apart', () => {
  const document = toDocument(REVIEWED);
  expect(document.cells[READ.id]).toEqual({
    value: 3,
    state: 'number',
    raw: '2件',
    span: [7, 9],
    origin: 'edited',
    read: { value: 2, state: 'number', raw: '2件', span: [7, 9], origin: 'split', candidates: [2, 20] },
  });
  expect(document.tables).toEqual({ requests: { new: { total: 3 } } });
  expect(document.edits).toEqual([
    {
      cell: READ.id,
      from: 2,
      to: 3,
      from_state: 'number',
      to_state: 'number',
      at: '2026-01-05T09:30:00Z',
      note: '',
    },
  ]);
});

test('the source is named by its length and the SHA-256 of its UTF-8 bytes', () => {
  const source = { name: 'a', text: 'abc', grids: [] };
  expect(toDocument({ ...REVIEWED, report: { ...REVIEWED.report, source } }).source).toEqual({
    name: 'a',
    characters: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
});

test('law: every document satisfies the schema', () => {
  fc.assert(
    fc.property(anyReviewed, (reviewed) => {
      isValid(JSON.parse(JSON.stringify(toDocument(reviewed))));
      expect(isValid.errors).toBeNull();
    }),
    { seed: 20240, numRuns: 60 },
  );
});

test('law: export, import, export is the identity', () => {
  fc.assert(
    fc.property(anyReviewed, ({ report, findings, edits, decisions = [] }) => {
      const text = JSON.stringify(toDocument({ report, findings, edits, decisions }));
      const back = readDocument(text);
      if ('problems' in back) throw new Error(back.problems[0]?.message.en);
      expect(back.report.cells).toEqual(report.cells);
      expect(back.edits).toEqual(edits);
      expect(back.decisions).toEqual(decisions);
      expect(JSON.stringify(toDocument({ ...back, findings }))).toBe(text);
    }),
    { seed: 20241, numRuns: 60 },
  );
});

test('law: a damaged document is taken or refused with a sentence, and what the schema refuses is refused', () => {
  const paths = listPaths(JSON.parse(JSON.stringify(toDocument(REVIEWED))));
  const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1.5, null, '', [], {}, 'requests.new.nobody', [9, 3]));
  fc.assert(
    fc.property(fc.constantFrom(...paths), wrong, (path, value) => {
      const document = setAt(JSON.parse(JSON.stringify(toDocument(REVIEWED))), path, value);
      const back = readDocument(JSON.stringify(document));
      if ('problems' in back) expect(back.problems[0]?.message.zh).toMatch(/^没有读入：.+。$/);
      else expect(isValid(document)).toBe(true);
    }),
    { seed: 20242, numRuns: 2000 },
  );
});

test('law: any text at all is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(readDocument(text)).toHaveProperty('problems');
    }),
  );
});

test.each([
  ['', '没有读入：不是有效的 JSON 文件。'],
  ['{"a":1}', '没有读入：不是 Gouji 导出的报告。'],
  ['['.repeat(200_000), '没有读入：不是有效的 JSON 文件。'],
  [JSON.stringify({ format: 'gouji-report', version: 2 }), '没有读入：文件的版本不是 1。'],
  [
    write({ tables: { requests: { new: { total: 4 } } } }),
    '没有读入：tables 与 cells 在 requests.new.total 处不一致。',
  ],
  [write({ edits: [] }), '没有读入：requests.new.total 与修改记录不符。'],
  [write({ forms: { disputes: '2021' } }), '没有读入：表式里没有单元格 requests.new.total。'],
])('a document that is wrong is refused by what is wrong with it (%#)', (text, sentence) => {
  const back = readDocument(text);
  expect('problems' in back && back.problems[0]?.message.zh).toBe(sentence);
});

test('an edited cell without its reading, as another writer may leave it, is taken back by its first edit', () => {
  const { read: _, ...cell } = toDocument(REVIEWED).cells[READ.id] ?? { raw: '' };
  const back = readDocument(write({ cells: { [READ.id]: cell } }));
  expect('report' in back && back.report.cells.get(READ.id)).toMatchObject({ value: 2, raw: '2件', origin: 'read' });
});

function write(change: object): string {
  return JSON.stringify({ ...toDocument(REVIEWED), ...change });
}

type Path = readonly (string | number)[];

function listPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => listPaths(one, [...path, key]))];
}

function setAt(value: unknown, path: Path, put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? setAt(one, rest, put) : one));
  const inner: Record<string, unknown> = Object(value);
  return { ...inner, [key]: setAt(inner[key], rest, put) };
}
