import type { Cell, CellId } from '../../report/cell.ts';
import type { Finding, Repair } from '../../report/finding.ts';
import type { Identity } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';
import type { CheckState } from '../incremental.ts';
import type { Judgement } from '../judge.ts';
import { sayGist } from '../sayIdentity.ts';
import { listCellsOf, listComponents } from './components.ts';
import { linkOthers } from './linkOthers.ts';
import { type Localization, localize } from './localize.ts';
import { prove } from './proof.ts';
import { type RankedCause, rankCauses } from './rank.ts';
import { toRepair } from './sayCause.ts';
import { isTableMisread, judgeVerdict } from './verdict.ts';

/** The findings with what would mend them, whose fault they are and why; and what helps to find that again. */
export interface Explained {
  readonly findings: readonly Finding[];
  /** False where a search ended before its time: more steps may find more. */
  readonly complete: boolean;
  /** What was found out lately about each component, the latest first: typing and undoing come back to it. */
  readonly parts: ReadonlyMap<readonly Identity[], readonly Part[]>;
}

/** What was found out about a component, and from what cells. */
interface Part {
  readonly cells: Read;
  readonly judgements: readonly Judgement[];
  readonly broken: number;
  readonly localization: Localization;
  readonly ranked: readonly RankedCause[];
  readonly steps: number;
}

/**
 * How many sets of cells are looked at for one component. At once: enough for most faults of up to six cells, in a few
 * milliseconds. Headless: for all but tables that were misread as a whole. At leisure: about a second beside the page.
 */
export const STEPS = { atOnce: 150, headless: 1500, atLeisure: 60_000 } as const;

/** Explains the findings of a check; what `before` knows of the same numbers is taken over. */
export function explainFindings(report: Report, state: CheckState, steps: number, before?: Explained): Explained {
  const parts = new Map<readonly Identity[], readonly Part[]>();
  const latest: Part[] = [];
  for (const component of listComponents(state.forms)) {
    const known = before?.parts.get(component) ?? [];
    if (component.every(({ id }) => holds(state.judgements.get(id)))) {
      if (known.length > 0) parts.set(component, known);
      continue;
    }
    const judgements = component.flatMap(({ id }) => state.judgements.get(id) ?? []);
    const cells = readCells(component, report);
    const same = known.find((part) => (isDone(part) || part.steps >= steps) && areAlike(part.cells, cells));
    const part = same ?? explainPart(report, state.findings, { component, judgements, cells }, steps);
    parts.set(component, [part, ...known.filter((one) => one !== part)].slice(0, REMEMBERED));
    latest.push(part);
  }
  return { findings: tellFindings(report, state, latest), complete: latest.every(isDone), parts };
}

function holds(judgement: Judgement | undefined): boolean {
  return judgement === undefined || judgement.outcome === 'holds';
}

const REMEMBERED = 50;

function isDone({ localization: { complete, isSettled } }: Part): boolean {
  return complete || isSettled;
}

/** The cells of a component: all that a part follows from. */
type Read = readonly (Cell | undefined)[];

function readCells(component: readonly Identity[], { cells }: Report): Read {
  return listCellsOf(component).map((id) => cells.get(id));
}

function areAlike(a: Read, b: Read): boolean {
  return a.every((cell, at) => cell === b[at] || saySame(cell, b[at]));
}

function saySame(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a?.value ?? a?.state) === (b?.value ?? b?.state) && a?.candidates?.join() === b?.candidates?.join();
}

interface Question {
  readonly component: readonly Identity[];
  readonly judgements: readonly Judgement[];
  readonly cells: Read;
}

function explainPart(
  report: Report,
  findings: readonly Finding[],
  { component, judgements, cells }: Question,
  steps: number,
): Part {
  const open = new Set(findings.filter(({ rule }) => rule === 'tables/unfilled').flatMap((finding) => finding.cells));
  const localization = localize({ identities: component, judgements, open }, report, steps);
  const broken = judgements.filter(({ outcome }) => outcome === 'broken').length;
  return { cells, judgements, broken, localization, ranked: rankCauses(localization.causes, broken, report), steps };
}

function tellFindings(report: Report, state: CheckState, parts: readonly Part[]): readonly Finding[] {
  const leads = new Map<RankedCause | Part, string>();
  const told = state.findings.map((finding) => {
    if (finding.rule === 'tables/unfilled') return { ...finding, repairs: toFilling(finding, parts) };
    const part = parts.find(({ judgements }) => judgements.some(({ identity }) => identity.id === finding.id));
    if (!part) return finding;
    const causes = part.ranked.filter(({ mends }) => mends.includes(finding.id));
    // Of a table that was misread as a whole every finding has the same cause.
    const cause = causes[0] ?? (isTableMisread(undefined, part.broken) ? part : undefined);
    const lead = cause && leads.get(cause);
    if (cause && lead === undefined) leads.set(cause, finding.id);
    const one = tellFinding(finding, part, causes, report);
    return lead === undefined ? one : { ...one, cause: lead };
  });
  return linkOthers(told, report, state);
}

/** More cells than these that may be at fault are no help. */
const MOST_RANGES = 3;

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
  const open = causes
    .flatMap(({ explained }) => (explained.length === 1 ? explained : []))
    .filter(({ value }) => value === null);
  const proof = prove(judgement, report.cells, report.forms, {
    best,
    crossing,
    explanations,
    open: open.slice(0, MOST_RANGES),
  });
  const verdict = judgeVerdict(causes, finding.cells, report, part.broken);
  const told = { ...finding, gist: sayGist(judgement, report.forms), repairs, proof };
  return verdict ? { ...told, verdict } : told;
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
