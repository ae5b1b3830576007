import { startCheck } from '../check/incremental.ts';
import { RULES } from '../check/rules.ts';
import type { OpinionChange, OpinionItem } from '../export/opinion/item.ts';
import { toOpinion } from '../export/opinion.ts';
import type { Cell, CellId } from '../report/cell.ts';
import type { Finding, Severity } from '../report/finding.ts';
import { type Review, type Session, setWork } from './state.ts';
import { listEdits } from './work.ts';

/** Something that an opinion can tell the author, and whether it does so unless the reviewer decides otherwise. */
export interface OpinionChoice extends OpinionItem {
  readonly severity: Severity;
  readonly proposed: boolean;
}

/** The open findings and those that the reviewer's edits have mended, told together where one change mends several. */
export function listOpinionChoices(review: Review): readonly OpinionChoice[] {
  const open = listFindings(review).filter((finding) => review.marks.get(finding.id)?.decision !== 'dismissed');
  const chosen = [...open.map((finding) => toOpen(finding, review)), ...listMended(review)];
  const keys = new Map(chosen.map((choice) => [choice.id, keyOf(choice)]));
  const groups = new Map<string, OpinionChoice>();
  for (const choice of chosen) {
    const key = keys.get(choice.findings[0]?.cause ?? '') ?? keyOf(choice);
    const known = groups.get(key);
    groups.set(key, known ? joinChoices(known, choice) : choice);
  }
  return [...groups.values()];
}

/** Keeps the opinion as the reviewer rewrote it; null goes back to the one that is written from the findings. */
export function keepOpinion(session: Session, text: string | null): void {
  setWork(session, ({ opinion, ...work }) => (text === null ? work : { ...work, opinion: text }));
}

/** With what is known of their repairs, whose fault they are and which other finding has the same cause. */
function listFindings({ issues }: Review): readonly Finding[] {
  return issues.flatMap(({ finding }) => finding ?? []);
}

function keyOf({ id, changes, mended }: OpinionChoice): string {
  return changes.length > 0 ? JSON.stringify([mended, changes]) : id;
}

/** The text to send to the author; `date` as it is printed under it. */
export function writeOpinion(review: Review, items: readonly OpinionItem[], date: string | null): string {
  const judgements = [...review.check.judgements.values()];
  const compared = judgements.filter(({ outcome }) => outcome !== 'cannot tell').length;
  const told = new Set(items.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const leftOut = review.explained.findings.filter(
    ({ id, severity, outcome }) => severity !== 'note' && outcome === 'broken' && !told.has(id),
  );
  return toOpinion({ report: review.report, items, compared, leftOut: leftOut.length, date });
}

function toOpen(finding: Finding, review: Review): OpinionChoice {
  const [repair, ...others] = finding.repairs;
  const changes = Object.entries(repair?.set ?? {}).map(([cell, to]) => toChange(cell, to, review.cells));
  const decided = review.marks.get(finding.id);
  const confirmed = decided?.decision === 'confirmed';
  const grave = finding.severity !== 'note' && finding.outcome === 'broken';
  const proposed = confirmed || (grave && finding.verdict?.kind !== 'reading');
  return toChoice(finding, review, { changes, others: others.length, mended: false, proposed });
}

/** What is printed breaks a rule that holds by now. Edits that only correct the reading are no matter for the author. */
function listMended(review: Review): readonly OpinionChoice[] {
  const edited = new Set(listEdits(review.work).map(({ cell }) => cell));
  if (edited.size === 0) return [];
  const left = new Set(review.explained.findings.map(({ id }) => id));
  const printed = startCheck(review.report).findings;
  return printed.flatMap((finding) => {
    const touched = finding.cells.filter((cell) => edited.has(cell));
    if (left.has(finding.id) || touched.length === 0) return [];
    if (review.marks.get(finding.id)?.decision === 'dismissed') return [];
    const changes = touched.flatMap((cell) => changeOf(cell, review));
    return [toChoice(finding, review, { changes, others: 0, mended: true, proposed: !isReading(touched, review) })];
  });
}

function changeOf(cell: CellId, { report, cells }: Review): readonly OpinionChange[] {
  const to = cells.get(cell)?.value ?? null;
  return report.cells.get(cell)?.value === to ? [] : [toChange(cell, to, report.cells)];
}

/** Whether the edits of all these cells say what the source prints: another reading of it, or its characters themselves. */
function isReading(touched: readonly CellId[], { report, cells, work }: Review): boolean {
  const taken = new Set(listEdits(work).flatMap((edit) => (edit.taken ? [edit.cell] : [])));
  return touched.every((id) => {
    const read = report.cells.get(id);
    const value = cells.get(id)?.value ?? null;
    return taken.has(id) || read === undefined || read.origin !== 'read' || includesValue(read, value);
  });
}

function includesValue({ candidates }: Cell, value: number | null): boolean {
  return value !== null && (candidates?.includes(value) ?? false);
}

function toChange(cell: CellId, to: number | null, cells: ReadonlyMap<CellId, Cell>): OpinionChange {
  return { cell, from: cells.get(cell)?.value ?? null, to };
}

function toChoice(
  finding: Finding,
  { marks }: Review,
  given: Pick<OpinionChoice, 'changes' | 'others' | 'mended' | 'proposed'>,
): OpinionChoice {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const mark = marks.get(finding.id);
  return {
    ...given,
    id: finding.id,
    findings: [finding],
    rule: rule?.title.zh ?? '',
    basis: rule?.basis ?? '',
    severity: finding.severity,
    confirmed: mark?.decision === 'confirmed',
    note: mark?.note ?? '',
  };
}

/** One choice of two that the same change mends: proposed, confirmed and noted as either of them is. */
function joinChoices(a: OpinionChoice, b: OpinionChoice): OpinionChoice {
  return {
    ...a,
    findings: [...a.findings, ...b.findings],
    rule: [...new Set([...a.rule.split('；'), b.rule])].join('；'),
    others: Math.max(a.others, b.others),
    changes: a.changes.length > 0 ? a.changes : b.changes,
    proposed: a.proposed || b.proposed,
    confirmed: a.confirmed || b.confirmed,
    note: [...new Set([a.note, b.note])].filter((note) => note !== '').join('；'),
  };
}
