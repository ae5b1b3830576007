import type { CellId } from '../report/cell.ts';
import { toAddend } from '../report/cell.ts';
import type { Finding } from '../report/finding.ts';
import { listIdentities } from '../report/identities.ts';
import type { Report } from '../report/report.ts';

export interface CheckState {
  readonly findings: readonly Finding[];
}

export function startCheck(report: Report): CheckState {
  const findings = listIdentities(report.forms).flatMap((identity): Finding[] => {
    let expected = 0;
    let actual = 0;
    for (const term of identity.terms) {
      const value = toAddend(report.cells.get(term.cell));
      if (value === null) return [];
      if (term.coefficient === 1) expected += value;
      else actual += value;
    }
    const holds = identity.relation === '=' ? expected === actual : expected <= actual;
    if (holds) return [];
    return [
      {
        id: identity.id,
        rule: identity.rule,
        severity: identity.severity,
        outcome: 'broken',
        cells: identity.terms.map((term) => term.cell),
        expected,
        actual,
        message: {
          zh: `${identity.title.zh}:应为 ${expected},报告为 ${actual}`,
          en: `${identity.title.en}: expected ${expected}, reported ${actual}`,
        },
        repairs: [],
      },
    ];
  });
  return { findings };
}

export function recheck(_state: CheckState, report: Report, _changed: readonly CellId[]): CheckState {
  return startCheck(report);
}
