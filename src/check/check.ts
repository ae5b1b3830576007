import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { startCheck } from './incremental.ts';
import { explainFindings, STEPS } from './localize/explain.ts';

/** Everything that does not hold in a report, or cannot be told, by severity, then in the forms' order; and what would mend it. */
export function checkReport(report: Report): readonly Finding[] {
  return explainFindings(report, startCheck(report), STEPS.headless).findings;
}
