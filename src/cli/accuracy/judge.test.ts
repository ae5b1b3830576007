import { expect, test } from 'vitest';
import type { Cell } from '../../report/cell.ts';
import type { Problem, Report } from '../../report/report.ts';
import { type ExpectedReport, judge } from './judge.ts';

const NEW = 'requests.new.total';
const IN = 'requests.carried_in.total';

function toReport(cells: readonly Partial<Cell>[], problems: readonly Problem[] = []): Report {
  const full = cells.map(
    (cell): Cell => ({ id: NEW, value: 0, state: 'number', raw: '', span: null, origin: 'read', ...cell }),
  );
  return {
    source: { name: 'test', text: '', grids: [] },
    title: null,
    organization: '云栖镇',
    year: 2024,
    period: null,
    issued: null,
    forms: { requests: '2021' },
    cells: new Map(full.map((cell) => [cell.id, cell])),
    claims: [],
    problems,
  };
}

const EXPECTED: ExpectedReport = {
  cells: new Map([
    [NEW, { value: 3, state: 'number' }],
    [IN, { value: null, state: 'mark' }],
  ]),
  names: ['云栖镇人民政府', '云栖镇'],
  year: 2024,
};

const MARK: Partial<Cell> = { id: IN, value: null, state: 'mark' };

test('a number and a mark read as printed are right', () => {
  const verdict = judge(EXPECTED, toReport([{ value: 3 }, MARK]), []);
  expect(verdict).toMatchObject({ printed: 2, right: 2, differences: [], organizationRight: true, yearRight: true });
});

test('another number is silently wrong unless a candidate, a problem or a finding points at it', () => {
  const flags = (report: Report, named: readonly string[] = []) =>
    judge(EXPECTED, report, [
      {
        id: 'x',
        rule: 'x',
        severity: 'error',
        outcome: 'broken',
        cells: named,
        expected: null,
        actual: null,
        message: { zh: '', en: '' },
        repairs: [],
      },
    ]).differences.map(({ flag }) => flag);
  const problem: Problem = { kind: 'ambiguous', span: null, cells: [NEW], message: { zh: '', en: '' } };
  expect(flags(toReport([{ value: 4 }, MARK]))).toEqual(['silent']);
  expect(flags(toReport([{ value: 4, candidates: [4, 3] }, MARK]))).toEqual(['flagged']);
  expect(flags(toReport([{ value: 4 }, MARK], [problem]))).toEqual(['flagged']);
  expect(flags(toReport([{ value: 4 }, MARK]), [NEW])).toEqual(['flagged']);
});

test('a number for a mark, and one in a cell that is not printed, are invented', () => {
  const report = toReport([{ value: 3 }, { id: IN, value: 0 }, { id: 'requests.granted.total', value: 1 }]);
  const { differences, right } = judge(EXPECTED, report, []);
  expect(differences.map(({ cell, kind }) => [cell, kind])).toEqual([
    [IN, 'invented'],
    ['requests.granted.total', 'invented'],
  ]);
  expect(right).toBe(1);
});

test('a blank for a mark is wrong, and a blank that is not read at all is right', () => {
  expect(judge(EXPECTED, toReport([{ value: 3 }, { id: IN, value: null, state: 'blank' }]), []).right).toBe(1);
  const blank: ExpectedReport = { ...EXPECTED, cells: new Map([[IN, { value: null, state: 'blank' }]]) };
  expect(judge(blank, toReport([]), []).right).toBe(1);
});

test('a table that is said to be missing is not silent', () => {
  const missing: Problem = {
    kind: 'missing',
    span: null,
    cells: [],
    message: { zh: '没有找到“三、收到和处理政府信息公开申请情况”的表格', en: '' },
  };
  const report = { ...toReport([], [missing]), forms: {} };
  expect(judge(EXPECTED, report, []).differences.map(({ flag }) => flag)).toEqual(['flagged', 'flagged']);
});
