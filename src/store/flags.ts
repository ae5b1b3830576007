import type { CellId } from '../report/cell.ts';
import type { Finding, Severity } from '../report/finding.ts';
import { listIdentities } from '../report/identities.ts';
import type { Report } from '../report/report.ts';
import type { Mark } from './work.ts';

/** What the findings say of a cell. A suspect is likely to be the wrong number; the others only take part. */
export interface Flag {
  readonly severity: Severity;
  readonly suspect: boolean;
  /** How many open findings speak of the cell. */
  readonly count: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** The flags of the open findings; one that was set aside flags nothing. */
export function listFlags(
  forms: Report['forms'],
  findings: readonly Finding[],
  marks: ReadonlyMap<string, Mark>,
): ReadonlyMap<CellId, Flag> {
  const open = findings.filter((finding) => marks.get(finding.id)?.decision !== 'dismissed');
  const broken = countFindings(open.filter((finding) => finding.outcome === 'broken'));
  const wholes = listWholes(forms);
  const flags = new Map<CellId, Flag>();
  for (const finding of open) {
    const suspects = findSuspects(finding, broken, wholes);
    for (const cell of finding.cells) flags.set(cell, joinFlags(flags.get(cell), finding, suspects.has(cell)));
  }
  return flags;
}

/**
 * The cells of a finding that are most likely wrong: those of its first repair; without one those that most of the
 * broken identities share, and of these the sums before their parts.
 */
export function findSuspects(
  finding: Finding,
  broken: ReadonlyMap<CellId, number>,
  wholes: ReadonlySet<CellId>,
): ReadonlySet<CellId> {
  if (finding.outcome !== 'broken') return new Set();
  const repair = finding.repairs[0];
  if (repair) return new Set(Object.keys(repair.set));
  const most = Math.max(...finding.cells.map((cell) => broken.get(cell) ?? 0));
  const shared = finding.cells.filter((cell) => broken.get(cell) === most);
  const sums = shared.filter((cell) => wholes.has(cell));
  return new Set(sums.length > 0 ? sums : shared);
}

function countFindings(findings: readonly Finding[]): ReadonlyMap<CellId, number> {
  const counts = new Map<CellId, number>();
  for (const cell of findings.flatMap((finding) => finding.cells)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

const WHOLES = new WeakMap<Report['forms'], ReadonlySet<CellId>>();

/** The cells that some identity compares a sum with, worked out once for the forms of a report. */
function listWholes(forms: Report['forms']): ReadonlySet<CellId> {
  const known = WHOLES.get(forms);
  if (known) return known;
  const terms = listIdentities(forms).flatMap((identity) => identity.terms);
  const wholes = new Set(terms.filter((term) => term.coefficient === -1).map((term) => term.cell));
  WHOLES.set(forms, wholes);
  return wholes;
}

function joinFlags(flag: Flag | undefined, finding: Finding, suspect: boolean): Flag {
  if (!flag) return { severity: finding.severity, suspect, count: 1 };
  const severity = RANK[finding.severity] > RANK[flag.severity] ? finding.severity : flag.severity;
  return { severity, suspect: flag.suspect || suspect, count: flag.count + 1 };
}
