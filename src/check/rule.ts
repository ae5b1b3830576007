import type { Finding, Message, Severity } from '../report/finding.ts';
import type { TableId } from '../report/form.ts';
import type { Report } from '../report/report.ts';
import type { ExampleReport } from './exampleReport.ts';

/** One thing that a report must keep to: data for the check, the rule page and the README alike. */
export interface Rule {
  /** Stable: decisions and exports name it. */
  readonly id: string;
  readonly title: Message;
  /** The notice, the printed note or the plain reason that it rests on. */
  readonly basis: string;
  /** Of its gravest finding. */
  readonly severity: Severity;
  /** Tables whose cells it looks at: an edit of another table leaves its findings alone. */
  readonly reads: readonly TableId[];
  readonly check: (report: Report) => readonly Finding[];
  /** Its documentation and its tests: cases that hold, that break, and those that must stay quiet. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly title: string;
  readonly outcome: 'holds' | Finding['outcome'];
  readonly report: ExampleReport;
}

/** What a rule says of one place; the rest of a finding follows from the rule. */
export type Fault = Pick<Finding, 'message'> & Partial<Finding> & { readonly at: string };

/** A finding of a rule; `at` tells its place among the rule's findings. */
export function toFinding(rule: Pick<Rule, 'id' | 'severity'>, { at, ...fault }: Fault): Finding {
  return {
    id: at === '' ? rule.id : `${rule.id}:${at}`,
    rule: rule.id,
    severity: rule.severity,
    outcome: 'broken',
    cells: [],
    expected: null,
    actual: null,
    repairs: [],
    ...fault,
  };
}
