import type { Cell, CellId } from '../report/cell.ts';
import type { Finding, Message, Severity } from '../report/finding.ts';
import type { Problem, ProblemKind } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type { Mark } from './work.ts';

/** One thing for the reviewer to look at: a finding of the check, or a problem of the reading. */
export interface Issue {
  readonly id: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly cells: readonly CellId[];
  readonly spans: readonly Span[];
  readonly finding: Finding | null;
  readonly problem: Problem | null;
  readonly mark: Mark | null;
  /** Neither decided nor settled by an edit: it counts as pending. */
  readonly open: boolean;
}

const PROBLEM_SEVERITY: Readonly<Record<ProblemKind, Severity>> = {
  unexplained: 'warning',
  ambiguous: 'warning',
  missing: 'warning',
  'no-report': 'error',
  'too-large': 'error',
  'unreadable-file': 'error',
  moved: 'note',
  converted: 'note',
  meta: 'note',
  encoding: 'note',
};

/** Findings and problems in the order in which they are shown: findings first, then what the reading left open. */
export function listIssues(
  findings: readonly Finding[],
  problems: readonly Problem[],
  cells: ReadonlyMap<CellId, Cell>,
  marks: ReadonlyMap<string, Mark>,
): readonly Issue[] {
  const rank: readonly Severity[] = ['error', 'warning', 'note'];
  // A table that was not read is a problem of the reading and a finding of the rules: one thing to look at.
  const missing = findings.some(({ rule }) => rule === 'tables/missing');
  const isUnsaid = ({ kind }: Problem): boolean => kind !== 'missing' || !missing;
  const issues = [
    ...findings.map((finding) => issueOfFinding(finding, marks)),
    ...problems.filter(isUnsaid).map((problem) => issueOfProblem(problem, cells, marks)),
  ];
  return rank.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}

function issueOfFinding(finding: Finding, marks: ReadonlyMap<string, Mark>): Issue {
  const { id, severity, message, cells } = finding;
  const mark = marks.get(id) ?? null;
  return { id, severity, message, cells, spans: finding.spans ?? [], finding, problem: null, mark, open: !mark };
}

function issueOfProblem(problem: Problem, cells: ReadonlyMap<CellId, Cell>, marks: ReadonlyMap<string, Mark>): Issue {
  const { kind, span, message } = problem;
  const id = `problem:${kind}:${span?.from ?? ''}:${problem.cells.join('+')}`;
  const mark = marks.get(id) ?? null;
  const settled =
    problem.cells.length > 0 &&
    problem.cells.every((cell) => cells.get(cell)?.origin === 'edited' || marks.has(`cell:${cell}`));
  return {
    id,
    severity: PROBLEM_SEVERITY[kind],
    message,
    cells: problem.cells,
    spans: span ? [span] : [],
    finding: null,
    problem,
    mark,
    open: !mark && !settled,
  };
}
