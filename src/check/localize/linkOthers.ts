import type { Cell, CellId } from '../../report/cell.ts';
import type { Finding, Repair } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { type CheckState, recheck } from '../incremental.ts';

/** Repairs that are tried out; reports with more faults are read one fault after the other. */
const MOST_TRIED = 4;

/**
 * Ties to a fault what else goes away when it is mended: a sentence of the narrative that gives the number as it should
 * be is no second problem.
 */
export function linkOthers(findings: readonly Finding[], report: Report, state: CheckState): readonly Finding[] {
  const others = findings.filter(({ id, cause }) => cause === undefined && !state.judgements.has(id));
  const leads = findings.filter(
    ({ id, cause, repairs }) => cause === undefined && state.judgements.has(id) && repairs.length > 0,
  );
  if (others.length === 0 || leads.length === 0) return findings;
  const causes = new Map<string, string>();
  for (const { id, repairs } of leads.slice(0, MOST_TRIED)) {
    const [repair] = repairs;
    const touched = others.filter(({ cells }) => repair && cells.some((cell) => cell in repair.set));
    if (!repair || touched.length === 0) continue;
    const left = new Set(tryRepair(repair, report, state).map((finding) => finding.id));
    for (const other of touched) if (!left.has(other.id) && !causes.has(other.id)) causes.set(other.id, id);
  }
  return findings.map((finding) => {
    const cause = causes.get(finding.id);
    return cause === undefined ? finding : { ...finding, cause };
  });
}

function tryRepair({ set }: Repair, report: Report, state: CheckState): readonly Finding[] {
  const cells = new Map<CellId, Cell>(report.cells);
  for (const [id, value] of Object.entries(set)) {
    const cell = cells.get(id) ?? { id, raw: '', span: null, origin: 'edited' };
    cells.set(id, { ...cell, value, state: value === null ? 'blank' : 'number' });
  }
  return recheck(state, { ...report, cells }, Object.keys(set)).findings;
}
