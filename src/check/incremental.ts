import type { CellId } from '../report/cell.ts';
import type { Finding } from '../report/finding.ts';
import { listIdentities } from '../report/identities.ts';
import type { Identity } from '../report/identity.ts';
import type { Report } from '../report/report.ts';
import { toFindings } from './findIdentities.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeAll } from './judgeAll.ts';
import { type Forms, toTable } from './names.ts';
import { sortFindings } from './order.ts';
import { OTHER_RULES } from './rules.ts';

/** The findings of a report, with what is needed to find them again after an edit without checking all of it. */
export interface CheckState {
  readonly findings: readonly Finding[];
  readonly forms: Forms;
  /** By identity id, in the forms' order. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What the other rules found, by rule id. */
  readonly byRule: ReadonlyMap<string, readonly Finding[]>;
}

/** Checks everything. The report is the one with the edits applied. */
export function startCheck(report: Report): CheckState {
  const judgements = judgeAll(listIdentities(report.forms), report.cells);
  const byRule = new Map<string, readonly Finding[]>();
  for (const rule of OTHER_RULES) byRule.set(rule.id, rule.check(report));
  return conclude(report, judgements, byRule);
}

/** Checks what contains one of the changed cells; the rest is taken over. */
export function recheck(state: CheckState, report: Report, changed: readonly CellId[]): CheckState {
  if (state.forms !== report.forms) return startCheck(report);
  if (changed.length === 0) return state;
  const judgements = new Map(state.judgements);
  for (const identity of listTouched(report.forms, changed)) judgements.set(identity.id, judge(identity, report.cells));
  const tables = [...new Set(changed.map(toTable))];
  const byRule = new Map(state.byRule);
  for (const rule of OTHER_RULES) {
    if (tables.some((table) => rule.reads.includes(table))) byRule.set(rule.id, rule.check(report));
  }
  return conclude(report, judgements, byRule);
}

function conclude(report: Report, judgements: CheckState['judgements'], byRule: CheckState['byRule']): CheckState {
  const { cells, forms } = report;
  const printed: Judgement[] = [];
  for (const one of judgements.values()) if (one.absent.length < one.identity.terms.length) printed.push(one);
  const findings = [...toFindings(printed, cells, forms)];
  for (const found of byRule.values()) findings.push(...found);
  return { findings: sortFindings(findings), forms, judgements, byRule };
}

function listTouched(forms: Forms, changed: readonly CellId[]): ReadonlySet<Identity> {
  const index = indexOf(forms);
  return new Set(changed.flatMap((id) => index.get(id) ?? []));
}

type Index = ReadonlyMap<CellId, readonly Identity[]>;

/** The identities that contain each cell, worked out once for all reports of the same forms. */
const INDEXES = new WeakMap<readonly Identity[], Index>();

function indexOf(forms: Forms): Index {
  const identities = listIdentities(forms);
  const known = INDEXES.get(identities);
  if (known) return known;
  const index = new Map<CellId, Identity[]>();
  for (const identity of identities) {
    for (const { cell } of identity.terms) index.set(cell, [...(index.get(cell) ?? []), identity]);
  }
  INDEXES.set(identities, index);
  return index;
}
