import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { startCheck } from './incremental.ts';

/** Everything that does not hold in a report, or cannot be told: by severity, then in the forms' order. */
export function checkReport(report: Report): readonly Finding[] {
  return startCheck(report).findings;
}
