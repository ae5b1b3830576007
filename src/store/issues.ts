import type { Cell, CellId } from '../report/cell.ts';
import type { Finding, Message, Severity } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
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
  /** Neither decided nor settled by an edit, nor caused by what another open issue is about: it counts as pending. */
  readonly open: boolean;
  /** The open issue that has the same cause and stands before it, or null. */
  readonly follows: string | null;
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

/**
 * Findings and problems in the order in which they are shown: findings first, then what the reading left open; what has
 * the same cause as an issue comes behind it.
 */
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
  const ranked = rank.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return followLeads(ranked);
}

function followLeads(issues: readonly Issue[]): readonly Issue[] {
  const open = new Map(issues.flatMap((issue) => (issue.open ? [[issue.id, issue] as const] : [])));
  const leadOf = ({ finding }: Issue) => (finding?.cause === undefined ? undefined : open.get(finding.cause));
  const follower = (issue: Issue): Issue => ({ ...issue, open: false, follows: issue.finding?.cause ?? null });
  const isFollower = (issue: Issue) => issue.open && leadOf(issue) !== undefined;
  return issues
    .filter((issue) => !isFollower(issue))
    .flatMap((issue) => [
      issue,
      ...issues.filter((other) => isFollower(other) && leadOf(other) === issue).map(follower),
    ]);
}

/** How many open issues lead to a table, by severity: the numbers of all tables add up to what is pending, but for what no cell is about. */
export function countOpen(issues: readonly Issue[], table: TableId): Readonly<Record<Severity, number>> {
  const own = issues.filter(({ open, cells }) => open && cells[0]?.startsWith(`${table}.`));
  const count = (severity: Severity): number => own.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** The issue and those that are caused by what it is about: a decision on it is one on all of them. */
export function listSubjects(issues: readonly Issue[], id: string): readonly string[] {
  return [id, ...issues.filter(({ finding }) => finding?.cause === id).map((issue) => issue.id)];
}

function issueOfFinding(finding: Finding, marks: ReadonlyMap<string, Mark>): Issue {
  const { id, severity, message, cells } = finding;
  const mark = marks.get(id) ?? null;
  const spans = finding.spans ?? [];
  return { id, severity, message, cells, spans, finding, problem: null, mark, open: !mark, follows: null };
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
    follows: null,
  };
}
