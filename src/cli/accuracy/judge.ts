import type { CellId, CellState } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import type { Table } from '../../report/form.ts';
import { listPlaces, TABLES } from '../../report/forms.ts';
import type { Report } from '../../report/report.ts';

/** What a cell prints; `state` is left out where a truth file does not say it. */
export interface Expected {
  readonly value: number | null;
  readonly state?: CellState;
}

/** What is printed in a report, and what its text says about itself. */
export interface ExpectedReport {
  readonly cells: ReadonlyMap<CellId, Expected>;
  /** Names that its text gives the body; empty where it names none. */
  readonly names: readonly string[];
  readonly year: number | null;
}

/** `silent`: nothing in the report or its findings points at the cell. */
export interface Difference {
  readonly cell: CellId;
  readonly kind: 'wrong' | 'invented';
  readonly flag: 'flagged' | 'silent';
  /** Number or state, for people. */
  readonly expected: string;
  readonly actual: string;
}

export interface Verdict {
  readonly printed: number;
  readonly right: number;
  readonly differences: readonly Difference[];
  readonly organizationRight: boolean;
  readonly yearRight: boolean;
  /** Tokens of a table's section that nothing explains. */
  readonly unexplained: number;
}

/** Holds what was read of a report against what it prints. */
export function judge(expected: ExpectedReport, report: Report, findings: readonly Finding[]): Verdict {
  const pointed = listPointed(report, findings);
  const ids = new Set([...expected.cells.keys(), ...report.cells.keys()]);
  const differences = [...ids].flatMap((id) => compareCell(id, expected.cells.get(id), report, pointed));
  const wrong = differences.filter(({ cell }) => expected.cells.has(cell));
  return {
    printed: expected.cells.size,
    right: expected.cells.size - wrong.length,
    differences,
    organizationRight: isSameBody(expected.names, report.organization),
    yearRight: expected.year === report.year,
    unexplained: report.problems.filter((problem) => problem.kind === 'unexplained').length,
  };
}

/** Cells that a candidate, a problem or a finding points at; a table that is said to be missing is pointed at as a whole. */
function listPointed(report: Report, findings: readonly Finding[]): ReadonlySet<CellId> {
  const unsure = [...report.cells.values()].filter(
    (cell) => (cell.candidates?.length ?? 0) > 1 || cell.state === 'unreadable',
  );
  return new Set([
    ...unsure.map((cell) => cell.id),
    ...report.problems.flatMap((problem) => problem.cells),
    ...findings.flatMap((finding) => finding.cells),
    ...TABLES.filter((table) => isSaidMissing(table, report)).flatMap((table) => listPlaces(table).map(({ id }) => id)),
  ]);
}

function isSaidMissing(table: Table, report: Report): boolean {
  if (report.forms[table.id] !== undefined) return false;
  return report.problems.some(
    ({ kind, message }) => kind === 'no-report' || (kind === 'missing' && message.zh.includes(table.section)),
  );
}

function compareCell(
  id: CellId,
  expected: Expected | undefined,
  report: Report,
  pointed: ReadonlySet<CellId>,
): readonly Difference[] {
  const cell = report.cells.get(id);
  const wanted = expected?.value ?? null;
  const actual = cell?.value ?? null;
  if (actual === wanted && !isOtherState(expected?.state, cell?.state)) return [];
  const kind = wanted === null && actual !== null ? 'invented' : 'wrong';
  return [
    {
      cell: id,
      kind,
      flag: pointed.has(id) ? 'flagged' : 'silent',
      expected: sayCell(expected),
      actual: sayCell(cell),
    },
  ];
}

function sayCell(cell: Expected | undefined): string {
  if (cell === undefined) return 'nothing';
  return cell.value === null ? (cell.state ?? 'null') : String(cell.value);
}

/** A blank and a mark are two things; a blank that is not read at all is as good as one that is. */
function isOtherState(expected: CellState | undefined, actual: CellState | undefined): boolean {
  if (expected === undefined || expected === 'absent') return false;
  if (expected === 'blank') return actual !== undefined && actual !== 'blank' && actual !== 'absent';
  return expected !== actual;
}

/** Whether a body was named as one of its names, in full or without the body above it or the kind of organ. */
function isSameBody(names: readonly string[], read: string | null): boolean {
  if (read === null) return names.length === 0;
  return names.some((name) => name === read || name.endsWith(read) || read.endsWith(name));
}
