import type { CellId } from '../../report/cell.ts';
import type { Finding, Repair } from '../../report/finding.ts';
import type { Identity } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';
import type { CheckState } from '../incremental.ts';
import type { Judgement } from '../judge.ts';
import { listComponents } from './components.ts';
import { type Localization, localize } from './localize.ts';
import { prove } from './proof.ts';
import { type RankedCause, rankCauses } from './rank.ts';
import { toRepair } from './sayCause.ts';
import { judgeVerdict } from './verdict.ts';

/** The findings with what would mend them, whose fault they are and why; and what helps to find that again. */
export interface Explained {
  readonly findings: readonly Finding[];
  /** False where a search ended before its time: more steps may find more. */
  readonly complete: boolean;
  /** By component. */
  readonly parts: ReadonlyMap<readonly Identity[], Part>;
}

/** What was found out about a component, and from what. */
interface Part {
  readonly judgements: readonly Judgement[];
  readonly localization: Localization;
  readonly ranked: readonly RankedCause[];
  readonly steps: number;
}

/** Enough for every fault of a few cells, in a few milliseconds. */
export const QUICK_STEPS = 400;
/** Enough for all but tables that were misread as a whole, in about a second. */
export const THOROUGH_STEPS = 60_000;

/** Explains the findings of a check; what `before` knows of components that have not changed is taken over. */
export function explainFindings(report: Report, state: CheckState, steps: number, before?: Explained): Explained {
  const parts = new Map<readonly Identity[], Part>();
  for (const component of listComponents(state.forms)) {
    const judgements = component.flatMap(({ id }) => state.judgements.get(id) ?? []);
    if (judgements.every(({ outcome }) => outcome === 'holds')) continue;
    const known = before?.parts.get(component);
    const part =
      known && isSame(known, judgements, steps) ? known : explainPart(report, state.findings, judgements, steps);
    parts.set(component, part);
  }
  const all = [...parts.values()];
  return {
    findings: tellFindings(report, state, all),
    complete: all.every(({ localization }) => localization.complete),
    parts,
  };
}

function isSame(known: Part, judgements: readonly Judgement[], steps: number): boolean {
  if (!known.localization.complete && known.steps < steps) return false;
  return known.judgements.length === judgements.length && known.judgements.every((one, at) => one === judgements[at]);
}

function explainPart(
  report: Report,
  findings: readonly Finding[],
  judgements: readonly Judgement[],
  steps: number,
): Part {
  const open = new Set(findings.filter(({ rule }) => rule === 'tables/unfilled').flatMap(({ cells }) => cells));
  const localization = localize(judgements, report, open, steps);
  const broken = judgements.filter(({ outcome }) => outcome === 'broken').length;
  return { judgements, localization, ranked: rankCauses(localization.causes, broken, report), steps };
}

function tellFindings(report: Report, { findings }: CheckState, parts: readonly Part[]): readonly Finding[] {
  const leads = new Map<RankedCause, string>();
  return findings.map((finding) => {
    if (finding.rule === 'tables/unfilled') return { ...finding, repairs: toFilling(finding, parts) };
    const part = parts.find(({ judgements }) => judgements.some(({ identity }) => identity.id === finding.id));
    if (!part) return finding;
    const causes = part.ranked.filter(({ mends }) => mends.includes(finding.id));
    const lead = causes[0] && leads.get(causes[0]);
    if (causes[0] && lead === undefined) leads.set(causes[0], finding.id);
    const told = tellFinding(finding, part, causes, report);
    return lead === undefined ? told : { ...told, cause: lead };
  });
}

function tellFinding(finding: Finding, part: Part, causes: readonly RankedCause[], report: Report): Finding {
  const judgement = part.judgements.find(({ identity }) => identity.id === finding.id);
  const forced = finding.outcome === 'cannot tell' ? toForced(finding.cells, part.localization, report) : [];
  const repairs = [...forced, ...causes.flatMap((cause) => toRepair(cause, report.forms) ?? [])];
  if (!judgement || finding.outcome !== 'broken') return { ...finding, repairs };
  const best = causes[0];
  const crossing = part.judgements.filter(
    ({ identity, outcome }) => outcome === 'broken' && identity.id !== finding.id && best?.mends.includes(identity.id),
  );
  const explanations = part.localization.complete ? part.localization.explanations : 0;
  const proof = prove(judgement, report.cells, report.forms, { best, crossing, explanations });
  const verdict = judgeVerdict(causes, finding.cells, report);
  return { ...finding, repairs, proof, ...(verdict && { verdict }) };
}

/** An unreadable cell that the others leave one number. */
function toForced(cells: readonly CellId[], { forced }: Localization, report: Report): readonly Repair[] {
  const known = cells.flatMap((id) => {
    const value = forced.get(id);
    return value === undefined || report.cells.get(id)?.value === value ? [] : [[id, value] as const];
  });
  if (known.length === 0) return [];
  const reason = { zh: '由其余各数推算', en: 'follows from the other numbers' };
  return [{ set: Object.fromEntries(known), why: reason.zh, reason }];
}

/** A side that was never filled in, with the sums of the other side: all of it or nothing. */
function toFilling({ cells }: Finding, parts: readonly Part[]): readonly Repair[] {
  const values = cells.flatMap((id) => {
    const part = parts.find(({ localization }) => localization.forced.has(id));
    const value = part?.localization.forced.get(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  if (values.length < cells.length) return [];
  const reason = { zh: '按各分项之和填写', en: 'fills in the sums of the parts' };
  return [{ set: Object.fromEntries(values), why: reason.zh, reason }];
}
